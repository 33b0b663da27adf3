import type { PageKind } from '../text/vocabulary.ts';
import { type Signs, signsOf } from './kind/signs.ts';
import type { Page } from './page.ts';

/** From here on a page is a posting. */
const ENOUGH = 2.8;
const SURE = 0.8;

/** What each sign is worth; the reasons name those that count. */
function weigh(signs: Signs): [string, number][] {
  const {
    structured,
    sections,
    text,
    words,
    applies,
    labels,
    named,
    address,
    title,
    plural,
    teasers,
    form,
    banner,
    piped,
    repeated,
    other,
  } = signs;
  const listed = teasers >= 5;
  const short = text < 400 && sections < 2;
  // Some postings are a list of facts, a sentence and a way to apply.
  const told = labels >= 3 && (applies > 0 || named || address);
  return [
    ['structured data about the heading', structured >= SURE ? 3.5 : 0],
    ['sections of a posting', Math.min(3, sections * 1.2)],
    ['words to applicants', Math.min(2, words * 0.4)],
    ['a control that applies', applies > 0 ? 1 : 0],
    ['labels of a posting', Math.min(3, Math.max(0, labels - 1) * 0.6)],
    ['what it calls itself', named ? 0.7 : 0],
    ['the address', address ? 1 : 0],
    ['a title that sounds like a job', title === 'both' ? 1.5 : title === 'one' ? 0.8 : 0],
    ['an application form', form ? 3 : 0],
    ['a line that tells a job in pieces', piped ? 3 : 0],
    ['a banner', banner ? 1.5 : 0],
    ['no text', short && !told && !form && !banner && !piped ? -1.5 : 0],
    ['cards of other postings and no text', listed && short ? -3 : 0],
    ['a heading of a list', plural && listed && structured < SURE ? -3 : 0],
    ['many controls that apply', applies > 8 ? -3 : 0],
    ['texts of one make', repeated >= 10 ? -9 : 0],
    ['data about another thing', structured >= SURE ? 0 : other === 'perhaps' ? -0.5 : other ? -2.5 : 0],
  ];
}

/** What kind of page this is, and the signs that settled it. */
export function readKind(page: Page): { kind: PageKind; reason: string } {
  const signs = signsOf(page);
  if (page.pane) return { kind: 'pane', reason: 'a heading that repeats a card of the list before it' };
  const weights = weigh(signs).filter(([, worth]) => worth !== 0);
  const sum = weights.reduce((total, [, worth]) => total + worth, 0);
  const reason = weights.map(([sign, worth]) => `${sign} ${worth > 0 ? '+' : ''}${worth.toFixed(1)}`).join(', ');
  if (sum >= ENOUGH) return { kind: 'posting', reason };
  const listing = signs.teasers >= 3 || signs.applies > 3 || (signs.repeated >= 10 && signs.sections > 0);
  return { kind: listing ? 'listing' : 'other', reason: `${sum.toFixed(1)}: ${reason}` };
}
