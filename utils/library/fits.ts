import type { PostingSummary } from '../store/rows.ts';
import { isUnspaced, standsInside } from '../text/plain-words.ts';
import { type Facts, fieldText } from './facts.ts';
import type { ChoiceFacet, DayRange, Filters, PayRange, RangeFacet } from './filters.ts';
import { NOT_SAID } from './filters.ts';
import type { Comparison, DateField, HasWord, IsWord, Term } from './query.ts';

/** Are `words` (plain words) in `text` (see Facts.text): at the start of a word, inside where that is allowed, or whole as a phrase? */
export function hasWords(text: string, words: string, isPhrase = false): boolean {
  if (isPhrase && !isUnspaced(words)) return text.includes(` ${words} `);
  return text.includes(standsInside(words) ? words : ` ${words}`);
}

/** Does a posting fit one part of a search? `today` is a day (ISO 8601). Texts that stand apart from rows are not looked at. */
export function fitsTerm(row: PostingSummary, facts: Facts, term: Term, today: string): boolean {
  return fits(row, facts, term, today) !== (term.negated ?? false);
}

function fits(row: PostingSummary, { text, pay }: Facts, term: Term, today: string): boolean {
  switch (term.kind) {
    case 'words':
      return hasWords(text, term.text, term.isPhrase);
    case 'field':
      if (term.field === 'status') return row.status.startsWith(term.text);
      return hasWords(fieldText(text, term.field), term.text);
    case 'number':
      if (term.field === 'pay') return pay !== undefined && compares(pay.least, pay.most, term.is, term.value);
      return row.rating !== undefined && compares(row.rating, row.rating, term.is, term.value);
    case 'date': {
      const day = dayOf(row, term.field);
      return day !== undefined && isWithin(day, term.is, term.first, term.last);
    }
    case 'is':
      return IS[term.what](row, today);
    case 'has':
      return HAS[term.what](row, pay);
  }
}

/** A range fits where some of it does. */
function compares(least: number, most: number, is: Comparison, value: number): boolean {
  if (is === '=') return least <= value && value <= most;
  if (is === '<' || is === '<=') return is === '<' ? least < value : least <= value;
  return is === '>' ? most > value : most >= value;
}

function isWithin(day: string, is: Comparison, first: string, last: string): boolean {
  if (is === '=') return first <= day && day <= last;
  if (is === '<' || is === '<=') return is === '<' ? day < first : day <= last;
  return is === '>' ? day > last : day >= first;
}

function dayOf(row: PostingSummary, field: DateField): string | undefined {
  if (field === 'saved') return row.savedAt.slice(0, 10);
  if (field === 'due') return row.nextStep?.date;
  return field === 'posted' ? row.posting.datePosted : row.posting.validThrough;
}

const IS: Record<IsWord, (row: PostingSummary, today: string) => boolean> = {
  expired: ({ posting, closedSeenAt }, today) =>
    posting.expired === true || closedSeenAt !== undefined || (posting.validThrough ?? today) < today,
  remote: ({ posting }) => posting.jobLocationType === 'TELECOMMUTE',
  hybrid: ({ posting }) => posting.jobLocationType === 'HYBRID',
  onsite: ({ posting }) => posting.jobLocationType === 'ONSITE',
  archived: ({ status }) => status === 'archived',
  due: ({ nextStep }, today) => nextStep?.date !== undefined && nextStep.date <= today,
};

const HAS: Record<HasWord, (row: PostingSummary, pay: Facts['pay']) => boolean> = {
  notes: ({ notes }) => notes !== '',
  pay: (_row, pay) => pay !== undefined,
  nextstep: ({ nextStep }) => nextStep !== undefined,
  contacts: ({ contacts = [] }) => contacts.length > 0,
  tags: ({ tags }) => tags.length > 0,
  rating: ({ rating }) => rating !== undefined,
};

/** What a posting has in a facet that is chosen from a list. */
export function valuesOf(row: PostingSummary, facet: ChoiceFacet): string[] {
  const { posting, status, tags } = row;
  const orNot = (values: (string | undefined)[]) => {
    const said = values.filter((value) => value !== undefined && value !== '') as string[];
    return said.length === 0 ? [NOT_SAID] : said;
  };
  if (facet === 'status') return [status];
  if (facet === 'workplace') return orNot([posting.jobLocationType]);
  if (facet === 'employmentType') return orNot(posting.employmentType ?? []);
  return orNot(facet === 'tag' ? tags : [posting.hiringOrganization?.name]);
}

/** Does a posting pass what `filters` asks in one facet? */
export function passesFacet(
  row: PostingSummary,
  { pay }: Facts,
  filters: Filters,
  facet: ChoiceFacet | RangeFacet,
): boolean {
  switch (facet) {
    case 'pay':
      return filters.pay === undefined || (pay !== undefined && paysWithin(pay, filters.pay));
    case 'saved':
    case 'posted':
    case 'closes':
      return filters[facet] === undefined || isInDays(dayOf(row, facet), filters[facet]);
    default: {
      const chosen: readonly string[] = filters[facet] ?? [];
      return chosen.length === 0 || valuesOf(row, facet).some((value) => chosen.includes(value));
    }
  }
}

const paysWithin = (pay: NonNullable<Facts['pay']>, { currency, from, to }: PayRange): boolean =>
  pay.currency === currency && pay.most >= (from ?? 0) && pay.least <= (to ?? Infinity);

const isInDays = (day: string | undefined, { from, to }: DayRange): boolean =>
  day !== undefined && (from === undefined || day >= from) && (to === undefined || day <= to);
