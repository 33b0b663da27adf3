import type { BaseSalary } from '../posting.ts';
import { type Amount, readAmounts } from './amount.ts';
import { CURRENCY_PATTERN, currencyCode, currencyOf } from './currency.ts';
import { cleanLine, foldInPlace } from './fold.ts';
import { unitAfter, unitBefore } from './pay-unit.ts';
import { AND, BETWEEN, FROM, JOINS, NOT_PAY, OPEN_END, PAY, UP_TO } from './pay-words.ts';
import type { PayUnit } from './vocabulary.ts';

export interface PayHints {
  /** What the rest of the page says of the currency: settles '$', 'kr', '¥', and stands in where the text names none. */
  currency?: string | undefined;
  unit?: PayUnit | undefined;
  /** The text is the value of a label for pay: a bare number is pay. */
  labelled?: boolean | undefined;
}

interface Span {
  from: Amount;
  to?: Amount | undefined;
  start: number;
  end: number;
}

/** Amounts that stand as "A - B" are one span; what lies between may be a unit ("$20/hr - $25/hr") or a currency. */
function spansOf(flat: string, amounts: Amount[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const from = amounts[at];
    if (!from) continue;
    const next = amounts[at + 1];
    const gap = next ? flat.slice(from.end, next.start) : '';
    const lead = flat.slice(Math.max(0, from.start - 30), from.start);
    if (next && gap.length < 80 && joins(gap, lead, from, next)) {
      spans.push({ from, to: next, start: from.start, end: next.end });
      at++;
    } else spans.push({ from, start: from.start, end: from.end });
  }
  return spans;
}

/** A dollar's or a crown's own code as it stands beside the sign: "USD $27". */
const CODE = /\b(?:usd|cad|aud|nzd|sgd|sek|nok|dkk|eur|gbp|inr|mxn)\b/;
const CODE_BEFORE = new RegExp(`${CODE.source} ?$`);

/** Is what lies between two amounts that of a range? Units and currencies may stand there: "$20/hr - $25/hr", "104k in A up to 190k". */
function joins(between: string, lead: string, from: Amount, next: Amount): boolean {
  const gap = between.replace(CODE_BEFORE, '');
  if (JOINS.test(gap))
    return (
      !AND.test(gap) || BETWEEN.test(lead) || (/^ ?a ?$/.test(gap) && (next.currency ?? next.before) !== undefined)
    );
  if (from.before !== undefined && from.before === next.before && /^[^.;]{0,70}\bup to $/.test(gap)) return true;
  return unitAfter(gap) !== undefined && /^[^-~.;]{0,25}[.)]? ?(?:-|~|to|bis|a|do|až) ?$/.test(gap);
}

/** Share of the words of "50-80.000" or "$120-150k" that the second number holds for both. */
function bounds(span: Span): [number, number] {
  let low = span.from.value * (span.from.scale ?? 1);
  let high = span.to ? span.to.value * (span.to.scale ?? 1) : low;
  if (span.to && span.from.scale === undefined && low < 1000 && high >= 1000) {
    const scaled = low * (span.to.scale ?? 1000);
    if (scaled <= high) low = scaled;
  }
  // "4,000~4,500만원": the first number is in the second one's scale too.
  else if (span.to?.scale && span.from.scale === undefined && low <= span.to.value) low *= span.to.scale;
  if (span.to && span.to.scale === undefined && span.from.scale && high < 1000) high *= span.from.scale;
  return [low, high];
}

/** Bands of wages in about US dollars: outside them an amount is no pay for that unit. */
const BANDS: Record<PayUnit, [number, number]> = {
  HOUR: [1.5, 1_000],
  DAY: [15, 8_000],
  WEEK: [40, 30_000],
  MONTH: [150, 90_000],
  YEAR: [1_200, 2_000_000],
};

/**
 * The unit that an amount itself shows where none is printed, for an employee's pay: a year from 15,000 US dollars' worth up; a month
 * where the country's postings print pay so (Kč, zł, ¥, ₩ …) and for 1,000 to 9,999 euros; an hour for 7 to 99 dollars or pounds.
 * Between them, and where the currency is open (kr), none; '$' alone counts as a dollar unless its thousands have dots (pesos).
 */
function evidentUnit(
  span: Span,
  value: number,
  code: string | undefined,
  word: string | undefined,
): PayUnit | undefined {
  const dollar = word === '$' && !span.from.dotted;
  const currency = currencyOf(code) ?? (code === undefined && dollar ? currencyOf('USD') : undefined);
  if (!currency) return undefined;
  const worth = value / currency.rate;
  if (currency.code === 'INR')
    return value >= 250_000 ? 'YEAR' : value >= 5_000 && value <= 150_000 ? 'MONTH' : undefined;
  if (worth >= 15_000) return 'YEAR';
  if (currency.monthly || (currency.code === 'EUR' && worth >= 1_000))
    return worth >= 150 && worth < 11_000 ? 'MONTH' : undefined;
  return worth >= 7 && worth < 100 && /^(?:USD|GBP|CAD|AUD|NZD)$/.test(currency.code) ? 'HOUR' : undefined;
}

const UNIT_ALONE = new RegExp(`^\\W{0,3}(${CURRENCY_PATTERN}) ?(.{2,20})$`);
/** Longest text that is read: a description's worth. */
const LONGEST = 20_000;

/**
 * Pay as printed in a label's value, a chip, or prose, with the text it was read from; undefined where no amount is this job's pay. Of
 * several the one counts that says most (unit, word for pay, range, currency), the first among equals.
 */
export function readPay(text: string, hints: PayHints = {}): { pay: BaseSalary; evidence: string } | undefined {
  const line = cleanLine(text.slice(0, LONGEST));
  const flat = foldInPlace(line);
  const amounts = /\d/.test(flat) ? readAmounts(line, flat) : [];
  if (amounts.length === 0) return currencyAlone(line, flat, hints);
  const spans = spansOf(flat, amounts);
  let best: (Found & { score: number }) | undefined;
  for (const [at, span] of spans.entries()) {
    const read = readSpan(line, flat, span, [spans[at - 1]?.end ?? 0, spans[at + 1]?.start ?? flat.length], hints);
    if (read && (!best || read.score > best.score)) best = read;
  }
  return best ? { pay: best.pay, evidence: best.evidence } : undefined;
}

type Found = { pay: BaseSalary; evidence: string };

/** "USD per year": how pay is stated where the amounts are kept back. */
function currencyAlone(line: string, flat: string, hints: PayHints): Found | undefined {
  const found = flat.length < 40 ? UNIT_ALONE.exec(flat) : null;
  const unit = found ? unitAfter(` ${found[2]}`)?.unit : undefined;
  const currency = found ? currencyCode(found[1] ?? '', hints.currency) : undefined;
  return currency && unit ? { pay: { currency, unitText: unit }, evidence: line } : undefined;
}

/** The sentence before a span and its last clause: what an amount is, stands there. */
function leadOf(flat: string, floor: number, start: number): { sentence: string; clause: string; near: string } {
  const wide = flat.slice(Math.max(floor, start - 140), start);
  const from = Math.max(...['. ', '! ', '; ', '•', '? '].map((mark) => wide.lastIndexOf(mark)));
  const sentence = wide.slice(from + 1).replace(/\bin addition to [^,.]{0,60}/, '');
  const near = sentence.slice(-60);
  return {
    sentence,
    near,
    clause: near.slice(
      Math.max(...[', ', ' plus ', ' + ', ' and ', ' und '].map((mark) => near.lastIndexOf(mark))) + 1,
    ),
  };
}

function readSpan(line: string, flat: string, span: Span, [floor, ceiling]: [number, number], hints: PayHints) {
  const { sentence, clause, near } = leadOf(flat, floor, span.start);
  // A sentence that begins behind the amount tells of something else ("74.000 € brutto. Zwei Tage pro Woche").
  const next = line.slice(span.end, span.end + 60).search(/(?<=\p{Ll}{3})[.!?] \p{Lu}/u);
  const behind = flat.slice(span.end, Math.min(ceiling, span.end + (next < 0 ? 60 : next)));
  const stop = behind.search(/[.;•](?: |$)|[,(+&]| plus | and | und | et | with | mit | as well/);
  if (NOT_PAY.test((stop >= 0 ? behind.slice(0, stop) : behind).slice(0, 36)) || NOT_PAY.test(clause)) return undefined;

  const words = [span.from.before, span.from.currency, span.to?.before, span.to?.currency].filter(
    (one) => one !== undefined,
  );
  const named = (CODE_BEFORE.exec(near) ?? CODE.exec(behind.slice(0, 40)))?.[0]?.trim().toUpperCase();
  const currency =
    words.length > 0
      ? words
          .map((one) => currencyCode(one, named ?? hints.currency ?? span.from.implied ?? span.to?.implied))
          .find((code) => code !== undefined)
      : (named ?? span.from.implied ?? span.to?.implied ?? hints.currency);
  // "1-1.5万/月": Chinese pages leave the currency to the reader.
  const tenThousands = hints.currency !== undefined && (span.to ?? span.from).scale === 10_000;
  const printed =
    tenThousands || words.length > 0 || named !== undefined || (span.from.implied ?? span.to?.implied) !== undefined;

  const [low, high] = bounds(span);
  const gap = span.to ? flat.slice(span.from.end, span.to.start) : '';
  const said = unitAfter(behind.slice(0, printed ? 45 : 12)) ?? unitAfter(gap);
  // "年収 420万円": the word that leads to the amount, before one that opens the next line.
  const led = /[年月時時日時연월시일][収俸給额薪봉급][^\d]{0,4}$/u.test(near) ? unitBefore(near.slice(-10)) : undefined;
  const unit = led ?? span.from.unit ?? span.to?.unit ?? said?.unit ?? unitBefore(sentence.slice(-80));
  const inPay = PAY.test(sentence) || PAY.test(behind.slice(0, 40));
  // A bare number is pay only under a word for it, and never a year or a count.
  if (!printed && (!(hints.labelled || inPay) || (high < 1_000 && !(hints.labelled && unit)))) return undefined;
  if (!printed && !unit && !span.to && high >= 1_990 && high <= 2_040) return undefined;
  const currencyRate = currencyOf(currency)?.rate ?? 1;
  if ((span.to ?? span.from).scale === 1_000_000 && currencyRate < 20) return undefined;

  const unitText = unit ?? hints.unit ?? evidentUnit(span, high, currency, words[0]);
  const short = flat.length - (span.end - span.start) < 40 && unitText !== undefined;
  const chip =
    (said !== undefined && said.at < 14) || (span.to !== undefined && unitText !== undefined && low >= 1_000);
  if (!hints.labelled && !inPay && !short && !chip) return undefined;
  if (low <= 0 || low > high || high > low * 12) return undefined;
  const open = currency === undefined && words.length > 0 && words[0] !== '$';
  const [least, most] = unitText ? BANDS[unitText] : [300, 2_000_000];
  if (high / currencyRate < least || low / currencyRate > most * (open || !printed ? 2_000 : 1)) return undefined;

  const pay: BaseSalary = {};
  if (span.to || !UP_TO.test(near)) pay.minValue = low;
  if (span.to || !(FROM.test(near) || OPEN_END.test(flat.slice(span.end, span.end + 14)))) pay.maxValue = high;
  if (currency) pay.currency = currency;
  if (unitText) pay.unitText = unitText;
  const score = (unit ? 2 : 0) + (inPay ? 2 : 0) + (span.to ? 2 : 0) + (printed ? 1 : 0);
  const evidence = line.slice(Math.max(floor, span.start - 40), Math.min(ceiling, span.end + 25)).trim();
  return { score, pay, evidence };
}
