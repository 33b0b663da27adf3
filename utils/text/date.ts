import { DAY, dayOf, isoDay, LETTERS, monthOf } from './calendar.ts';
import { DAY_WORDS, RELATIVE_UNITS } from './date-words.ts';
import { cleanLine, foldInPlace } from './fold.ts';
import { readYearless } from './yearless.ts';

export { isoDay } from './calendar.ts';

export interface DateReading {
  /** YYYY-MM-DD, the day as printed. */
  date: string;
  /** Counted back from `now`. */
  relative: boolean;
  /** Counted in weeks or months: true to that unit alone. */
  rough?: true;
  evidence: string;
}

type Reader = (found: RegExpExecArray, now: Date, language: string) => string | undefined;
const number = (text: string | undefined): number => Number(text);

/** The months as Thai shortens them, January first. */
const THAI = ['ม.ค', 'ก.พ', 'มี.ค', 'เม.ย', 'พ.ค', 'มิ.ย', 'ก.ค', 'ส.ค', 'ก.ย', 'ต.ค', 'พ.ย', 'ธ.ค'];

/** Absolute forms on folded text; the one that stands first in the text counts. */
const ABSOLUTE: [RegExp, Reader][] = [
  // 2025-03-03, 2025/3/3, 2025.03.03, "2025. 3. 3.": the year first is always year, month, day.
  [
    /(?<![\d.])((?:19|20)\d\d)(?: ?[-/.] ?)(\d{1,2})(?: ?[-/.] ?)(\d{1,2})(?!\d)/g,
    (f, now) => dayOf(number(f[1]), number(f[2]), number(f[3]), now),
  ],
  [
    /((?:19|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/g,
    (f, now) => dayOf(number(f[1]), number(f[2]), number(f[3]), now),
  ],
  // 令和8年2月13日: counted from 2019 on
  [
    /令和 ?(元|\d{1,2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g,
    (f, now) => dayOf(2018 + (f[1] === '元' ? 1 : number(f[1])), number(f[2]), number(f[3]), now),
  ],
  // 3. März 2025, 3rd of March 2025, 3 de marzo de 2025, 3-Mar-2025
  [
    new RegExp(
      `(?<![\\d.,:])(\\d{1,2})(?:st|nd|rd|th|er|re|e|o|º|ª|°)?[.,]?[ -]{0,2}(?:of |de |d'|den |do )?(${LETTERS})[.,]?[ -]{0,2}(?:de |del |of )?'?((?:19|20)\\d\\d|(?<=['-])\\d\\d)(?!\\d)`,
      'g',
    ),
    (f, now) => withMonth(f[3], f[2], f[1], now),
  ],
  // 3 tháng 3 năm 2025
  [
    /(?<!\d)(\d{1,2}) thang (\d{1,2})(?:,| nam)? ((?:19|20)\d\d)(?!\d)/g,
    (f, now) => dayOf(number(f[3]), number(f[2]), number(f[1]), now),
  ],
  // 3 มี.ค. 2568
  [
    /(?<!\d)(\d{1,2}) ?(ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\. ?((?:19|20)\d\d)(?!\d)/g,
    (f, now) => dayOf(number(f[3]), THAI.indexOf(f[2] ?? '') + 1, number(f[1]), now),
  ],
  // 2025 m. kovo 3 d.
  [
    new RegExp(`(?<![\\d.])((?:19|20)\\d\\d) ?m\\. (${LETTERS}) (\\d{1,2})(?!\\d)`, 'g'),
    (f, now) => withMonth(f[1], f[2], f[3], now),
  ],
  // 2025. gada 3. marts
  [
    new RegExp(`(?<![\\d.])((?:19|20)\\d\\d)\\. gada (\\d{1,2})\\. (${LETTERS})`, 'g'),
    (f, now) => withMonth(f[1], f[3], f[2], now),
  ],
  // 2025. március 3.
  [
    new RegExp(`(?<![\\d.])((?:19|20)\\d\\d)\\.? (${LETTERS})\\.? (\\d{1,2})(?!\\d)`, 'g'),
    (f, now) => withMonth(f[1], f[2], f[3], now),
  ],
  // March 3rd, 2025; Mar 03 2025
  [
    new RegExp(
      `(?<![a-z])(${LETTERS})[. -]{1,2}(\\d{1,2})(?:st|nd|rd|th)?(?:,|\\.)? ?(?:of )?-?((?:19|20)\\d\\d)(?![\\d:])`,
      'g',
    ),
    (f, now) => withMonth(f[3], f[1], f[2], now),
  ],
  // Thu Apr 30 00:00:00 UTC 2026
  [
    new RegExp(`(?<![a-z])(${LETTERS}) (\\d{1,2}) \\d\\d:\\d\\d:\\d\\d [a-z]{3,4} ((?:19|20)\\d\\d)(?!\\d)`, 'g'),
    (f, now) => withMonth(f[3], f[1], f[2], now),
  ],
  // Dots are day, month, year wherever they are used.
  [
    /(?<![\d.,])(\d{1,2})\. ?(\d{1,2})\. ?((?:19|20)\d\d|\d\d)(?![\d.,]?\d)/g,
    (f, now) => dayOf(number(f[3]), number(f[2]), number(f[1]), now),
  ],
  [
    /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\d/-])/g,
    (f, now, language) => slashed(number(f[1]), number(f[3]), number(f[4]), now, language),
  ],
];

const withMonth = (year: string | undefined, month: string | undefined, day: string | undefined, now: Date) => {
  const read = monthOf(month ?? '');
  return read === undefined ? undefined : dayOf(number(year), read, number(day), now);
};

/** 3/12/2025: only the United States put the month first; English alone does not tell, so it needs a number above 12 or a region. */
function slashed(first: number, second: number, year: number, now: Date, language: string): string | undefined {
  if (first > 12) return dayOf(year, second, first, now);
  if (second > 12) return dayOf(year, first, second, now);
  if (first === second) return dayOf(year, first, second, now);
  const tag = language.toLowerCase().replace('_', '-');
  if (/^(?:en-)?(?:us|ph)$/.test(tag)) return dayOf(year, first, second, now);
  if (tag === '' || tag === 'en' || /^en-(?:ca|za)$/.test(tag)) return undefined;
  return dayOf(year, second, first, now);
}

/** Small numbers in words. They are looked up after the match: a pattern that lists them twice takes ten times as long to compile. */
const COUNTS =
  'a|an|one|einem|einer|einen|un|une|una|uno|um|uma|een|en|ett|et|jeden|jednym|jednim|two|zwei|deux|dos|dois|duas|due|twee|dwa|dvema|tva|to|three|drei|trois|tres|tre|drie|trzy|tremi';
const countWords = new Set(COUNTS.split('|'));
const isCount = (text: string): boolean => !/^[a-z]/.test(text) || countWords.has(text);
const countOf = (text: string): number => {
  const plain = Number(text);
  if (!Number.isNaN(plain)) return plain;
  if (/^(?:two|zwei|deux|dos|dois|duas|due|twee|dwa|dvema|tva|to)$/.test(text)) return 2;
  return /^(?:three|drei|trois|tres|tre|drie|trzy|tremi)$/.test(text) ? 3 : 1;
};

/**
 * A span with the words that turn it back: "3 days ago", "vor 3 Tagen", "il y a 2 jours"; and what must stand in a text that holds
 * one, since a span's own pattern takes ten milliseconds to compile.
 */
const SPANS: [number, RegExp, RegExp][] = RELATIVE_UNITS.map(([days, words]) => [
  days,
  new RegExp(
    `\\b(?:vor|online seit|il y a|hace|ha|pred|prije|pre|pries|pirms|for|acum|lagt ud for) (?:ca\\.? |etwa |environ |about |over |mere end )?(\\d{1,3}|[a-z]{1,8})(\\+?) ?(?:${words})\\b(?! (?:of|erfahrung|experience))|\\b(\\d{1,3}|[a-z]{1,8})(\\+?) ?(?:${words}) (?:ago|atras|fa|geleden|temu|sedan|siden|zpet|once|sitten|tagasi|truoc|(?:yang )?lalu|(?:yang )?lepas)\\b`,
    'g',
  ),
  new RegExp(`(?:${words})\\b`),
]);
const ASIAN: [number, RegExp, sign?: RegExp][] = [
  [
    0,
    /(\d{1,3}) ?(?:秒|分|時間|小时|分钟|초|분|시간|минут\S?|час\S{0,2}|хвилин\S?|годин\S?) ?(?:[前전]|назад|тому)|לפני (\d{1,3}|) ?(?:שעות|שעה|דקות|דקה)|преди (\d{1,3}) ?(?:час|минут)|(?:منذ|قبل) (\d{1,3}|) ?(?:ساعات|ساعة|دقائق|دقيقة)|(\d{1,3}) ?(?:ชั่วโมง|นาที|ชม\.?) ?(?:ก่อน|ที่แล้ว|ที่ผ่านมา)/g,
  ],
  [
    1,
    /(\d{1,3}) ?(?:日|天|일|дн\S{1,2}|день) ?(?:[前전]|назад|тому)|πριν (?:απο )?(\d{1,3}) ημερ|לפני (\d{1,3}|)\+? ?(?:ימים|יום)|преди (\d{1,3}) ?(?:дни|ден)|(?:منذ|قبل) (\d{1,3}|) ?(?:أيام|ايام|يوم)(?!ي)|(\d{1,3}) ?วัน ?(?:ก่อน|ที่แล้ว|ที่ผ่านมา)/g,
  ],
  [
    7,
    /(\d{1,3}) ?(?:週間?|周|주일?|недел\S{1,2}|тижн\S{1,2}) ?(?:[前전]|назад|тому)|לפני (\d{1,3}|) ?(?:שבועות|שבוע)|преди (\d{1,3}) ?седмиц|(?:منذ|قبل) (\d{1,3}|) ?(?:أسابيع|اسابيع|أسبوع|اسبوع)(?!ي)|(\d{1,3}) ?สัปดาห์ ?(?:ก่อน|ที่แล้ว|ที่ผ่านมา)/g,
  ],
  [
    30,
    /(\d{1,3}) ?(?:[かヶケ个個]月|개월|달|месяц\S{0,2}|місяц\S{1,2}) ?(?:[前전]|назад|тому)|לפני (\d{1,3}|) ?(?:חודשים|חודש)|преди (\d{1,3}) ?месец|(?:منذ|قبل) (\d{1,3}|) ?(?:أشهر|اشهر|شهر)(?!ي)|(\d{1,3}) ?เดือน ?(?:ก่อน|ที่แล้ว|ที่ผ่านมา)/g,
  ],
];

/** Words that count back, in some language: without them no span is looked for. */
const BACK =
  /\b(?:vor|seit|il y a|hace|ha|pred|prije|pre|pries|pirms|for|acum|ago|truoc|lalu|lepas|atras|fa|geleden|temu|sedan|siden|zpet|once|sitten|tagasi)\b|[前전]|לפני|назад|тому|πριν|преди|منذ|قبل|ก่อน|ที่แล้ว|ที่ผ่านมา/;

/** The count that one of a span's groups holds; '' where the word alone says one. */
const numberIn = (found: RegExpExecArray): string => found.slice(1).find((group) => group && group !== '+') ?? '';

function readRelative(line: string, flat: string, now: Date): DateReading | undefined {
  const back = (days: number, evidence: string, rough: boolean): DateReading => {
    const date = isoDay(new Date(now.getTime() - days * DAY));
    return rough ? { date, relative: true, rough: true, evidence } : { date, relative: true, evidence };
  };
  if (/לפני יומיים|(?:منذ|قبل) يومين/.test(flat)) return back(2, line, false);
  if (/לפני (?:שבועיים|חודשיים)/.test(flat)) return back(/שבועיים/.test(flat) ? 14 : 60, line, true);
  for (const [unit, pattern, sign] of BACK.test(flat) ? [...SPANS, ...ASIAN] : []) {
    if (sign?.test(flat) === false) continue;
    const found = [...flat.matchAll(pattern)].find((each) => isCount(numberIn(each)));
    if (!found) continue;
    // "30+ days ago": at least that long, so no day at all.
    if (found[0].includes('+')) return undefined;
    const count = countOf(numberIn(found) || '1');
    if (unit * count > 3_000) return undefined;
    return back(unit * count, line.slice(found.index, found.index + found[0].length), unit > 1);
  }
  if (flat.length > 60) return undefined;
  for (const [days, words] of DAY_WORDS) {
    const found = words.exec(flat);
    if (found) return back(days, line.slice(found.index, found.index + found[0].length), false);
  }
  return undefined;
}

/** Thai counts years from the Buddha's passing, 543 before ours: 2568 is 2025. */
const westernYears = (flat: string): string =>
  /[\u0e01-\u0e4e]/.test(flat) ? flat.replace(/(?<!\d)25[4-9]\d(?!\d)/g, (year) => String(Number(year) - 543)) : flat;

/**
 * The first day that `text` prints, absolute before relative. `language` (BCP 47, with a region where known) settles 3/12/2025. A day
 * without a year is read only where `yearless` says on which side of `now` it lies; "30+ days ago" and days before 1995 or five years ahead are undefined.
 */
export function readDate(
  text: string,
  now: Date,
  options: { language?: string | undefined; yearless?: 'ahead' | 'back' | undefined } = {},
): DateReading | undefined {
  const line = cleanLine(text).slice(0, 400);
  const flat = westernYears(foldInPlace(line));
  let best: (DateReading & { at: number }) | undefined;
  // Every absolute form holds a year, if only of two digits.
  for (const [pattern, reader] of /\d\d/.test(flat) ? ABSOLUTE : []) {
    for (const found of flat.matchAll(pattern)) {
      if (best && best.at <= found.index) break;
      const date = reader(found, now, options.language ?? '');
      if (!date) continue;
      best = {
        date,
        relative: false,
        evidence: line.slice(found.index, found.index + found[0].length),
        at: found.index,
      };
      break;
    }
  }
  if (best) return { date: best.date, relative: false, evidence: best.evidence };
  const near = options.yearless ? readYearless(flat, now, options.yearless) : undefined;
  if (near) return { date: near.date, relative: false, evidence: line.slice(near.at, near.end) };
  return readStamp(line, now) ?? readRelative(line, flat, now);
}

/** A machine's stamp that stands alone: 20250303, or seconds or milliseconds since 1970. */
function readStamp(line: string, now: Date): DateReading | undefined {
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(line);
  const date = compact
    ? dayOf(number(compact[1]), number(compact[2]), number(compact[3]), now)
    : /^1\d{9}(?:\d{3})?$/.test(line)
      ? isoDay(new Date(number(line) * (line.length === 10 ? 1000 : 1)))
      : undefined;
  return date ? { date, relative: false, evidence: line } : undefined;
}
