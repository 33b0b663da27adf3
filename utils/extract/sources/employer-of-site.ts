import type { JobPosting } from '../../posting.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate } from '../rule.ts';
import { tellsOfAnother } from './other-employer.ts';
import { ownBlocks } from './prose.ts';
import { ownNames, proofsOf } from './site-owner.ts';
import { indexOfWords } from './title-grammar.ts';

const [TWO, MORE] = [0.5, 0.62];

/** The name on which two of a site's own signs agree (logo, host, foot, data, mail): an employer prints its postings at home. */
export function* fromOwner(page: Page): Iterable<Candidate<NonNullable<JobPosting['hiringOrganization']>>> {
  if (tellsOfAnother(page)) return;
  let best: { name: string; proofs: number } | undefined;
  for (const { name } of ownNames(page)) {
    // "gojek-": small letters alone are what files are called as often as firms.
    if (!/^\p{Ll}*[\p{Lu}\p{Lo}]|^\d/u.test(name) || /[-_]$/.test(name)) continue;
    const proofs = proofsOf(name, page).size;
    if (proofs >= 2 && proofs > (best?.proofs ?? 0)) best = { name, proofs };
  }
  if (!best) return;
  const { name, proofs } = best;
  const told = ownBlocks(page).some(({ text }) => text.length > 40 && indexOfWords(text, name) >= 0);
  yield candidate({ name }, 'meta', name, proofs > 2 || told ? MORE : TWO);
}
