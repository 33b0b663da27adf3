import { useState } from 'preact/hooks';
import type { Contact } from '../../utils/posting.ts';
import type { DetailOnlyTexts } from '../../utils/texts/en/detail.ts';
import { LONGEST_LINE } from '../editors/editor.ts';

const PARTS = [
  ['name', 'text'],
  ['role', 'text'],
  ['email', 'email'],
  ['telephone', 'tel'],
] as const satisfies [keyof Contact, string][];

interface ContactFormProps {
  /** Absent for a new one. */
  contact?: Contact;
  texts: DetailOnlyTexts;
  /** Called with each letter, as soon as there is a name. */
  onContact: (contact: Contact) => void;
  onDone: () => void;
}

/** Somebody's name, role and ways to reach them, kept as they are typed. */
export function ContactForm({ contact, texts, onContact, onDone }: ContactFormProps) {
  const [typed, setTyped] = useState<Partial<Contact>>(contact ?? {});
  const isNameless = !typed.name?.trim();
  const type = (part: keyof Contact, text: string) => {
    const { [part]: _old, ...rest } = typed;
    const next: Partial<Contact> = text.trim() === '' ? rest : { ...rest, [part]: text };
    setTyped(next);
    if (next.name) onContact({ ...next, name: next.name });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears the keys of the controls inside
    <div
      class="contact-form"
      onKeyDown={(event) => {
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        onDone();
      }}
    >
      {PARTS.map(([part, mode]) => (
        <label key={part}>
          <span>{texts.contactParts[part]}</span>
          <input
            type="text"
            inputMode={mode}
            maxLength={LONGEST_LINE}
            autocomplete="off"
            dir="auto"
            value={typed[part] ?? ''}
            aria-describedby={part === 'name' && isNameless ? 'contact-nameless' : undefined}
            onInput={(event) => type(part, event.currentTarget.value)}
          />
        </label>
      ))}
      <div class="row">
        <button type="button" onClick={onDone}>
          {texts.contactDone}
        </button>
        {isNameless && (
          <p id="contact-nameless" class="small soft">
            {texts.contactNeedsName}
          </p>
        )}
      </div>
    </div>
  );
}
