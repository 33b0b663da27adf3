import type { BaseSalary } from '../posting.ts';
import { type Amount, readAmounts } from './amount.ts';
import { CURRENCY_PATTERN, currencyCode, currencyOf } from './currency.ts';
import { cleanLine, foldInPlace } from './fold.ts';
import { unitAfter, unitBefore } from './pay-unit.ts';
import type { PayUnit } from './vocabulary.ts';

export interface PayHints {
  /** What the rest of the page says of the currency: settles '$', 'kr', '¥', and stands in where the text names none. */
  currency?: string | undefined;
  unit?: PayUnit | undefined;
  /** The text is the value of a label for pay: a bare number is pay. */
  labelled?: boolean | undefined;
}

/** Words that make an amount pay, folded. */
const PAY =
  /\b(?:salar(?:y|ies|ial)|pay(?! (?:for|off|attention))|wages?|compensation|remuneration|rate|earn(?:ings?)?|ote|ctc|package|gehalt\w{0,8}|\w{0,12}gehalt|\w{0,10}lohn|salar|vergutung|entgelt|verdienst|brutto\w{0,12}|gross|net(?:to)?|salaire|remuneration|tjm|salario|sueldo|retribucion|remuneracion|bruto|remuneracao|stipendio|ral|retribuzione|lord[oi]|salaris|loon|wynagrodzenie|stawka|pensja|widelki|mzd[aouy]|mzdove|plat(?:ove)?|odmena|hrub\w{1,4}|lon|lonn|lonespann|starting at)\b|שכר|年収|月給|時給|給与|年俸|연봉|월급|시급|급여/;
/** Money that is not this job's pay, folded; before or right behind the amount. */
const NOT_PAY =
  /\b(?:bonus(?:es)?|sign(?:ing)?[- ]?on|401 ?\(?k\)?|401k|pension|funding|raised|raising|series [a-f]|seed|valuation|valued|revenue|arr|turnover|umsatz|chiffre d'affaires|budgets?|sales? (?:target|quota)|quota|assets?|aum|billion|bn|milliarden?|mrd|milliards?|miliard\w{0,2}|investors?|invested|investment|referral|refer|gift|voucher|allowance|stipend|reimburse\w{0,4}|equity|stock|shares|options|grants?|rsus?|donat\w{1,4}|insurance|deductible|coverage|contribution|match(?:ing|ed)?|learning|education|training|development|wellness|fitness|gym|home office|equipment|relocation|commut\w{1,5}|lunch|meal|food|phone|internet|childcare|tuition|prize|award|saved|savings|transactions?|customers|users|payments|volume|portfolio|portfolios|deals?|projects?|gmv|market|opportunity|cost|costs|price|fee|fees|fine|discount|rabatt|zuschuss|sachbezug|gutschein|essens\w{0,10}|fahrt\w{0,10}|weiterbildung\w{0,10}|pramie\w{0,2}|prime|tickets? restaurant|ticket|buoni|vale|auxilio|premi[ea]|prispev\w{1,3}|stravenk\w{0,2}|cafeteri\w{1,2}|kafeteri\w{1,2}|dofinansowanie|premia|multisport)\b|ボーナス|賞与|手当|상여|지원금/;
const UP_TO =
  /(?:\b(?:up to|maximum(?: of)?|max\.?|to a maximum of|bis zu|bis|maximal|jusqu'a|hasta|ate|fino a|tot|maximaal|do|az|az do|upp till|op til|opp til)|עד|最大|최대) ?(?:of )?$/;
const FROM =
  /(?:\b(?:from|starting (?:at|from)|starts (?:at|from)|minimum(?: salary)?(?: of)?|min\.?|at least|ab|von|mindestens|mind\.|a partir de|des|a partire da|desde|da|vanaf|minimaal|od|minimalnie|min|fran|fra|lagst)|mindest\w{3,22}\b[^.;\d]{0,40}|החל מ-?) ?$/;
const OPEN_END =
  /^ ?(?:\+|and (?:up|above)|or more|plus\b(?! (?:bonus|benefits|equity|commission))|a vice|i wiecej|y mas|et plus|und mehr|以上|~$|〜$|-$|이상)/;
const JOINS =
  /^ ?(?:-|~|to|bis(?: zu)?|till|til|az|a|do|y|e|al|ate|tot|en|et|i|and|und|till|から|–|\/|-{2}|up to|upto|through|ועד|עד|부터|에서) ?$/;

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
    const unit = next && gap.length < 40 ? unitAfter(gap) : undefined;
    const between = unit ? gap.replace(/^[^-~]{0,30}?(?= ?(?:-|~|to |bis ))/, '') : gap;
    const wordy = /^(?: ?(?:and|und|et|y|e|i|en|a) ?)$/.test(between);
    const joined =
      next &&
      JOINS.test(between) &&
      (!wordy ||
        /(?:between|zwischen|entre|tra|fra|tussen|miedzy|mezi|mellan|mellem)[^.;]{0,20}$/.test(
          flat.slice(Math.max(0, from.start - 30), from.start),
        ));
    if (next && joined) {
      spans.push({ from, to: next, start: from.start, end: next.end });
      at++;
    } else spans.push({ from, start: from.start, end: from.end });
  }
  return spans;
}

/** Share of the words of "50-80.000" or "$120-150k" that the second number holds for both. */
function bounds(span: Span): [number, number] {
  let low = span.from.value * (span.from.scale ?? 1);
  const high = span.to ? span.to.value * (span.to.scale ?? 1) : low;
  if (span.to && span.from.scale === undefined && low < 1000 && high >= 1000) {
    const scaled = low * (span.to.scale ?? 1000);
    if (scaled <= high) low = scaled;
  }
  return [low, high];
}

/** Yearly, monthly … bands of wages in about US dollars: outside them an amount is no pay for that unit. */
const BANDS: Record<PayUnit, [number, number]> = {
  HOUR: [1, 1_000],
  DAY: [8, 8_000],
  WEEK: [30, 30_000],
  MONTH: [80, 120_000],
  YEAR: [900, 3_000_000],
};

/**
 * The unit that an amount itself shows, where none is printed: a year from 15,000 US dollars' worth up; a month where that is how the
 * country prints pay (Kč, zł …) or for 1,000 to 9,999 euros; an hour for 7 to 99 dollars or pounds. Between them: none.
 */
function evidentUnit(value: number, code: string | undefined): PayUnit | undefined {
  const currency = currencyOf(code);
  const worth = value / (currency?.rate ?? 1);
  if (!currency) return worth >= 20_000 && worth <= 900_000 ? 'YEAR' : undefined;
  if (currency.code === 'INR')
    return value >= 250_000 ? 'YEAR' : value >= 5_000 && value <= 150_000 ? 'MONTH' : undefined;
  if (worth >= 15_000) return 'YEAR';
  if (currency.monthly) return worth >= 150 && worth < 10_000 ? 'MONTH' : undefined;
  if (code === 'EUR' && value >= 1_000 && value < 10_000) return 'MONTH';
  if (code === 'JPY' && worth >= 900 && worth < 8_000) return 'MONTH';
  return worth >= 7 && worth < 100 && /^(?:USD|GBP|CAD|AUD|NZD)$/.test(currency.code) ? 'HOUR' : undefined;
}

const UNIT_ALONE = new RegExp(`^\\W{0,3}(${CURRENCY_PATTERN}) ?(.{2,20})$`);

/** Pay as printed in a label's value, a chip, or prose, with the text it was read from; undefined where no amount is this job's pay. */
export function readPay(text: string, hints: PayHints = {}): { pay: BaseSalary; evidence: string } | undefined {
  const line = cleanLine(text).slice(0, 20_000);
  const flat = foldInPlace(line);
  const amounts = readAmounts(flat);
  if (amounts.length === 0) {
    const alone = flat.length < 40 ? UNIT_ALONE.exec(flat) : null;
    const unit = alone ? unitAfter(alone[2] ?? '')?.unit : undefined;
    const currency = alone ? currencyCode(alone[1] ?? '', hints.currency) : undefined;
    return currency && unit ? { pay: { currency, unitText: unit }, evidence: line } : undefined;
  }
  let best: { score: number; pay: BaseSalary; evidence: string } | undefined;
  const spans = spansOf(flat, amounts);
  for (const [at, span] of spans.entries()) {
    const read = readSpan(line, flat, span, spans[at - 1]?.end ?? 0, spans[at + 1]?.start ?? flat.length, hints);
    if (read && (!best || read.score > best.score)) best = read;
  }
  return best ? { pay: best.pay, evidence: best.evidence } : undefined;
}

function readSpan(line: string, flat: string, span: Span, floor: number, ceiling: number, hints: PayHints) {
  const wide = flat.slice(Math.max(floor, span.start - 120), span.start);
  const sentence = wide.slice(
    Math.max(wide.lastIndexOf('. '), wide.lastIndexOf('! '), wide.lastIndexOf('; '), wide.lastIndexOf('•')) + 1,
  );
  const near = sentence.slice(-50);
  const clause = near.slice(
    Math.max(near.lastIndexOf(', '), near.lastIndexOf(' plus '), near.lastIndexOf(' + '), near.lastIndexOf(' and ')) +
      1,
  );
  const behind = flat.slice(span.end, Math.min(ceiling, span.end + 60));
  const stop = behind.search(/[.;•](?: |$)|[,(+&]| plus | and | und | et | with | mit | as well/);
  const after = stop >= 0 ? behind.slice(0, Math.max(stop, 0)) : behind;
  if (NOT_PAY.test(after.slice(0, 36)) || NOT_PAY.test(clause)) return undefined;

  const word = span.to?.currency ?? span.from.currency ?? span.to?.before ?? span.from.before;
  const words = [span.from.before, span.from.currency, span.to?.before, span.to?.currency].filter(
    (one) => one !== undefined,
  );
  const nearCode = /\b(?:usd|cad|aud|nzd|sgd|sek|nok|dkk|eur|gbp|inr|mxn)\b/.exec(behind.slice(0, 40))?.[0];
  const codes = words.map((one) => currencyCode(one, nearCode?.toUpperCase() ?? hints.currency));
  const currency =
    codes.find((code) => code !== undefined) ??
    (word === undefined ? (nearCode?.toUpperCase() ?? impliedCurrency(span, hints)) : undefined);

  const gap = span.to ? flat.slice(span.from.end, span.to.start) : '';
  const said = unitAfter(behind.slice(0, 45)) ?? unitAfter(gap);
  const [low, high] = bounds(span);
  const unit = span.from.unit ?? span.to?.unit ?? said?.unit ?? unitBefore(sentence.slice(-80));
  const inPay = PAY.test(sentence) || PAY.test(behind.slice(0, 40));
  const short = flat.length - (span.end - span.start) < 40;
  if (word === undefined && !nearCode && !hints.labelled && !inPay && !span.from.unit) return undefined;
  if (!hints.labelled && !inPay && !short && !(said && said.at < 12) && !(span.to && low >= 10_000)) return undefined;
  if (unit === undefined && word === undefined && low < 500) return undefined;

  const unitText =
    unit ?? hints.unit ?? (span.to || inPay || hints.labelled || short ? evidentUnit(high, currency) : undefined);
  const rate = currencyOf(currency)?.rate;
  if (low <= 0 || low > high || high > low * 12) return undefined;
  const [least, most] = unitText ? BANDS[unitText] : [1, 3_000_000];
  const worth = (value: number): number => value / (rate ?? 1);
  if (rate !== undefined || currency === undefined) {
    if (worth(high) < least * (rate === undefined ? 1 : 1) || worth(low) > most * (rate === undefined ? 2_000 : 1))
      return undefined;
  }
  const pay: BaseSalary = {};
  const openEnd = OPEN_END.test(flat.slice(span.end, span.end + 14)) && !span.to;
  if (span.to || !UP_TO.test(near)) pay.minValue = low;
  if (span.to || !(openEnd || FROM.test(near))) pay.maxValue = high;
  if (currency) pay.currency = currency;
  if (unitText) pay.unitText = unitText;
  const score = (unit ? 2 : 0) + (inPay ? 2 : 0) + (span.to ? 2 : 0) + (currency ? 1 : 0);
  const end = said && said.at < 45 ? span.end + Math.min(said.at + 20, 45) : span.end + 12;
  return { score, pay, evidence: line.slice(Math.max(floor, span.start - 40), Math.min(ceiling, end)).trim() };
}

/** Lakhs a year are India's rupees; else what the page says. */
const impliedCurrency = (span: Span, hints: PayHints): string | undefined =>
  span.from.implied ?? span.to?.implied ?? hints.currency;
