import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PostingField, SavedPosting } from '../../utils/posting.ts';
import { Description } from '../Description.tsx';
import type { OnEdit } from '../editors/FieldEditor.tsx';
import { ChangedByYou } from './ChangedByYou.tsx';
import { DetailTools, type ToolEvents } from './DetailTools.tsx';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import { InPlace } from './InPlace.tsx';
import type { Keeping } from './KeepingNote.tsx';
import { isStated, type OnePosting } from './one-posting.ts';
import { PickedLists } from './PickedLists.tsx';
import type { Show } from './show.ts';
import type { DetailTexts } from './texts.ts';
import { WaysOut } from './WaysOut.tsx';
import { type OwnEvents, YourPart } from './YourPart.tsx';

/** Letters from which a title is drawn smaller. */
const LONG_TITLE = 120;

interface PostingDetailProps extends OwnEvents, ToolEvents {
  saved: SavedPosting;
  keeping: Keeping;
  isEditing: boolean;
  /** The form with every field, shown while editing. */
  form: ComponentChildren;
  /** What stands between the posting and its history. */
  more?: ComponentChildren;
  knownTags: string[];
  /** The day it is, YYYY-MM-DD. */
  today: string;
  /** Move the focus to the heading when the posting appears. */
  takesFocus: boolean;
  texts: DetailTexts;
  show: Show;
  onEdit: OnEdit;
  onPutBack: (field: PostingField) => void;
}

/** One posting, whole: to read, and to edit in place or as a form. */
export function PostingDetail(props: PostingDetailProps) {
  const { saved, isEditing, form, texts, show } = props;
  const [edited, setEdited] = useState<PostingField>();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (props.takesFocus) heading.current?.focus();
  }, [saved.id, props.takesFocus]);
  const fields = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (isEditing) {
      setEdited(undefined);
      fields.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    }
    // What had the focus is gone with the form.
    else if (wasEditing.current && document.activeElement === document.body) heading.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const { onEdit, onPutBack } = props;
  const one: OnePosting = { saved, texts, show, edited, onEditField: setEdited, onEdit, onPutBack };
  const { posting } = saved;
  const company = posting.hiringOrganization?.name;
  return (
    <article class="posting-detail" aria-labelledby="detail-heading">
      <header>
        <DetailTools {...props} texts={texts} />
        <InPlace field="title" one={one} class="title">
          <h2
            id="detail-heading"
            ref={heading}
            tabIndex={-1}
            dir="auto"
            class={!posting.title ? 'soft' : posting.title.length > LONG_TITLE ? 'long' : undefined}
          >
            {posting.title ?? texts.page.untitled}
          </h2>
        </InPlace>
        {(company || isStated(saved, 'hiringOrganization') || edited === 'hiringOrganization' || !isEditing) && (
          <InPlace field="hiringOrganization" one={one} class="company">
            <p class={company ? 'company' : 'company soft'}>
              <bdi>{company ?? texts.form.add(texts.page.fields.hiringOrganization)}</bdi>
            </p>
          </InPlace>
        )}
        {posting.expired && <p class="closed-banner">{closedLine(saved, one)}</p>}
        <WaysOut saved={saved} texts={texts} />
      </header>
      <YourPart {...props} />
      {isEditing ? <div ref={fields}>{form}</div> : <ReadView one={one} />}
      {props.more}
      <footer>
        <ChangedByYou one={one} />
        <History one={one} />
        <dl class="facts small soft">
          {(['savedAt', 'lastSeenAt', 'updatedAt'] as const).map((name) => (
            <div key={name}>
              <dt>{texts.page[name]}</dt>
              <dd>{show.moment(saved[name])}</dd>
            </div>
          ))}
        </dl>
      </footer>
    </article>
  );
}

function ReadView({ one }: { one: OnePosting }) {
  const { saved, texts } = one;
  return (
    <>
      <Facts one={one} />
      <PickedLists one={one} />
      <section class="whole-text">
        <h3>{texts.page.description}</h3>
        <InPlace field="description" one={one}>
          {saved.posting.description ? (
            <Description html={saved.posting.description} />
          ) : (
            <p class="soft">{texts.page.noDescription}</p>
          )}
        </InPlace>
      </section>
    </>
  );
}

/** A closed posting says when it was first seen so, where that is known. */
const closedLine = ({ closedSeenAt }: SavedPosting, { texts, show }: OnePosting) =>
  closedSeenAt ? texts.own.closedWhenSeen(show.date(closedSeenAt)) : texts.page.expiredBanner;
