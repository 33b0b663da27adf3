import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PostingField, SavedPosting } from '../../utils/posting.ts';
import { STATUSES, type Status } from '../../utils/text/vocabulary.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';
import { CloseButton } from '../CloseButton.tsx';
import { Description } from '../Description.tsx';
import { Icon } from '../Icon.tsx';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import { type Keeping, KeepingNote, NotesEditor } from './NotesEditor.tsx';
import { PageSaid } from './PageSaid.tsx';
import { PickedLists } from './PickedLists.tsx';
import type { Show } from './show.ts';
import { TagEditor } from './TagEditor.tsx';

interface DetailEvents {
  onClose: () => void;
  onEditing: (isEditing: boolean) => void;
  onDelete: () => void;
  onStatus: (status: Status) => void;
  onNotes: (notes: string) => void;
  onAddTag: (tag: string) => void;
  onRemoveTag: (tag: string) => void;
  onPutBack: (field: PostingField) => void;
}

interface PostingDetailProps extends DetailEvents {
  saved: SavedPosting;
  keeping: Keeping;
  isEditing: boolean;
  /** The form with every field, shown while editing. */
  form: ComponentChildren;
  knownTags: string[];
  /** Move the focus to the heading when the posting appears. */
  takesFocus: boolean;
  texts: OptionsTexts;
  show: Show;
}

/** One posting, whole: to read, and at a click to edit. */
export function PostingDetail(props: PostingDetailProps) {
  const { saved, keeping, isEditing, form, knownTags, takesFocus, texts, show, onPutBack } = props;
  const { posting } = saved;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [saved.id, takesFocus]);
  const fields = useRef<HTMLDivElement>(null);
  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (isEditing) fields.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    // What had the focus is gone with the form.
    else if (wasEditing.current && document.activeElement === document.body) heading.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const said = (field: PostingField) => (
    <PageSaid field={field} saved={saved} texts={texts} show={show} onPutBack={onPutBack} />
  );
  return (
    <article class="posting-detail" aria-labelledby="detail-heading">
      <header>
        <div class="detail-tools">
          <button type="button" class="quiet back" onClick={props.onClose}>
            <Icon name="back" />
            {texts.backToList}
          </button>
          <KeepingNote keeping={keeping} texts={texts} />
          <button type="button" aria-pressed={isEditing} onClick={() => props.onEditing(!isEditing)}>
            <Icon name={isEditing ? 'check' : 'edit'} />
            {isEditing ? texts.doneEditing : texts.edit}
          </button>
          <button type="button" class="danger" onClick={props.onDelete}>
            <Icon name="bin" />
            {texts.delete}
          </button>
          <CloseButton class="close" name={texts.close} onClick={props.onClose} />
        </div>
        <h2 id="detail-heading" ref={heading} tabIndex={-1} dir="auto" class={posting.title ? undefined : 'soft'}>
          {posting.title ?? texts.untitled}
        </h2>
        {said('title')}
        {posting.hiringOrganization?.name && (
          <p class="company" dir="auto">
            {posting.hiringOrganization.name}
          </p>
        )}
        {said('hiringOrganization')}
        {posting.expired && <p class="closed-banner">{texts.expiredBanner}</p>}
        {said('expired')}
        <p class="ways-out">
          {saved.url && <WayOut href={saved.url} name={texts.original} />}
          {posting.applyUrl && <WayOut href={posting.applyUrl} name={texts.apply} />}
        </p>
        {said('applyUrl')}
      </header>
      <section class="yours" aria-label={texts.own}>
        <label class="status-choice">
          <span>{texts.status}</span>
          <select value={saved.status} onChange={(event) => props.onStatus(event.currentTarget.value as Status)}>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {texts.statuses[status]}
              </option>
            ))}
          </select>
        </label>
        <div>
          <span>{texts.tags}</span>
          <TagEditor
            tags={saved.tags}
            known={knownTags}
            texts={texts}
            onAdd={props.onAddTag}
            onRemove={props.onRemoveTag}
          />
        </div>
        <NotesEditor notes={saved.notes} texts={texts} onEdit={props.onNotes} />
      </section>
      {isEditing ? (
        <div ref={fields}>{form}</div>
      ) : (
        <ReadView saved={saved} texts={texts} show={show} onPutBack={onPutBack} />
      )}
      <footer>
        <History saved={saved} texts={texts} show={show} />
        <dl class="facts small soft">
          {(['savedAt', 'lastSeenAt', 'updatedAt'] as const).map((name) => (
            <div key={name}>
              <dt>{texts[name]}</dt>
              <dd>{show.moment(saved[name])}</dd>
            </div>
          ))}
        </dl>
      </footer>
    </article>
  );
}

function ReadView({ saved, texts, show, onPutBack }: Parameters<typeof Facts>[0]) {
  return (
    <>
      <Facts saved={saved} texts={texts} show={show} onPutBack={onPutBack} />
      <section>
        <h3>{texts.description}</h3>
        <PageSaid field="description" saved={saved} texts={texts} show={show} onPutBack={onPutBack} />
        {saved.posting.description ? (
          <Description html={saved.posting.description} />
        ) : (
          <p class="soft">{texts.noDescription}</p>
        )}
      </section>
      <PickedLists saved={saved} texts={texts} />
    </>
  );
}

/** A link away from here, that names where it leads. A file is only named, since browsers let no page lead there; all else is nothing. */
function WayOut({ href, name }: { href: string; name: (host: string) => string }) {
  if (!URL.canParse(href)) return null;
  if (/^file:/i.test(href)) return <span dir="auto">{href}</span>;
  if (!/^https?:/i.test(href)) return null;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {name(new URL(href).host)}
      <Icon name="out" />
    </a>
  );
}
