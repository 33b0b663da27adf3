import type { PageKind } from '../text/vocabulary.ts';
import { type Signs, signsOf } from './kind/signs.ts';
import type { Page } from './page.ts';

/** From here on a page is a posting: 2.8, whose tenths do not add up exactly. */
const ENOUGH = 2.75;
const SURE = 0.8;

type Weight = [sign: string, worth: (signs: Signs) => number];

const isListed = ({ teasers }: Signs): boolean => teasers >= 5;
const isShort = ({ text, sections }: Signs): boolean => text < 400 && sections < 2;
const saysList = (signs: Signs): boolean =>
  isShort(signs) ? signs.plural || signs.pluralTitle : isListed(signs) && signs.plural;
/** Some postings are a list of facts, a sentence and a way to apply. */
const isTold = (signs: Signs): boolean =>
  (signs.title === 'both' && signs.address && (signs.sections > 0 || signs.words >= 3)) ||
  (signs.labels >= 3 && (signs.applies > 0 || signs.named || signs.address)) ||
  (signs.labels >= 5 && signs.title !== 'none') ||
  (signs.labels >= 2 && signs.applies > 0 && signs.title !== 'none') ||
  (signs.title === 'both' && signs.words > 0 && signs.labels + signs.sections + Math.min(2, signs.words) >= 3);

/** Boards ask for the same when they let people register. */
const namesJob = (signs: Signs): boolean =>
  signs.structured > 0 || signs.sections > 0 || signs.title !== 'none' || signs.named || signs.address;

/** What speaks against a posting: never above 0. A sign is read where it is asked: what is dear to find out comes last. */
const AGAINST: Weight[] = [
  ['texts of one make', ({ repeated }) => (repeated >= 10 ? -9 : 0)],
  ['several postings in full', (signs) => (signs.structured < SURE && signs.several ? -4 : 0)],
  ['many controls that apply', ({ applies }) => (applies > 8 ? -3 : 0)],
  ['cards of other postings and no text', (signs) => (isListed(signs) && isShort(signs) ? -3 : 0)],
  ['a heading of a list', (signs) => (signs.structured < SURE && saysList(signs) ? -3 : 0)],
  ['no text', (signs) => (isShort(signs) && !signs.piped && !signs.banner && !signs.form && !isTold(signs) ? -1.5 : 0)],
  ['a text about a kind of work', (signs) => (signs.structured < SURE && signs.guide ? -5 : 0)],
  ['something for sale', (signs) => (signs.structured < SURE && signs.sells ? -2.5 : 0)],
  ['data about another thing', (signs) => (signs.structured >= SURE ? 0 : (OTHER_THING[String(signs.other)] ?? 0))],
];
const OTHER_THING: Record<string, number> = { true: -2.5, perhaps: -0.5 };

/** What else is a posting's, beside words to applicants. */
const hasMore = (signs: Signs): boolean => signs.named || signs.address || signs.labels > 1;

/** What speaks for one: never below 0, what is dear to find out last. */
const FOR: Weight[] = [
  ['structured data about the heading', ({ structured }) => (structured >= SURE ? 3.5 : 0)],
  ['sections of a posting', ({ sections }) => Math.min(3, sections * 1.2)],
  ['a control that applies', ({ applies }) => (applies > 0 ? 1 : 0)],
  ['the address', ({ address }) => (address ? 1 : 0)],
  ['a banner', ({ banner }) => (banner ? 1.5 : 0)],
  ['a title that sounds like a job', ({ title }) => (title === 'both' ? 1.5 : title === 'one' ? 0.8 : 0)],
  ['what it calls itself', ({ named }) => (named ? 0.7 : 0)],
  // One alone is chance where nothing else is a posting's.
  ['words to applicants', (signs) => (signs.words > 1 || hasMore(signs) ? Math.min(2, signs.words * 0.4) : 0)],
  ['labels of a posting', ({ labels }) => Math.min(3, Math.max(0, labels - 1) * 0.6)],
  ['an application form', (signs) => (signs.form ? (namesJob(signs) ? 3 : 1.5) : 0)],
  ['a line that tells a job in pieces', ({ piped }) => (piped ? 3 : 0)],
];

/** Letters of a text that a page is about, whatever jobs stand beside it. */
const ARTICLE = 1_500;
const isArticle = ({ other, text, title, plural }: Signs): boolean =>
  other !== false && text >= ARTICLE && title !== 'both' && !plural;
const isListing = (signs: Signs): boolean =>
  signs.applies > 3 ||
  signs.several ||
  (signs.repeated >= 10 && signs.sections > 0) ||
  (signs.offers >= 3 && !isArticle(signs));

/** What kind of page this is, and the signs that settled it: once enough speaks for a posting, no more is asked. */
export function readKind(page: Page): { kind: PageKind; reason: string } {
  if (page.pane) return { kind: 'pane', reason: 'a heading that repeats a card of the list before it' };
  const signs = signsOf(page);
  const reasons: string[] = [];
  let sum = 0;
  const weigh = ([sign, worthOf]: Weight): void => {
    const worth = worthOf(signs);
    if (worth !== 0) reasons.push(`${sign} ${worth > 0 ? '+' : ''}${worth.toFixed(1)}`);
    sum += worth;
  };
  AGAINST.forEach(weigh);
  for (const weight of FOR) {
    weigh(weight);
    if (sum >= ENOUGH) return { kind: 'posting', reason: reasons.join(', ') };
  }
  return { kind: isListing(signs) ? 'listing' : 'other', reason: `${sum.toFixed(1)}: ${reasons.join(', ')}` };
}
