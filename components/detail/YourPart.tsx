import type { Contact, NextStep, SavedPosting } from '../../utils/posting.ts';
import { STATUSES, type Status } from '../../utils/text/vocabulary.ts';
import { TagEditor } from '../TagEditor.tsx';
import { ContactsEditor } from './ContactsEditor.tsx';
import { NextStepEditor } from './NextStepEditor.tsx';
import { NotesEditor } from './NotesEditor.tsx';
import { RatingEditor } from './RatingEditor.tsx';
import type { DetailTexts } from './texts.ts';

/** What a person does with their own part of a posting. */
export interface OwnEvents {
  onStatus: (status: Status) => void;
  onRate: (rating: number | undefined) => void;
  onStep: (step: NextStep | undefined) => void;
  onStepDone: () => void;
  onContacts: (contacts: Contact[]) => void;
  onRemoveContact: (index: number) => void;
  onNotes: (notes: string) => void;
  onAddTags: (tags: string[]) => void;
  onRemoveTag: (tag: string) => void;
}

interface YourPartProps extends OwnEvents {
  saved: SavedPosting;
  knownTags: string[];
  today: string;
  texts: DetailTexts;
}

/** What is the person's own: status, rating, next step, tags, contacts, notes. */
export function YourPart(props: YourPartProps) {
  const { saved, knownTags, today, texts } = props;
  const { page, own } = texts;
  return (
    <section class="yours" aria-label={page.own}>
      <label class="status-choice">
        <span>{page.status}</span>
        <select value={saved.status} onChange={(event) => props.onStatus(event.currentTarget.value as Status)}>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {page.statuses[status]}
            </option>
          ))}
        </select>
      </label>
      <RatingEditor rating={saved.rating} texts={own} onRate={props.onRate} />
      <NextStepEditor step={saved.nextStep} today={today} texts={own} onStep={props.onStep} onDone={props.onStepDone} />
      <div class="tags-part">
        <span>{page.tags}</span>
        <TagEditor
          tags={saved.tags}
          known={knownTags}
          texts={page}
          onAdd={props.onAddTags}
          onRemove={props.onRemoveTag}
        />
      </div>
      <ContactsEditor
        contacts={saved.contacts ?? []}
        named={namedContact(saved)}
        texts={own}
        onContacts={props.onContacts}
        onRemove={props.onRemoveContact}
      />
      <NotesEditor notes={saved.notes} texts={texts} onEdit={props.onNotes} />
    </section>
  );
}

/** The person whom the posting itself names, unless they are among the contacts. */
function namedContact({ posting, contacts = [] }: SavedPosting): Contact | undefined {
  const { name, email, telephone } = posting.applicationContact ?? {};
  if (!name || contacts.some((contact) => contact.name === name)) return undefined;
  return { name, ...(email && { email }), ...(telephone && { telephone }) };
}
