import { labelField } from '../../text/labels.ts';
import { readPlaces } from '../../text/place.ts';
import type { JobLocationType } from '../../text/vocabulary.ts';
import { readWorkplace, readWorkplaceFromProse } from '../../text/workplace.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { type Chip, chipsOf } from '../sources/chips.ts';
import { isSentence, mayHoldWorkplace } from '../sources/gates.ts';
import { documentTitle, titleBlock } from '../sources/heading.ts';
import { hinted } from '../sources/hints.ts';
import { labelled, saying } from '../sources/labels.ts';
import { sectionedText } from '../sources/prose.ts';
import { trustedRecords } from '../sources/records.ts';
import { readTitle } from '../sources/title-grammar.ts';
import { linesOf } from '../sources/values.ts';
import { valueAt } from '../sources/walk.ts';
import { closest, tags } from '../tree/look.ts';

type Found = Iterable<Candidate<JobLocationType>>;

const TERM = tags('DT');

/** "Home office: yes": the label says the way, the value that it is so. */
const YES =
  /^(?:yes|ja|oui|s[ií]|sim|sì|tak|ano|áno|joo|kyllä|да|так|evet|igen|da|ναι|כן|نعم|はい|有|あり)(?![\p{L}])/iu;

/** "Remote job: no": what the label names is not so. */
const NO =
  /^(?:no|nein|non|n[ãa]o|nie|ne|ei|nej|nei|nee|нет|не|ні|hayır|nem|nu|όχι|לא|لا|いいえ|なし|无|否|아니요)(?![\p{L}])/iu;

const AT_HOME =
  /^(?:pr[aá]c[ae] z domu|pr[aá]ce z domova|work(?:ing)? from home|home ?office|home|remote|télétravail|teletrabajo|thuiswerken|thuis|zdalnie|praca zdalna|distansarbete|etätyö)$/iu;

function* fromLabels(page: Page): Found {
  for (const pair of labelled(page, 'jobLocationType').slice(0, 3)) {
    const read = readWorkplace(pair.value);
    const own = readWorkplace(pair.label)?.value;
    if (own && !read && YES.test(pair.value.slice(0, 12))) yield candidate(own, 'label', saying(pair), 0.75);
    // "Remote" beside "Hybrid" are two choices, not a label and its value.
    if (own && read && own !== read.value && pair.value.length <= 12 && !closest(pair.element, TERM)) continue;
    if (read) yield candidate(read.value, 'label', saying(pair), pair.confidence);
  }
  for (const pair of labelled(page, 'jobLocation').slice(0, 2)) {
    // "Place of work: work from home": there is no other.
    if (AT_HOME.test(pair.value)) {
      yield candidate('TELECOMMUTE', 'label', saying(pair), 0.9);
      continue;
    }
    const read = readPlaces(pair.value.replace(/\n/g, '; ').slice(0, 300)).jobLocationType;
    if (read) yield candidate(read, 'label', saying(pair), 0.82);
  }
}

/** "Remote work: partly": the label alone states nothing. */
const isLabelOf = ({ text, block }: Chip): boolean =>
  labelField(text) !== undefined && /^\s?[:：]/.test(block.text.slice(block.text.indexOf(text) + text.length));

function* fromHeader(page: Page): Found {
  for (const chip of [...hinted(page, 'jobLocationType'), ...hinted(page, 'jobLocation')]) {
    if (!mayHoldWorkplace(chip.text)) continue;
    const value = readWorkplace(chip.text)?.value ?? readPlaces(chip.text).jobLocationType;
    if (value) yield candidate(value, 'header', chip.text, chip.confidence - (chip.text.length <= 14 ? 0 : 0.1));
  }
  // "Remote job" over "No" states nothing by itself; over anything else it is a fact of its own.
  const denied = labelled(page, 'jobLocationType').filter(({ value }) => NO.test(value.slice(0, 12)));
  const labels = new Set(denied.map(({ label }) => label));
  const found = chipsOf(page).flatMap((chip) => {
    if (labels.has(chip.text)) return [];
    if (chip.text.length > 80 || !mayHoldWorkplace(chip.text) || isSentence(chip.text)) return [];
    if (isLabelOf(chip)) return [];
    const value = readWorkplace(chip.text)?.value ?? readPlaces(chip.text).jobLocationType;
    return value ? [{ value, text: chip.text }] : [];
  });
  // All three side by side are a filter's choices, not one job's.
  if (new Set(found.map(({ value }) => value)).size > 2) return;
  for (const { value, text } of found) {
    // A word of its own ("Hybrid") is a statement; inside a place ("Oslo, remote work in Europe") it may be one of several.
    yield candidate(value, 'header', text, text.length <= 14 ? 0.84 : 0.72);
  }
}

function* fromTitle(page: Page): Found {
  const title = titleBlock(page)?.text;
  const read = title && mayHoldWorkplace(title) ? readWorkplace(title) : undefined;
  if (title && read) yield candidate(read.value, 'heading', title, 0.75);
  const place = readTitle(documentTitle(page), title).place;
  const placed = place ? readPlaces(place).jobLocationType : undefined;
  if (place && placed) yield candidate(placed, 'document-title', place, 0.6);
}

function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    for (const line of [...linesOf(valueAt(data, 'jobLocationType')), ...linesOf(valueAt(data, 'workplace'))]) {
      const value = /telecommute/i.test(line) ? 'TELECOMMUTE' : readWorkplace(line)?.value;
      if (value) yield candidate(value, source, line, 0.78 * about);
    }
    if (valueAt(data, 'remote') === true) yield candidate('TELECOMMUTE', source, 'remote: true', 0.7 * about);
  }
}

function* fromProse(page: Page): Found {
  for (const { block } of sectionedText(page)) {
    if (block.text.length > 3_000 || !mayHoldWorkplace(block.text)) continue;
    const read = readWorkplaceFromProse(block.text);
    if (read) yield candidate(read.value, 'prose', read.evidence, 0.66);
  }
}

/** A board's part for remote work alone ("/remote-jobs/123"). */
function* fromAddress({ url }: Page): Found {
  const part = /\/(?:remote-jobs|remote-job|remote-work|jobs\/remote)\//.exec(url.pathname.slice(0, 300))?.[0];
  if (part) yield candidate('TELECOMMUTE', 'address', part, 0.6);
}

/** Remote, hybrid or on site: only where the page says so; an office's address says nothing. */
export const jobLocationType: FieldRules<JobLocationType> = {
  rules: { fromLabels, fromHeader, fromTitle, fromRecords },
  fallbacks: { fromProse, fromAddress },
};
