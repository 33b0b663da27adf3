import type { JobPosting } from '../../posting.ts';
import { cleanLine } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { labelled, saying } from '../sources/labels.ts';
import { ownBlocks } from '../sources/prose.ts';

type Contact = NonNullable<JobPosting['applicationContact']>;
type Found = Iterable<Candidate<Contact>>;

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-zA-Z]{2,24}(?![\w-])/;
const NAME = /^\p{Lu}[\p{L}'.-]{1,30}(?:\s\p{Lu}[\p{L}'.-]{1,30}){1,3}$/u;
/** Sentences that ask to write or to call about this job. */
const ASKS =
  /contact|question|e-?mail|send|apply|\bcv\b|resume|kontakt|frage|bewerb|candidat|contatt|sollicit|vragen|životopis|frågor|ansök|spørgsmål|ansøg/;
const PERSON =
  /\b(?:contact|contacteer|contact opnemen met|kontaktieren sie|ansprechpartner(?:in)?(?: ist)?:?|wenden sie sich an|contactez|contacta con|kontakta|kontakt) (?:(?:mr|ms|mrs|herr|frau|m\.|mme)\.? )?(\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30}){1,2})/u;

function* fromLabels(page: Page): Found {
  for (const pair of labelled(page, 'applicationContact').slice(0, 2)) {
    const lines = pair.value.split('\n').map((line) => cleanLine(line));
    const name = lines.find((line) => NAME.test(line));
    const email = EMAIL.exec(pair.value)?.[0];
    if (name || email)
      yield candidate({ ...(name ? { name } : {}), ...(email ? { email } : {}) }, 'label', saying(pair), 0.8);
  }
}

function* fromProse(page: Page): Found {
  for (const block of ownBlocks(page)) {
    if (block.text.length > 2_000) continue;
    const hasAddress = block.text.includes('@');
    if (!hasAddress && !/ontact|ontakt|nsprechpartner|enden/.test(block.text)) continue;
    if (!ASKS.test(block.text.toLowerCase())) continue;
    const email = hasAddress ? EMAIL.exec(block.text)?.[0] : undefined;
    const name = PERSON.exec(block.text)?.[1];
    if (email || name)
      yield candidate(
        { ...(name ? { name } : {}), ...(email ? { email } : {}) },
        'prose',
        block.text,
        email ? 0.75 : 0.55,
      );
  }
}

/** Whom to write to, only where the posting itself names them. */
export const applicationContact: FieldRules<Contact> = {
  rules: { fromLabels, fromProse },
  accepts: ({ name, email }) =>
    Boolean(name ?? email) && !/^(?:no-?reply|privacy|datenschutz|example)/i.test(email ?? ''),
  same: (a, b) => (a.email ?? a.name) === (b.email ?? b.name),
};
