import type { JobPosting } from '../../utils/posting.ts';
import { type EditorProps, LONGEST_LINE } from './editor.ts';

type PostingContact = NonNullable<JobPosting['applicationContact']>;
export interface ContactTexts {
  contactName: string;
  contactEmail: string;
  contactTelephone: string;
}

/** The person whom the posting names: name, mail, telephone. */
export function ContactEditor({
  id,
  value = {},
  describedBy,
  texts,
  onEdit,
}: EditorProps<PostingContact> & { texts: ContactTexts }) {
  const part = (name: keyof PostingContact, label: string, mode: 'text' | 'email' | 'tel') => (
    <input
      id={name === 'name' ? id : undefined}
      type="text"
      inputMode={mode}
      aria-label={label}
      placeholder={label}
      aria-describedby={describedBy}
      autocomplete="off"
      maxLength={LONGEST_LINE}
      value={value[name] ?? ''}
      onInput={(event) => {
        const text = event.currentTarget.value;
        const { [name]: _old, ...rest } = value;
        const next = text.trim() === '' ? rest : { ...rest, [name]: text };
        onEdit(Object.keys(next).length === 0 ? null : next);
      }}
    />
  );
  return (
    <div class="contact-parts">
      {part('name', texts.contactName, 'text')}
      {part('email', texts.contactEmail, 'email')}
      {part('telephone', texts.contactTelephone, 'tel')}
    </div>
  );
}
