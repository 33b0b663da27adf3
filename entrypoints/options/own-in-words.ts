import { showDate } from '../../utils/text/show-date.ts';

/** A value of the person's own (tags, rating, next step, contacts) in a line. */
export function ownInWords(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(ownInWords).join(typeof value[0] === 'object' ? '; ' : ', ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, part]) => (name === 'date' ? showDate(String(part)) : String(part)))
    .join(', ');
}
