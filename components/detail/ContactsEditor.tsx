import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../utils/posting.ts';
import type { DetailOnlyTexts } from '../../utils/texts/en/detail.ts';
import { CloseButton } from '../CloseButton.tsx';
import { Icon } from '../Icon.tsx';
import { ContactForm } from './ContactForm.tsx';

/** As many as the store takes. */
const MOST = 20;

interface ContactsEditorProps {
  contacts: Contact[];
  /** The person whom the posting names, where the contacts don't hold them yet. */
  named: Contact | undefined;
  texts: DetailOnlyTexts;
  onContacts: (contacts: Contact[]) => void;
  onRemove: (index: number) => void;
}

/** The people whom the person deals with about a posting. */
export function ContactsEditor({ contacts, named, texts, onContacts, onRemove }: ContactsEditorProps) {
  const [open, setOpen] = useState<number>();
  const add = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (open !== undefined) box.current?.querySelector<HTMLElement>('.contact-form input')?.focus();
    else if (wasOpen.current) add.current?.focus();
    wasOpen.current = open !== undefined;
  }, [open]);
  // The place of a new one stays where it is when it is kept at its first letter.
  const shown: (Contact | undefined)[] = open === contacts.length ? [...contacts, undefined] : contacts;
  return (
    <div ref={box} class="contacts">
      <span id="contacts-label">{texts.contacts}</span>
      <ul aria-labelledby="contacts-label" class="plain">
        {shown.map((contact, index) => (
          <li key={index}>
            {open === index || !contact ? (
              <ContactForm
                {...(contact && { contact })}
                texts={texts}
                onContact={(next) => onContacts([...contacts.slice(0, index), next, ...contacts.slice(index + 1)])}
                onDone={() => setOpen(undefined)}
              />
            ) : (
              <>
                <ContactLine contact={contact} />
                <button
                  type="button"
                  class="quiet square"
                  aria-label={texts.editContact(contact.name)}
                  onClick={() => setOpen(index)}
                >
                  <Icon name="edit" />
                </button>
                <CloseButton name={texts.removeContact(contact.name)} onClick={() => onRemove(index)} />
              </>
            )}
          </li>
        ))}
      </ul>
      {contacts.length < MOST && open === undefined && (
        <div class="row">
          <button ref={add} type="button" class="quiet small" onClick={() => setOpen(contacts.length)}>
            {texts.addContact}
          </button>
          {named && (
            <button type="button" class="quiet small" onClick={() => onContacts([...contacts, named])}>
              {texts.takeContact(named.name)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Somebody in a line, with the ways to reach them. */
function ContactLine({ contact: { name, role, email, telephone } }: { contact: Contact }) {
  return (
    <span class="contact-line" dir="auto">
      <strong>{name}</strong>
      {role && <span class="soft">{role}</span>}
      {email && (isMail(email) ? <a href={`mailto:${encodeURIComponent(email)}`}>{email}</a> : <span>{email}</span>)}
      {telephone && <a href={`tel:${telephone.replace(/[^\d+]/g, '')}`}>{telephone}</a>}
    </span>
  );
}

/** One address and nothing that a mail program would take for more. */
const isMail = (text: string) => /^[^\s@,;<>?&]{1,200}@[^\s@,;<>?&]{1,200}$/.test(text);
