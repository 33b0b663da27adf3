import type { BaseSalary, JobPosting, Place, PostingField } from '../posting.ts';
import { shownAddress } from '../text/host.ts';
import { writtenIn } from '../text/locale.ts';
import { showDate } from '../text/show-date.ts';
import { showPay } from '../text/show-pay.ts';
import { words } from './index.ts';

const LONGEST = 120;

/** A field's value in one line, as a person would read it. */
export function showValue<Field extends PostingField>(field: Field, value: NonNullable<JobPosting[Field]>): string {
  const text = lineOf(field, value)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function lineOf(field: PostingField, value: unknown): string {
  const named = (names: Record<string, string>) => [value].flat().map((each) => names[String(each)] ?? String(each));
  switch (field) {
    case 'baseSalary':
      return showPay(value as BaseSalary, writtenIn(), words);
    case 'jobLocation':
      return (value as Place[]).map((place) => place.name).join('; ');
    case 'employmentType':
      return named(words.employmentTypes).join(', ');
    case 'jobLocationType':
      return named(words.jobLocationTypes).join();
    case 'datePosted':
    case 'validThrough':
      return showDate(String(value)) || String(value);
    case 'expired':
      return value === true ? words.closed : words.open;
    case 'experienceRequirements':
      return words.years((value as { monthsOfExperience: number }).monthsOfExperience / 12);
    default:
      if (Array.isArray(value)) return value.join('; ');
      if (typeof value === 'object' && value !== null)
        return Object.values(value).map(String).map(shownAddress).join(', ');
      return shownAddress(String(value));
  }
}
