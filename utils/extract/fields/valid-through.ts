import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { chipsOf } from '../sources/chips.ts';
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

function* fromLabels(page: Page): Found {
  for (const pair of labelled(page, 'validThrough').slice(0, 3)) {
    const read = dayIn(pair.value, page);
    if (read && !read.relative) yield candidate(read.date, 'label', saying(pair), pair.confidence);
  }
}

const CLOSES =
  /\b(?:apply (?:by|before|until)|applications? (?:close[sd]?|are (?:open|accepted) until|deadline|must be (?:received|submitted) by)|(?:application |closing |submission )?deadline|closing date|closes (?:on)?|valid (?:until|through)|open until|bewerbungsfrist|bewerbungsschluss|bewerben sie sich bis|bewerbung(?:en)? (?:bitte )?bis|gültig bis|date limite|postulez avant|jusqu'au|candidatures? avant|fecha límite|plazo de|hasta el|prazo|até|scadenza|entro il|candidarsi entro|sollicite(?:ren|er) (?:kan )?(?:tot|voor|t\/m|uiterlijk)|sluitingsdatum|reageer (?:voor|uiterlijk|tot|t\/m)|termin składania|aplikuj do|uzávěrka|přihlášky do|sista ansökningsdag|(?:an)?sök senast|hakuaika (?:päättyy|on)|hae viimeistään|ansøgningsfrist|søknadsfrist|hakuaika|viimeistään|tähtaeg|kandideeri|inscrições|son başvuru|határid[őo]|határideje|jelentkezni|valabil până|până la data|termen(?:ul)? limită|galioja iki|pieteikties līdz|rok (?:za prijav|prijav))|приём заявок до|прием заявок до|откликнуться до|действительна до|прийом заявок до|кандидатстване до|προθεσμία|αιτήσεις έως|截止|応募締切|마감|מועד אחרון/;

/** Does the line name a last day for applications? */
export const saysClosing = (line: string): boolean => mayHoldDate(line) && CLOSES.test(line.toLowerCase());

function* fromHeader(page: Page): Found {
  for (const chip of [...hinted(page, 'validThrough').filter(({ confidence }) => confidence > 0.6), ...chipsOf(page)]) {
    if (!('hint' in chip ? mayHoldDate(chip.text) : saysClosing(chip.text))) continue;
    const read = dayIn(chip.text, page);
    if (read && !read.relative) yield candidate(read.date, 'header', chip.text, 0.8);
  }
}

function* fromProse(page: Page): Found {
  for (const block of proseBlocks(page)) {
    if (block.text.length > 3_000) continue;
    const told = mayHoldDate(block.text) ? CLOSES.exec(block.text.toLowerCase()) : null;
    const read = told ? dayIn(block.text.slice(told.index, told.index + 90), page) : undefined;
    if (read && !read.relative) yield candidate(read.date, 'prose', block.text.slice(told?.index ?? 0), 0.7);
  }
}

/** The last day for applications, YYYY-MM-DD. */
export const validThrough: FieldRules<string> = {
  rules: { fromRecords, fromLabels, fromHeader },
  fallbacks: { fromProse },
};
