import { showNumber } from '../../text/show-number.ts';

/** A number with its noun: `1 paso`, `3 pasos`. */
export const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${showNumber(count)} ${many}`;

/** `1 oferta`, `3 ofertas`; with an adjective that ends in a vowel `3 ofertas guardadas`. */
export const postings = (count: number, adjective = '') => {
  const tail = adjective && ` ${adjective}`;
  return counted(count, `oferta${tail}`, `ofertas${tail && `${tail}s`}`);
};

/** A label within a sentence: its first letter small. */
export const within = (label: string) => label.charAt(0).toLowerCase() + label.slice(1);
