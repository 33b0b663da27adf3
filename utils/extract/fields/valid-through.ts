import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { chipsOf } from '../sources/chips.ts';
import { CLOSES, saysClosing } from '../sources/closing.ts';
import { mayHoldDate } from '../sources/gates.ts';
import { hinted } from '../sources/hints.ts';
import { labelled, saying } from '../sources/labels.ts';
import { proseBlocks } from '../sources/prose.ts';
import { trustedRecords } from '../sources/records.ts';
import { lineOf } from '../sources/values.ts';
import { valueAt } from '../sources/walk.ts';
import { dayIn } from './date-posted.ts';

type Found = Iterable<Candidate<string>>;

function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    const line = lineOf(valueAt(data, 'validThrough'));
    const read = line ? dayIn(line, page) : undefined;
    const posted = lineOf(valueAt(data, 'datePosted'));
    const postedOn = posted ? dayIn(posted, page) : undefined;
    // Closing before opening: the data is filled in by a template.
    if (!line || !read || (postedOn && read.date < postedOn.date)) continue;
    yield candidate(read.date, source, line, 0.84 * about);
  }
}

/** "03/02/2026 to 03/16/2026": of a span of days the last one closes. */
const lastOf = (value: string): string =>
  /[\d日](?:\.|[(（]\p{Lo}[)）])?(?:\s(?:to|until|bis|au|al|até|do|t\/m|-)\s|\s?[–—~～〜]\s?)(\S.{5,40})$/u.exec(
    value,
  )?.[1] ?? value;

function* fromLabels(page: Page): Found {
  for (const pair of labelled(page, 'validThrough').slice(0, 3)) {
    const read = dayIn(lastOf(pair.value), page, 'ahead') ?? dayIn(pair.value, page, 'ahead');
    if (read && !read.relative) yield candidate(read.date, 'label', saying(pair), pair.confidence);
  }
}

/** "2026.03.02 ~ 2026.03.31" as a chip: the days that the posting is open, where the first one has come. */
function lastOfSpan(text: string, page: Page): string | undefined {
  const span = text.length <= 40 ? SPAN.exec(text) : null;
  const [first, last] = [dayIn(span?.[1] ?? '', page), dayIn(span?.[2] ?? '', page)];
  if (!first || !last || last.date <= first.date || Date.parse(first.date) > page.now.getTime()) return undefined;
  return last.date;
}
const SPAN = /^(\d[\d./-]{7,10})\.?\s?(?:~|～|–|—|-|to|bis|au|al|até|tot|do)\s?(\d[\d./-]{7,10})$/;

function* fromHeader(page: Page): Found {
  for (const { text } of chipsOf(page)) {
    const last = lastOfSpan(text, page);
    if (last) yield candidate(last, 'header', text, 0.62);
  }
  for (const chip of [...hinted(page, 'validThrough').filter(({ confidence }) => confidence > 0.6), ...chipsOf(page)]) {
    if (!('hint' in chip ? mayHoldDate(chip.text) : saysClosing(chip.text))) continue;
    // "Posted 3 March, open until 2 April": the day behind the words.
    const told = CLOSES.exec(chip.text.toLowerCase());
    const read = (told && dayIn(chip.text.slice(told.index), page, 'ahead')) ?? dayIn(chip.text, page, 'ahead');
    if (read && !read.relative) yield candidate(read.date, 'header', chip.text, 0.8);
  }
}

function* fromProse(page: Page): Found {
  for (const block of proseBlocks(page)) {
    if (block.text.length > 3_000) continue;
    const told = mayHoldDate(block.text) ? CLOSES.exec(block.text.toLowerCase()) : null;
    const read = told ? dayIn(block.text.slice(told.index, told.index + 160), page, 'ahead') : undefined;
    if (read && !read.relative) yield candidate(read.date, 'prose', block.text.slice(told?.index ?? 0), 0.7);
  }
}

/** The last day for applications, YYYY-MM-DD. */
export const validThrough: FieldRules<string> = {
  rules: { fromRecords, fromLabels, fromHeader },
  fallbacks: { fromProse },
};
