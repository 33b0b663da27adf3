import { readDate } from '../../text/date.ts';
import { labelField } from '../../text/labels.ts';
import { opensOthers } from '../page/heading.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { type Chip, chipsOf } from '../sources/chips.ts';
import { saysClosing } from '../sources/closing.ts';
import { dateLanguage } from '../sources/date-order.ts';
import { isSentence, mayHoldDate } from '../sources/gates.ts';
import { documentTitle, titleBlock } from '../sources/heading.ts';
import { hinted } from '../sources/hints.ts';
import { publishedInJsonLd } from '../sources/json-ld.ts';
import { labelled, saying } from '../sources/labels.ts';
import { metaContent } from '../sources/meta.ts';
import { POSTED } from '../sources/posted.ts';
import { ownBlocks } from '../sources/prose.ts';
import { trustedRecords } from '../sources/records.ts';
import { lineOf } from '../sources/values.ts';
import { valueAt } from '../sources/walk.ts';
import { closest, tags } from '../tree/look.ts';

type Found = Iterable<Candidate<string>>;

/** A day out of a text, in the order that this page writes dates. */
export function dayIn(
  text: string,
  page: Page,
  yearless?: 'ahead' | 'back',
): { date: string; relative: boolean } | undefined {
  if (!mayHoldDate(text)) return undefined;
  const language = dateLanguage(page);
  return readDate(text.slice(0, 300), page.now, { language, yearless });
}

function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    const line = lineOf(valueAt(data, 'datePosted'));
    const read = line ? dayIn(line, page) : undefined;
    if (line && read) yield candidate(read.date, source, line, 0.86 * about);
  }
}

function* fromLabels(page: Page): Found {
  for (const pair of labelled(page, 'datePosted').slice(0, 3)) {
    const read = dayIn(pair.value, page, 'back');
    // "30+ days ago" is this posting's own, though no day: what follows is another's.
    if (!read && mayHoldDate(pair.value)) return;
    if (read) yield candidate(read.date, 'label', saying(pair), read.relative ? 0.6 : pair.confidence);
  }
  // "Open & closing dates: 03/02/2026 to 03/16/2026": the first day of the span.
  for (const pair of labelled(page, 'validThrough').slice(0, 2)) {
    const read = OPENS.test(pair.label) && SPAN.test(pair.value) ? dayIn(pair.value, page) : undefined;
    if (read && !read.relative) yield candidate(read.date, 'label', saying(pair), pair.confidence - 0.1);
  }
}
const OPENS = /\b(?:open|opening|publi|application period|bewerbungszeitraum|ansökningsperiod)/i;
const SPAN = /\d{4}\.?\s?(?:to|until|bis|au|al|até|-|–|—|~)\s?\S.{5,40}$/;

/** Days of something else: the last change, the beginning of the work. */
const OTHER_DAY =
  /^(?:última|dernière|letzte[rsn]?|latest|ultima)\s|\b(?:last (?:updated|modified|changed|edited)|(?:sist|senast|sidst) (?:endret|ändrad|uppdaterad|ændret|opdateret)|zuletzt (?:geändert|aktualisiert)|start(?:s|ing)? (?:date|on)|starting date|start(?:datum|dato)|eintritt|stellenantritt|dienstantritt|arbeitsbeginn|tiltredelse|tillträde|tiltrædelse|date de début|prise de poste|début|incorporaci[óo]n|fecha de inicio|data de in[íi]cio|inizio|nástup|termín nástupu|rozpoczęci)/;

/** Days that a label gives to the end: "Closing date" over "1 March 2026". */
const takenDays = (page: Page): Set<string> =>
  new Set(page.pairs.filter(({ label }) => labelField(label) === 'validThrough').map(({ value }) => value));

const TIME = tags('TIME');
const LONGEST_LINE = 120;

/** `<time datetime="2026-03-01">1d</time>`: the day that the mark-up gives to a relative one. */
function stampOf(chip: Chip, page: Page): { date: string; relative: boolean } | undefined {
  const stamp = closest(chip.element, TIME)?.getAttribute('datetime') ?? '';
  return /^\d{4}-\d\d-\d\d/.test(stamp) ? dayIn(stamp.slice(0, 40), page) : undefined;
}

/** Near the title: "Posted 3 days ago", a lone date in the header, a `<time>`. */
function* fromHeader(page: Page): Found {
  for (const chip of hinted(page, 'datePosted').filter(({ confidence }) => confidence > 0.6)) {
    const read = dayIn(chip.text, page);
    if (read) yield candidate(read.date, 'header', chip.text, read.relative ? 0.6 : 0.82);
  }
  const taken = takenDays(page);
  for (const chip of chipsOf(page)) {
    if (chip.text.length > 60 || taken.has(chip.text)) continue;
    const told = POSTED.test(chip.text.toLowerCase());
    const stamp = stampOf(chip, page);
    const read = stamp ?? dayIn(chip.text, page, told ? 'back' : undefined);
    if (!read) continue;
    // A sentence tells of some other day, and so does what stands out in it. "Apply today" tells of the reader's day.
    if (
      !told &&
      ((chip.block.control && !stamp) ||
        chip.block.text.length > LONGEST_LINE ||
        isSentence(chip.text) ||
        saysClosing(chip.text) ||
        OTHER_DAY.test(chip.text.toLowerCase()))
    )
      continue;
    yield candidate(read.date, 'header', chip.text, read.relative ? 0.55 : told ? 0.82 : 0.5);
  }
}

/** "Published on 23.09.2025", "Posted 27 days ago" as a line of the page's own part. */
function* fromLines(page: Page): Found {
  const from = titleBlock(page)?.index ?? 0;
  const [own] = labelled(page, 'datePosted');
  if (own && mayHoldDate(own.value) && !dayIn(own.value, page, 'back')) return;
  for (const block of ownBlocks(page)) {
    if (block.index > from && opensOthers(block)) break;
    if (block.text.length > 90 || !POSTED.test(block.text.slice(0, 40).toLowerCase())) continue;
    const read = dayIn(block.text, page);
    if (!read) continue;
    const near = Math.abs(block.index - from) < 60;
    yield candidate(read.date, 'prose', block.text, read.relative ? 0.5 : near ? 0.76 : 0.5);
  }
}

function* fromHead(page: Page): Found {
  const head = documentTitle(page);
  const told = POSTED.exec(head.toLowerCase());
  const read = told ? dayIn(head.slice(told.index), page) : undefined;
  if (read && !read.relative) yield candidate(read.date, 'document-title', head, 0.6);
  const published = metaContent(page, 'article:published_time') ?? metaContent(page, 'datepublished');
  const inMeta = published ? dayIn(published, page) : undefined;
  if (published && inMeta) yield candidate(inMeta.date, 'meta', published, 0.6);
  const inJsonLd = publishedInJsonLd(page);
  const day = inJsonLd ? dayIn(inJsonLd, page) : undefined;
  if (inJsonLd && day) yield candidate(day.date, 'json-ld', inJsonLd, 0.62);
}

/** The day the posting was published, YYYY-MM-DD. */
export const datePosted: FieldRules<string> = {
  rules: { fromRecords, fromLabels, fromHeader },
  fallbacks: { fromLines, fromHead },
  // A posting from tomorrow is a start date or a wrong order of day and month; a day is left for time zones.
  accepts: (day, { now }) => Date.parse(day) <= now.getTime() + 36 * 3_600_000,
};
