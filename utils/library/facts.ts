import type { BaseSalary } from '../posting.ts';
import type { PostingSummary } from '../store/rows.ts';
import { plainWords } from '../text/plain-words.ts';
import { yearlyPay } from '../text/show-pay.ts';

/** The fields of a posting's searched text, in their order. */
const SEARCHED = ['title', 'company', 'place', 'tag', 'skill', 'notes'] as const;
type Searched = (typeof SEARCHED)[number];

/** Stands behind each value and behind each field, so that nothing is found across two. */
const VALUE_END = '\n';
const FIELD_END = '\r';

/** What search and filters ask of a posting, worked out once. */
export interface Facts {
  /** All searched values as plain words, each word between spaces: " head nurse \n\r clinic \n\r …". */
  text: string;
  /** Yearly, where an amount and its unit are known. */
  pay: { currency: string; least: number; most: number } | undefined;
}

export function factsOf(row: PostingSummary): Facts {
  return { text: textOf(row), pay: row.posting.baseSalary && yearlyRange(row.posting.baseSalary) };
}

/** The part of a posting's searched text that holds one field. */
export function fieldText(text: string, field: Searched): string {
  let start = 0;
  for (let at = SEARCHED.indexOf(field); at > 0; at--) start = text.indexOf(FIELD_END, start) + 1;
  return text.slice(start, text.indexOf(FIELD_END, start));
}

function textOf({ posting, tags, notes }: PostingSummary): string {
  const values: Record<Searched, (string | undefined)[]> = {
    title: [posting.title],
    company: [posting.hiringOrganization?.name],
    place: [...(posting.jobLocation ?? []).map(({ name }) => name), ...(posting.applicantLocationRequirements ?? [])],
    tag: tags,
    skill: posting.skills ?? [],
    notes: notes.split('\n'),
  };
  const valueText = (value = '') => {
    const words = plainWords(value);
    return words && ` ${words} ${VALUE_END}`;
  };
  return SEARCHED.map((field) => values[field].map(valueText).join('') + FIELD_END).join('');
}

function yearlyRange(pay: BaseSalary): Facts['pay'] {
  const { minValue, maxValue, currency = '', unitText } = pay;
  const most = yearlyPay(pay);
  const least = yearlyPay({ minValue: minValue ?? maxValue, maxValue: minValue ?? maxValue, unitText });
  return most === undefined || least === undefined ? undefined : { currency, least: Math.min(least, most), most };
}
