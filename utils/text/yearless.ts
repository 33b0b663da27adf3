import { DAY, dayOf, LETTERS, monthOf } from './calendar.ts';

/** "28 mars", "do 22 mar", "31. März"; then "March 28". No year follows. */
const FORMS: { pattern: RegExp; day: 1 | 2; month: 1 | 2 }[] = [
  {
    pattern: new RegExp(
      `(?<![\\d.,:/-])(\\d{1,2})(?:st|nd|rd|th|er|e|o|º|°)?[.,]? ?(?:of |de |den |d')?(${LETTERS})(?![a-z\\d]|[.,]{0,2} ?(?:de |del |of )?'?\\d{2,4}(?![\\d:.]))`,
      'g',
    ),
    day: 1,
    month: 2,
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(${LETTERS})[. ]{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]|,? ?'?\\d{2,4}(?![\\d:.]))`,
      'g',
    ),
    day: 2,
    month: 1,
  },
  // "27.2.": dots are day and month wherever they are used.
  { pattern: /(?<![\d.,:/-])(\d{1,2})\. ?(\d{1,2})\.(?! ?\d)/g, day: 1, month: 2 },
];

/** How far from the capture, in days, such a day may lie: beyond that the year is anybody's guess. */
const FARTHEST = 120;

/**
 * A day that is printed without its year, in folded text: the one next to `now`, on the side that its meaning gives (a last day lies
 * ahead, a first day back). Undefined where that is more than 120 days off, since then last year's page may tell of last year's day.
 */
export function readYearless(
  flat: string,
  now: Date,
  side: 'ahead' | 'back',
): { date: string; at: number; end: number } | undefined {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  for (const { pattern, day, month } of FORMS) {
    for (const found of flat.matchAll(pattern)) {
      const word = found[month] ?? '';
      const named = /^\d/.test(word) ? Number(word) : monthOf(word);
      if (named === undefined) continue;
      for (const year of [-1, 0, 1].map((step) => now.getUTCFullYear() + step)) {
        const date = dayOf(year, named, Number(found[day]), now);
        const away = date ? (Date.parse(date) - today) / DAY : Number.NaN;
        if (side === 'ahead' ? away >= 0 && away <= FARTHEST : away <= 0 && away >= -FARTHEST)
          return date ? { date, at: found.index, end: found.index + found[0].length } : undefined;
      }
    }
  }
  return undefined;
}
