import type { Block } from '../page.ts';
import { closest, tags } from '../tree/look.ts';
import { chipsIn } from './chips.ts';
import { hasLegalForm, soundsLikeJob } from './job-words.ts';
import { indexOfWords } from './title-grammar.ts';

const LINK = tags('A');

/**
 * The two parts of a heading that holds its employer too: `Cook <a>Acme</a>`, where the document's title names the job alone.
 * Undefined for any other heading.
 */
export function linkedRest(block: Block, head: string): { job: string; rest: string } | undefined {
  if (indexOfWords(head, block.text) >= 0) return undefined;
  const [job, ...others] = chipsIn(block);
  const [rest] = others;
  if (
    !job ||
    !rest ||
    others.length > 1 ||
    closest(job.element, LINK) ||
    !(closest(rest.element, LINK) || hasLegalForm(rest.text))
  )
    return undefined;
  return (soundsLikeJob(job.text) || indexOfWords(head, rest.text) >= 0) && indexOfWords(head, job.text) >= 0
    ? { job: job.text, rest: rest.text }
    : undefined;
}
