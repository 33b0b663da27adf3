import type { Block } from '../page.ts';
import { closest, tags } from '../tree/look.ts';
import { chipsIn } from './chips.ts';
import { mayHoldPay } from './gates.ts';
import { hasLegalForm, soundsLikeJob } from './job-words.ts';
import { indexOfWords } from './title-grammar.ts';

const LINK = tags('A');

/**
 * The two parts of a heading that holds its employer too: `Cook <a>Acme</a>`, where the document's title names the job alone.
 * Undefined for any other heading.
 */
export function linkedRest(block: Block, head: string): { job: string; rest: string } | undefined {
  if (indexOfWords(head, block.text) >= 0) return undefined;
  const [one, other, more] = chipsIn(block);
  // `<span>Acme GmbH</span> Cook`: the employer may stand first.
  const [job, rest] = one && other && hasLegalForm(one.text) && !hasLegalForm(other.text) ? [other, one] : [one, other];
  if (!job || !rest || more || closest(job.element, LINK) || !(closest(rest.element, LINK) || hasLegalForm(rest.text)))
    return undefined;
  return (soundsLikeJob(job.text) || indexOfWords(head, rest.text) >= 0) && indexOfWords(head, job.text) >= 0
    ? { job: job.text, rest: rest.text }
    : undefined;
}

/** The job in a heading that ends with its pay in an element of its own (`Cook <span>$1800-2400</span>`); undefined for any other heading. */
export function paidJob(block: Block): string | undefined {
  const [job, pay, more] = chipsIn(block);
  const isPay = pay && !more && /\d{2}/.test(pay.text) && !/\p{L}{4}/u.test(pay.text) && mayHoldPay(pay.text);
  return job && isPay ? job.text : undefined;
}
