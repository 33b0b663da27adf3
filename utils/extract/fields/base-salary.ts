import type { BaseSalary } from '../../posting.ts';
import { foldText } from '../../text/fold.ts';
import { readPay } from '../../text/money.ts';
import { unitAfter, unitBefore } from '../../text/pay-unit.ts';
import { PAY_UNITS, type PayUnit } from '../../text/vocabulary.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { chipsOf } from '../sources/chips.ts';
import { currencyHint } from '../sources/currency-hint.ts';
import { mayHoldPay } from '../sources/gates.ts';
import { titleBlock } from '../sources/heading.ts';
import { hinted } from '../sources/hints.ts';
import { labelled, saying } from '../sources/labels.ts';
import { boundsOf, isGuess, lineAround, namesGuess } from '../sources/pay-lines.ts';
import { proseBlocks } from '../sources/prose.ts';
import { trustedRecords } from '../sources/records.ts';
import { amountOf, factsOf, lineOf } from '../sources/values.ts';
import { isObject, type Json, listOf, valueAt } from '../sources/walk.ts';

type Found = Iterable<Candidate<BaseSalary>>;

const unitOf = (value: unknown): PayUnit | undefined => {
  const word = (lineOf(value) ?? '').toUpperCase().replace(/^PER[\s_-]?/, '');
  const named: Record<string, PayUnit> = {
    HOURLY: 'HOUR',
    DAILY: 'DAY',
    WEEKLY: 'WEEK',
    MONTHLY: 'MONTH',
    YEARLY: 'YEAR',
    ANNUAL: 'YEAR',
    ANNUALLY: 'YEAR',
    ANNUM: 'YEAR',
  };
  return (
    PAY_UNITS.find((unit) => unit === word || `${unit}S` === word) ??
    (Object.hasOwn(named, word) ? named[word] : undefined)
  );
};

const currencyOf = (value: unknown): string | undefined => {
  const code = (lineOf(value) ?? '').toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
};

/** "190" a year in data stands for thousands where the page prints them so ("190K"). */
function inThousands(amount: number | undefined, unit: PayUnit | undefined, page: Page): number | undefined {
  if (amount === undefined || unit !== 'YEAR' || amount < 10 || amount >= 1_000) return amount;
  const printed = new RegExp(`(?<![\\d.,])${amount}\\s?(?:k\\b|[.,]000(?!\\d))`, 'i');
  return page.blocks.slice(0, 400).some(({ text }) => text.length < 300 && printed.test(text))
    ? amount * 1_000
    : amount;
}

/** Data says YEAR for hourly figures and HOUR for yearly ones: the amount itself tells. */
function plausibleUnit(unit: PayUnit | undefined, amount: number): PayUnit | undefined {
  if (unit === 'YEAR' && amount < 250) return undefined;
  if (unit === 'HOUR' && amount > 20_000) return 'YEAR';
  return unit;
}

/** MonetaryAmount, QuantitativeValue, PriceSpecification, or a bare number with its siblings; a string is read as print. */
function payFromData(data: Json, page: Page): BaseSalary | undefined {
  const given = listOf(valueAt(data, 'baseSalary'))[0];
  const outerCurrency = currencyOf(valueAt(data, 'salaryCurrency'));
  if (typeof given === 'string' && amountOf(given) === undefined) {
    return readPay(given.slice(0, 300), hintsOf(page, given, outerCurrency))?.pay;
  }
  const outer: Json = isObject(given) ? given : { value: given };
  const held = listOf(valueAt(outer, 'value'))[0];
  const inner: Json = isObject(held) ? held : outer;
  if (typeof held === 'string' && amountOf(held) === undefined && held.trim()) {
    return readPay(held.slice(0, 300), hintsOf(page, held, currencyOf(valueAt(outer, 'currency')) ?? outerCurrency))
      ?.pay;
  }
  const at = (...keys: string[]): number | undefined => {
    for (const object of [inner, outer]) {
      for (const key of keys) {
        const amount = amountOf(valueAt(object, key));
        if (amount !== undefined) return amount;
      }
    }
    return undefined;
  };
  const [low, high] = [
    at('minValue', 'min', 'minimum', 'minSalary', 'from', 'low'),
    at('maxValue', 'max', 'maximum', 'maxSalary', 'to', 'high'),
  ];
  const single =
    low === undefined && high === undefined ? (at('value', 'amount', 'price') ?? amountOf(given)) : undefined;
  const [minValue, maxValue] = single !== undefined ? [single, single] : [low, high];
  const some = maxValue ?? minValue;
  if (some === undefined || (minValue !== undefined && maxValue !== undefined && minValue > maxValue)) return undefined;
  const currency =
    currencyOf(valueAt(outer, 'currency') ?? valueAt(inner, 'currency') ?? valueAt(outer, 'currencyCode')) ??
    outerCurrency;
  const unit = unitOf(
    valueAt(inner, 'unitText') ?? valueAt(outer, 'unitText') ?? valueAt(outer, 'interval') ?? valueAt(outer, 'period'),
  );
  const [least, most] = [inThousands(minValue, unit, page), inThousands(maxValue, unit, page)];
  const unitText = plausibleUnit(unit, most ?? least ?? some);
  return {
    ...(least === undefined ? {} : { minValue: least }),
    ...(most === undefined ? {} : { maxValue: most }),
    ...(currency ? { currency } : {}),
    ...(unitText ? { unitText } : {}),
  };
}

/** A sign that several currencies share needs the page's country; any other text settles itself. */
const SHARED_SIGN = /[$¥元万萬]|\bkr\b|dollar|peso|rupe|crown|kron/i;

const hintsOf = (page: Page, text: string, currency?: string): { currency?: string } => {
  const hint = currency ?? (SHARED_SIGN.test(text) ? currencyHint(page) : undefined);
  return hint ? { currency: hint } : {};
};

function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    const pay = payFromData(data, page);
    if (pay)
      yield candidate(
        pay,
        source,
        factsOf(valueAt(data, 'baseSalary')),
        (pay.currency && pay.unitText ? 0.85 : 0.7) * about,
      );
  }
}

/** "Annual salary", "時給", "Retribuzione annua": the period in the label. */
const unitInLabel = (label: string): { unit?: PayUnit } => {
  const unit = unitBefore(foldText(label)) ?? unitAfter(` ${foldText(label)}`)?.unit;
  return unit ? { unit } : {};
};

function* fromLabels(page: Page): Found {
  const pairs = labelled(page, 'baseSalary')
    .filter(({ label, value }) => !namesGuess(label) && !namesGuess(value))
    .slice(0, 4);
  const readPair = ({ value, label }: { value: string; label: string }) =>
    readPay(value.replace(/\n/g, ' '), { ...hintsOf(page, value), ...unitInLabel(label) });
  const bounds = boundsOf(pairs, (pair) => readPair(pair)?.pay);
  if (bounds) {
    yield candidate(bounds.pay, 'label', bounds.pairs.map(saying).join('; '), bounds.pairs[0]?.confidence ?? 0);
    return;
  }
  for (const pair of pairs) {
    const read = readPair(pair);
    if (read) yield candidate(read.pay, 'label', saying(pair), pair.confidence);
  }
}

function* fromHeader(page: Page): Found {
  for (const chip of [...hinted(page, 'baseSalary').filter(({ confidence }) => confidence > 0.6), ...chipsOf(page)]) {
    if (!mayHoldPay(chip.text) || isGuess(chip.block, page)) continue;
    const read = readPay(lineAround(chip, hintsOf(page, chip.text)), hintsOf(page, chip.text));
    if (!read) continue;
    const named = 'hint' in chip;
    const amounts = read.pay.minValue !== undefined || read.pay.maxValue !== undefined;
    // "€ 3.100 - € 4.350" says more than "at most € 4.350 a month" further down.
    const both = read.pay.minValue !== undefined && read.pay.maxValue !== undefined;
    yield candidate(read.pay, 'header', chip.text, amounts ? (named ? 0.84 : both ? 0.79 : 0.78) : 0.6);
  }
}

/** Words that say a sum is the job's pay. */
const PAY_WORD =
  /\b(?:salary|salaries|compensation|pay range|base pay|pay rate|pay:|wage|remuneration|hourly rate|earn|annual(?:ly)?|per (?:year|hour|month|annum)|gross|gehalt\w*|lohn\w*|brutto\w*|vergütung|entgelt|jahres\w*|monats\w*|salaire|rémunération|salario|retribuci[oó]n|sueldo|sal[aá]rio|remunera[cç][aã]o|retribuzione|stipendio|salaris|loon|bruto|wynagrodzeni\w*|zarobki|płaca|plat|mzda|odměna|hrub\w*|lön|løn|lønn)\b|שכר|給与|年収|月給|時給|연봉|급여|월급|시급/;

function* fromProse(page: Page): Found {
  let before = '';
  for (const block of proseBlocks(page)) {
    const { text } = block;
    if (text.length > 4_000 || !/\d/.test(text) || !mayHoldPay(text) || isGuess(block, page)) {
      before = text.length < 200 ? text : '';
      continue;
    }
    const told = PAY_WORD.test(text.toLowerCase()) || (text.length < 80 && PAY_WORD.test(before.toLowerCase()));
    const context = before;
    before = text.length < 200 ? text : '';
    if (!told) continue;
    const read = readPay(text, { ...hintsOf(page, text), ...(text.length < 80 ? unitInLabel(context) : {}) });
    if (read)
      yield candidate(read.pay, 'prose', read.evidence || text, PAY_WORD.test(text.toLowerCase()) ? 0.72 : 0.68);
  }
}

function* fromTitle(page: Page): Found {
  const title = titleBlock(page)?.text;
  const read = title && /\d{2}/.test(title) ? readPay(title, hintsOf(page, title)) : undefined;
  if (title && read) yield candidate(read.pay, 'heading', title, 0.6);
}

/** "USD per year" as a line of its own, before any prose: a currency and a period whose amounts the page does not show. */
function* fromFirstLines(page: Page): Found {
  for (const block of page.blocks.slice(0, 6)) {
    if (block.text.length > 40 || !mayHoldPay(block.text) || isGuess(block, page)) continue;
    const pay = readPay(block.text, hintsOf(page, block.text))?.pay;
    if (pay?.currency && pay.unitText) yield candidate(pay, 'header', block.text, 0.65);
  }
}

const compatible = (a: unknown, b: unknown): boolean => a === undefined || b === undefined || a === b;

/** Pay as printed: what the job pays, not what a company raised, sold or gives on top. */
export const baseSalary: FieldRules<BaseSalary> = {
  rules: { fromLabels, fromRecords, fromHeader },
  fallbacks: { fromProse, fromTitle, fromFirstLines },
  accepts: (pay) =>
    Object.keys(pay).length > 0 &&
    (pay.minValue !== undefined || pay.maxValue !== undefined || (!!pay.currency && !!pay.unitText)),
  // "At most 4,350" and "3,100 to 4,350" are one pay.
  same: (a, b) =>
    compatible(a.minValue, b.minValue) &&
    compatible(a.maxValue, b.maxValue) &&
    (a.minValue === b.minValue || (a.maxValue !== undefined && a.maxValue === b.maxValue)) &&
    compatible(a.currency, b.currency) &&
    compatible(a.unitText, b.unitText),
};
