import { plainWords } from '../text/plain-words.ts';
import { STATUSES } from '../text/vocabulary.ts';
import {
  type Comparison,
  DATE_FIELDS,
  HAS_WORDS,
  IS_WORDS,
  NUMBER_FIELDS,
  TEXT_FIELDS,
  type Term,
  type TextField,
} from './query.ts';

/** More than a person types, and as much as is read. */
const LONGEST = 500;
const MOST_TERMS = 30;

/** One part: maybe `-`, maybe `name:`, then a quoted text or all up to the next space. A quote still open ends with the text. */
const PART = /(-?)(?:(\p{L}{1,12}):)?(?:["“„«]([^"“”»]*)["”»]?|(\S+))/gu;
const AMOUNT = /^(<=|>=|<|>|=)?(\d{1,12}(?:[.,]\d{3})*(?:\.\d{1,2})?)(k)?$/i;
const DAY = /^(<=|>=|<|>|=)?(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * What a search text asks. Anything that is no whole operator is taken as plain words, so that no text is an error
 * and a search can be followed while it is typed.
 */
export function parseQuery(text: string): Term[] {
  const terms: Term[] = [];
  for (const [whole, minus = '', name = '', quoted, bare = ''] of text.slice(0, LONGEST).matchAll(PART)) {
    if (terms.length === MOST_TERMS) break;
    const value = quoted ?? bare;
    const term = (name && operator(name.toLowerCase(), value)) || words(quoted !== undefined && !name, whole, value);
    if (term) terms.push(minus ? { ...term, negated: true } : term);
  }
  return terms;
}

/** Parts that look like operators and are none (`posted:<2026-13`, `salary:high`), as typed: they are looked for as words. */
export function misreadParts(text: string): string[] {
  return [...text.slice(0, LONGEST).matchAll(PART)].flatMap(([whole, , name = '', quoted, bare = '']) => {
    const value = quoted ?? bare;
    const isAddress = value.startsWith('//');
    return name && /[^<>=]/.test(value) && !isAddress && !operator(name.toLowerCase(), value) ? [whole] : [];
  });
}

function words(isPhrase: boolean, whole: string, value: string): Term | undefined {
  const text = plainWords(isPhrase ? value : whole);
  return text ? { kind: 'words', text, ...(isPhrase && { isPhrase }) } : undefined;
}

function operator(name: string, value: string): Term | undefined {
  const one = <Names extends readonly string[]>(names: Names) => names.find((each) => each === name) as Names[number];
  if (one(TEXT_FIELDS)) return fieldTerm(one(TEXT_FIELDS), value);
  if (one(NUMBER_FIELDS)) {
    const [, is = '=', digits = '', thousands] = AMOUNT.exec(value) ?? [];
    const amount = Number(digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '')) * (thousands ? 1_000 : 1);
    return digits ? { kind: 'number', field: one(NUMBER_FIELDS), is: is as Comparison, value: amount } : undefined;
  }
  if (one(DATE_FIELDS)) {
    const days = daysOf(value);
    return days && { kind: 'date', field: one(DATE_FIELDS), ...days };
  }
  const word = value.toLowerCase();
  const isWord = name === 'is' ? IS_WORDS.find((each) => each === word) : undefined;
  if (isWord) return { kind: 'is', what: isWord };
  const hasWord = name === 'has' ? HAS_WORDS.find((each) => each === word) : undefined;
  return hasWord && { kind: 'has', what: hasWord };
}

function fieldTerm(field: TextField, value: string): Term | undefined {
  const text = plainWords(value);
  const isKnown = text !== '' && (field !== 'status' || STATUSES.some((status) => status.startsWith(text)));
  return isKnown ? { kind: 'field', field, text } : undefined;
}

/** "<2026-10" as the first and the last day that it names. */
function daysOf(value: string): { is: Comparison; first: string; last: string } | undefined {
  const [, is = '=', year, month, day] = DAY.exec(value) ?? [];
  if (!year || Number(month ?? 1) > 12 || Number(month ?? 1) < 1 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31)
    return undefined;
  const two = (part: string) => part.padStart(2, '0');
  return {
    is: is as Comparison,
    first: `${year}-${two(month ?? '01')}-${two(day ?? '01')}`,
    last: `${year}-${two(month ?? '12')}-${two(day ?? '31')}`,
  };
}
