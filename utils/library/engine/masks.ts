import { STATUSES } from '../../text/vocabulary.ts';
import { fieldText } from '../facts.ts';
import { hasWords } from '../fits.ts';
import type { Comparison, HasWord, IsWord, Term } from '../query.ts';
import { type Columns, dayNumber, FLAG, NO_DAY } from './columns.ts';
import type { SummaryWords } from './summary-words.ts';

/** One byte a posting, by its number: 1 where it fits. */
export type Mask = Uint8Array<ArrayBuffer>;

/** Which postings have the words of a term in their long texts; undefined where those are not searched. */
export type InTexts = (term: Term & { kind: 'words' }) => Mask | undefined;

type Test = (at: number) => boolean;

/**
 * Which postings fit all of `terms`, in their own fields or their long texts. `today` is a day (ISO 8601).
 */
export function maskOf(
  columns: Columns,
  summaryWords: SummaryWords,
  terms: readonly Term[],
  today: string,
  inTexts: InTexts,
): Mask {
  const { size } = columns;
  const mask = columns.live.slice(0, size);
  for (const term of terms) {
    const test = testOf(columns, summaryWords, term, dayNumber(today));
    const inText = term.kind === 'words' ? inTexts(term) : undefined;
    const wanted = !term.negated;
    for (let at = 0; at < size; at++) {
      if (mask[at] === 1 && (inText?.[at] === 1 || test(at)) !== wanted) mask[at] = 0;
    }
  }
  return mask;
}

function testOf(columns: Columns, summaryWords: SummaryWords, term: Term, today: number): Test {
  const { texts, company, tags, status } = columns;
  switch (term.kind) {
    case 'words': {
      const { text, isPhrase, near } = term;
      const has = near ? summaryWords.findAny(near) : summaryWords.find(text, isPhrase);
      return (at) => has[at] === 1;
    }
    case 'field': {
      const { field, text } = term;
      if (field === 'status') {
        const fits = STATUSES.map((each) => each.startsWith(text));
        return (at) => fits[status[at] ?? 0] === true;
      }
      // Companies and tags are few and many postings have the same: each is looked at once.
      if (field === 'company') {
        const known = new Map<number, boolean>();
        return (at) => remembered(known, company[at] ?? 0, () => hasWords(fieldText(texts[at] ?? '', field), text));
      }
      return (at) =>
        (field !== 'tag' || (tags[at] ?? []).length > 0) && hasWords(fieldText(texts[at] ?? '', field), text);
    }
    case 'number': {
      const [least, most] =
        term.field === 'pay' ? [columns.payLeast, columns.payMost] : [columns.rating, columns.rating];
      const { is, value, field } = term;
      return (at) =>
        (field === 'pay' || columns.rating[at] !== 0) &&
        reaches(least[at] ?? Number.NaN, most[at] ?? Number.NaN, is, value);
    }
    case 'date': {
      const { savedDay, postedDay, closesDay, dueDay } = columns;
      const days = { saved: savedDay, posted: postedDay, closes: closesDay, due: dueDay }[term.field];
      const [first, last] = [dayNumber(term.first), lastDay(term.last)];
      return (at) => {
        const day = days[at] ?? NO_DAY;
        return day !== NO_DAY && isWithin(day, term.is, first, last);
      };
    }
    case 'is':
      return isTest(columns, term.what, today);
    case 'has':
      return hasTest(columns, term.what);
  }
}

/** A month's last day may be written as its 31st, which it need not have. */
function lastDay(text: string): number {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return Math.round(Math.min(Date.UTC(year, month - 1, day), Date.UTC(year, month, 0)) / 86_400_000);
}

function remembered(known: Map<number, boolean>, key: number, make: () => boolean): boolean {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}

/** A range fits where some of it does; one that is not known (NaN) never. */
function reaches(least: number, most: number, is: Comparison, value: number): boolean {
  if (is === '=') return least <= value && value <= most;
  if (is === '<' || is === '<=') return is === '<' ? least < value : least <= value;
  return is === '>' ? most > value : most >= value;
}

function isWithin(day: number, is: Comparison, first: number, last: number): boolean {
  if (is === '=') return first <= day && day <= last;
  if (is === '<' || is === '<=') return is === '<' ? day < first : day <= last;
  return is === '>' ? day > last : day >= first;
}

function isTest({ flags, closesDay, workplace, status, dueDay }: Columns, what: IsWord, today: number): Test {
  switch (what) {
    case 'expired':
      return (at) =>
        ((flags[at] ?? 0) & FLAG.expired) !== 0 || (closesDay[at] !== NO_DAY && (closesDay[at] ?? today) < today);
    case 'remote':
      return (at) => workplace[at] === 1;
    case 'hybrid':
      return (at) => workplace[at] === 2;
    case 'onsite':
      return (at) => workplace[at] === 3;
    case 'archived': {
      const archived = STATUSES.indexOf('archived');
      return (at) => status[at] === archived;
    }
    case 'due':
      return (at) => dueDay[at] !== NO_DAY && (dueDay[at] ?? 0) <= today;
  }
}

function hasTest({ flags, payMost, rating }: Columns, what: HasWord): Test {
  if (what === 'pay') return (at) => !Number.isNaN(payMost[at]);
  if (what === 'rating') return (at) => rating[at] !== 0;
  const bit = { notes: FLAG.notes, nextstep: FLAG.nextStep, contacts: FLAG.contacts, tags: FLAG.tags }[what];
  return (at) => ((flags[at] ?? 0) & bit) !== 0;
}
