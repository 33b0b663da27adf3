import type { BaseSalary, JobPosting } from '../posting.ts';
import { currencyCode } from '../text/currency.ts';
import { readEmploymentTypes } from '../text/employment-type.ts';
import { foldText } from '../text/fold.ts';
import { readPay } from '../text/money.ts';
import { readPlaces } from '../text/place.ts';
import {
  EMPLOYMENT_TYPES,
  type EmploymentType,
  JOB_LOCATION_TYPES,
  type JobLocationType,
  PAY_UNITS,
  STATUSES,
  type Status,
} from '../text/vocabulary.ts';
import { readWorkplace } from '../text/workplace.ts';

/** Words for our statuses in other trackers and in plain sheets, folded. */
const STATUS_WORDS: [Status, RegExp][] = [
  ['withdrawn', /\b(?:withdr[ae]wn?|withdrew|retired|zuruckgezogen|declined by me|i declined|retire)\b/],
  [
    'rejected',
    /\b(?:reject(?:ed|ion)|not selected|declined|no response|ghosted|absage|abgelehnt|refuse|rechazad[oa]|unsuccessful|closed lost)\b/,
  ],
  ['offer', /\b(?:offer(?:ed|s)?|negotiat\w*|accepted|hired|angebot|zusage|offre|oferta)\b/],
  [
    'interviewing',
    /\b(?:interview\w*|screen\w*|assessment|phone call|technical|onsite|final round|vorstellungsgesprach|gesprach|entretien|entrevista)\b/,
  ],
  ['archived', /\b(?:archive[ds]?|closed|expired|inactive|archiviert)\b/],
  [
    'saved',
    /\b(?:saved|wish ?list(?:ed)?|bookmark(?:ed)?|interested|to apply|applying|draft|backlog|prospect|researching|gemerkt|entwurf|a postuler|guardado)\b/,
  ],
  ['applied', /\b(?:applied|application sent|submitted|sent|beworben|postule|candidature envoyee|enviad[oa])\b/],
];

export function statusOfCell(cell: string): Status | undefined {
  const flat = foldText(cell);
  return STATUSES.find((status) => status === flat) ?? STATUS_WORDS.find(([, words]) => words.test(flat))?.[0];
}

/** 1 to 5, of a number, a fraction of five or stars. */
export function ratingOfCell(cell: string): number | undefined {
  const stars = [...cell.matchAll(/[★⭐]/g)].length;
  const rating = stars || Number(/^\s*([1-5])(?:\s*\/\s*5|(?:\.0+))?\s*$/.exec(cell)?.[1]);
  return rating >= 1 && rating <= 5 ? rating : undefined;
}

const oneOf = <Word extends string>(words: readonly Word[], cell: string): Word | undefined =>
  words.find(
    (word) =>
      word ===
      cell
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_'),
  );

export const workplaceOfCell = (cell: string): JobLocationType | undefined =>
  oneOf(JOB_LOCATION_TYPES, cell) ??
  (/^(?:yes|true|y|x|1|ja|oui|si)$/i.test(cell.trim()) ? 'TELECOMMUTE' : readWorkplace(cell)?.value);

export function employmentOfCells(cells: string[]): EmploymentType[] {
  return [...new Set(cells.flatMap((cell) => oneOf(EMPLOYMENT_TYPES, cell) ?? readEmploymentTypes(cell)))];
}

/** Places of a cell: as they stand where there are several lines, else as a posting's line would be read. */
export function placesOfCells(cells: string[]): Pick<JobPosting, 'jobLocation' | 'jobLocationType'> {
  if (cells.length > 1) return { jobLocation: cells.map((name) => ({ name })) };
  const [cell = ''] = cells;
  const { places, jobLocationType } = readPlaces(cell);
  const only = places[0];
  const jobLocation = places.length > 1 ? places : only ? [only.name === cell ? only : { ...only, name: cell }] : [];
  const named = jobLocationType && places.length > 0 ? places : jobLocation;
  return {
    ...(named.length > 0 && { jobLocation: named }),
    ...(named.length === 0 && !jobLocationType && { jobLocation: [{ name: cell }] }),
    ...(jobLocationType && { jobLocationType }),
  };
}

export const payOfCell = (cell: string): BaseSalary | undefined => readPay(cell)?.pay;

/** An amount alone: `90000`, `90,000.00`, `90.000`, `€ 90k`; its currency where it is printed. */
export function amountOfCell(cell: string): { amount: number; currency?: string } | undefined {
  const found = /\d[\d.,'\s\u00a0]*/.exec(cell);
  if (!found) return undefined;
  const digits = found[0].trim().replace(/['\s\u00a0]/g, '');
  const decimals = /[.,](\d{1,2})$/.exec(digits);
  const whole = decimals ? digits.slice(0, -decimals[0].length) : digits;
  const amount = Number(`${whole.replace(/[.,]/g, '')}.${decimals?.[1] ?? '0'}`) * (/\dk\b/i.test(cell) ? 1_000 : 1);
  const currency = currencyCode(cell.replace(found[0], ' ').replace(/\bk\b/i, '').trim());
  return Number.isFinite(amount) ? { amount, ...(currency && { currency }) } : undefined;
}

export const currencyOfCell = (cell: string) =>
  /^[A-Z]{3}$/.test(cell.trim()) ? cell.trim() : currencyCode(cell.trim());

const UNITS: [(typeof PAY_UNITS)[number], RegExp][] = [
  ['HOUR', /hour|stunde|heure|hora|\bhr\b/],
  ['DAY', /\bda(?:y|ily)|tag|jour|\bdia/],
  ['WEEK', /week|woche|semaine|semana/],
  ['MONTH', /month|monat|mois|mes\b|mensual/],
  ['YEAR', /year|annual|annum|jahr|\ban\b|annee|ano/],
];
export const payUnitOfCell = (cell: string) =>
  oneOf(PAY_UNITS, cell) ?? UNITS.find(([, words]) => words.test(foldText(cell)))?.[0];

/** An address that a browser would take, `https://` put before one that lacks it. */
export function addressOfCell(cell: string): string | undefined {
  const text = cell.trim();
  const whole = /^https?:\/\//i.test(text)
    ? text
    : /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(text)
      ? `https://${text}`
      : '';
  return whole && URL.canParse(whole) && whole.length < 4_000 ? whole : undefined;
}

export const answerOfCell = (cell: string): boolean | undefined =>
  /^(?:yes|true|1|ja|oui|si)$/i.test(foldText(cell))
    ? true
    : /^(?:no|false|0|nein|non)$/i.test(foldText(cell))
      ? false
      : undefined;
