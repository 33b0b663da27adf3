import { cleanLine } from '../../text/fold.ts';
import { identifierFromUrl } from '../../text/url.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { documentTitle, titleBlock } from '../sources/heading.ts';
import { hinted } from '../sources/hints.ts';
import { labelled, saying } from '../sources/labels.ts';
import { ownBlocks } from '../sources/prose.ts';
import { trustedRecords } from '../sources/records.ts';
import { lineOf } from '../sources/values.ts';
import { isObject, valueAt } from '../sources/walk.ts';

type Found = Iterable<Candidate<string>>;

function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    const given = valueAt(data, 'identifier');
    // PropertyValue's name is the organisation that gave the number: only its value is the number.
    const line = isObject(given) ? lineOf(valueAt(given, 'value') ?? valueAt(given, '@value')) : lineOf(given);
    if (line) yield candidate(line, source, line, 0.75 * about);
  }
}

function* fromLabels(page: Page): Found {
  for (const pair of labelled(page, 'identifier').slice(0, 3)) {
    const [first = ''] = pair.value.split('\n');
    yield candidate(cleanLine(first), 'label', saying(pair), pair.confidence);
  }
}

const NUMBERED =
  /\b(?:job|req(?:uisition)?|position|posting|vacancy|reference|ref|réf|kennziffer|referenznummer|stellen-?id|référence|referencia|referentie)\.?\s?(?:id|no|nr|number|num|code)?\s?[.:#]{1,2}\s?((?=[\w/.-]{0,30}\d)[\w/.-]{2,30})/i;

function* fromLines(page: Page): Found {
  for (const block of ownBlocks(page)) {
    if (block.text.length > 600) continue;
    const found =
      (block.text.length <= 160 ? NUMBERED.exec(block.text)?.[1] : undefined) ?? NAMED.exec(block.text)?.[1];
    if (found) yield candidate(found.replace(/[.,]$/, ''), 'prose', block.text, 0.7);
  }
}

/** "Unter Angabe der Kennziffer EK-0881": words that name nothing else need no colon. */
const NAMED =
  /\b(?:Annons-?id|Annonsnummer|Job ID|Stillings-?ID|Quick ref|(?:Ref(?:erenz)?|Job|Stellen|Anzeigen|Angebots|Inserats)\.?-?Nr\.?|Kennziffer|Kennnummer|[Vv]acaturenummer|[Oo]ffre n°|[Aa]nnonce n°|Stellenangebots-ID|Referenznummer|Stellennummer|Chiffre|(?:la |l'|il |a )(?:[Rr]eferencia|[Rr]éférence|[Rr]iferimento|[Rr]eferência)|(?:the|quoting|quote) [Rr]ef(?:erence)?|[Rr]ef(?:erence)? (?:number|no\.?|code))\s((?=[\w/-]{0,30}\d)[A-Z\d][\w/-]{2,25})/;

/** What its markup calls the job's number, and looks like one: "MCF-2022-0241187". */
function* fromHints(page: Page): Found {
  for (const chip of hinted(page, 'identifier').slice(0, 2))
    if (/^(?=.{0,20}\d{3})[\w/-]{4,30}$/.test(chip.text))
      yield candidate(chip.text, 'header', chip.text, chip.confidence - 0.2);
}

const BRACKETED = /\(((?=[A-Z\d-]{0,20}\d{3})[A-Z\d-]{4,20})\)$/;

/** "Therapist - (26000417)": a number in brackets right behind the title, where the address asks for the same, or beside it and in the head's brackets. */
function* besideTitle(page: Page): Found {
  const title = titleBlock(page);
  const inHead = BRACKETED.exec(documentTitle(page))?.[1];
  for (const block of title ? page.blocks.slice(title.index, title.index + 2) : []) {
    const number = BRACKETED.exec(block.text.slice(0, 300))?.[1];
    const repeats = inHead !== undefined && block.text.replace(/^[-–\s]{1,3}/, '') === inHead;
    if (repeats) yield candidate(inHead, 'document-title', block.text, 0.75);
    if (number && [...page.url.searchParams.values()].includes(number))
      yield candidate(number, 'header', block.text, 0.75);
  }
}

/** An applicant system's requisition number in the address (R-12345, JR100): other ids there are the site's own. */
function* fromAddress(page: Page): Found {
  const read = identifierFromUrl(page.url);
  if (read && /^(?:JR|REQ|R)[-_]?\d{3,}/i.test(read.value)) yield candidate(read.value, 'address', read.evidence, 0.5);
}

/** The requisition, job or reference number, where the page or its data gives one as such. */
export const identifier: FieldRules<string> = {
  rules: { fromRecords, fromLabels, fromLines, besideTitle, fromHints, fromAddress },
  accepts: (value) =>
    value.length >= 2 &&
    value.length <= 120 &&
    /[\d-]/.test(value) &&
    !/^https?:|^(?:not available|n\/a|none)$|\s\S+\s\S+\s/i.test(value),
  same: (a, b) => a.toLowerCase() === b.toLowerCase(),
};
