import { readEmploymentTypesFromLead } from '../../text/employment-lead.ts';
import { readEmploymentTypes, readEmploymentTypesFromProse } from '../../text/employment-type.ts';
import type { EmploymentType } from '../../text/vocabulary.ts';
import type { Page, Pair } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { type Chip, chipsOf } from '../sources/chips.ts';
import { titleBlock } from '../sources/heading.ts';
import { hinted } from '../sources/hints.ts';
import { labelled, saying } from '../sources/labels.ts';
import { sectionedText } from '../sources/prose.ts';
import { trustedRecords } from '../sources/records.ts';
import { linesOf } from '../sources/values.ts';
import { valueAt } from '../sources/walk.ts';

type Found = Iterable<Candidate<EmploymentType[]>>;

const union = (lists: EmploymentType[][]): EmploymentType[] => [...new Set(lists.flat())];

const WEEK =
  /\b(\d{2})(?:[.,]\d{1,2})?\s?(?:wochenstunden|(?:stunden|std\.?|h|hours|hrs)\s?(?:pro|per|a|\/)\s?(?:woche|week)|heures par semaine|horas semanales|uur per week|godzin tygodniowo|hodin týdně)/i;

/** 38 hours and more a week: full time in every country's law; fewer may be either. */
const isFullWeek = (text: string): boolean => Number(WEEK.exec(text)?.[1] ?? 0) >= 38;

/** A heading that repeats the title and adds to it: "Archivist (40 hours a week)". */
function* fromLongerTitle(page: Page): Found {
  const title = titleBlock(page)?.text;
  for (const { text, level } of page.blocks) {
    if (!title || !level || text.length > title.length + 60 || !text.startsWith(title)) continue;
    const added = text.slice(title.length);
    const types = readEmploymentTypes(added);
    if (types.length === 0 && isFullWeek(added)) types.push('FULL_TIME');
    if (types.length) yield candidate(types, 'heading', text, 0.75);
  }
}

/** "Temps de travail: complet": a value that its label makes whole. */
const WHOLE_OR_PART =
  /^(?:complet|completa|completo|plein|integral|intégral|pieno|partiel|non complet|parcial|parziale)(?=$|,|\s\()/i;

/** "Hours: 40 per week", "Working pattern: 37 hours, Monday to Friday": the week's hours under a label for them. */
const HOURS_LABEL =
  /^(?:(?:weekly|working|contracted|work|contractual)?\s?hours?(?: (?:of work|per week))?|working (?:pattern|time)|work pattern|(?:wochen)?stunden|wochenarbeitszeit|arbeitszeit|arbetstid|arbeidstid|arbejdstid|uren(?: per week)?|dienstverband|heures|horas(?: semanales)?|jornada(?: laboral)?|horario|carga horária|orario(?: di lavoro)?)\s?[:：]?$/i;
const weekIn = (label: string, value: string): string | undefined => {
  const hours = HOURS_LABEL.test(label)
    ? /^(?:ca\.?\s)?(\d{2})(?:[.,]\d{1,2})?(?![\d:.%€£$-])/.exec(value)?.[1]
    : undefined;
  return hours && `${hours} hours per week`;
};

/** What a labelled value says, where it needs them with its label's words: "Jornada: completa". */
function typesOf({ label, value }: { label: string; value: string }): EmploymentType[] {
  const line = value.replace(/\n/g, ', ').slice(0, 200);
  const types = readEmploymentTypes(line);
  if (types.length === 0 && WHOLE_OR_PART.test(line))
    return /^(?:part|parc|parz|teil|deel|dél|non)/i.test(line) ? ['PART_TIME'] : ['FULL_TIME'];
  const week = types.length === 0 ? weekIn(label, line) : undefined;
  if (week) return readEmploymentTypes(week);
  if (types.length > 0 || line.length > 20 || readEmploymentTypes(label).length > 0) return types;
  const read = readEmploymentTypes(`${label} ${line}`);
  return read.length > 0 ? read : readEmploymentTypes(`${line} ${label}`);
}

/** "Job type" over "Full-time" and "Part-time" in a part each: the short lines that go on below a value and name a type too. */
function listedUnder({ value, block, element }: Pair, page: Page): EmploymentType[][] {
  const first = page.blocks[block.index + 1];
  if (value.includes('\n') || first?.text !== value || element.tagName === 'DT') return [];
  const more: EmploymentType[][] = [];
  for (const next of page.blocks.slice(first.index + 1, first.index + 5)) {
    const types =
      next.text.length <= 30 && next.element.tagName === first.element.tagName ? readEmploymentTypes(next.text) : [];
    if (types.length === 0 || next.element.parentElement !== first.element.parentElement) break;
    more.push(types);
  }
  return more;
}

/** "Hours: part-time" and "Contract: fixed term" stand under each other: together they are the answer. */
function* fromLabels(page: Page): Found {
  const pairs = labelled(page, 'employmentType');
  const [first] = pairs;
  if (!first) return;
  const near = pairs.filter(
    ({ block, confidence }) => Math.abs(block.index - first.block.index) < 16 && confidence > 0.5,
  );
  const types = union([...near.map(typesOf), ...near.flatMap((pair) => listedUnder(pair, page))]);
  if (types.length) yield candidate(types, 'label', near.map(saying).join('; '), first.confidence);
}

function* fromTitle(page: Page): Found {
  const title = titleBlock(page)?.text;
  const types = title ? readEmploymentTypes(title) : [];
  if (!title || types.length === 0) return;
  // A workload in the title ("80-100%") is exact; a word there may be about something else ("Contract Manager").
  const exact = /\d{2,3}\s?%/.test(title);
  const bracketed = /\([^()]{3,40}\)|\s[-–|]\s/.test(title);
  yield candidate(types, 'heading', title, exact ? 0.9 : bracketed || types.includes('INTERN') ? 0.7 : 0.5);
}

function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    const lines = linesOf(valueAt(data, 'employmentType'));
    const types = union(lines.flatMap((line) => line.split(/[,;|]/).map(readEmploymentTypes)));
    // OTHER is what systems write when nothing was chosen.
    const said = types.length === 1 && types[0] === 'OTHER' ? 0.3 : 0.86;
    if (types.length) yield candidate(types, source, lines.join(', '), said * about);
  }
}

/** "Contract <a>terms and conditions</a>" goes on in small letters: the word is a line's first, no kind of employment. */
const opensLine = ({ text, block }: Chip): boolean =>
  /^contract$/i.test(text) && /^\s?\p{Ll}/u.test(block.text.slice(block.text.indexOf(text) + text.length));

/** "Contratto a tempo determinato di 12 mesi con possibilità di proroga": a line that begins with the word for a contract says more. */
const CONTRACT_LINE = /^(?:contratto|contrato|contrat|umowa|arbeitsvertrag)\s\p{Ll}/iu;

/** "11-50 Employees · B2B": the employer's size and customers. */
const ABOUT_COMPANY =
  /\b(?:employees|mitarbeite\w*|salariés|empleados|funcionários|dipendenti|medewerkers|pracowników|zaměstnanců|anställda|ansatte)\b/i;

function* fromHeader(page: Page): Found {
  const named = hinted(page, 'employmentType').filter(({ confidence }) => confidence > 0.6);
  const types = union(named.map(({ text }) => readEmploymentTypes(text)));
  if (types.length) yield candidate(types, 'header', named.map(({ text }) => text).join(', '), 0.82);
  // "Contract" above "Permanent" is a label, not a kind of employment.
  const labels = new Set(labelled(page, 'employmentType').map(({ label }) => label));
  const chips = chipsOf(page).filter(
    (chip) =>
      (chip.text.length <= 60 || CONTRACT_LINE.test(chip.text)) &&
      !labels.has(chip.text) &&
      !opensLine(chip) &&
      !ABOUT_COMPANY.test(chip.text) &&
      readEmploymentTypes(chip.text).length > 0,
  );
  const all = union(chips.map(({ text }) => readEmploymentTypes(text)));
  // Three kinds side by side are a filter's choices, not one job's.
  if (all.length > 0 && all.length < 3) yield candidate(all, 'header', chips.map(({ text }) => text).join(', '), 0.76);
}

/** Paragraphs before the first section: a small firm's posting says there what it is. */
const LEADING = 5;

function* fromLead(page: Page): Found {
  const lead = sectionedText(page).filter(({ section }) => section === undefined || section === 'about-job');
  for (const { block } of lead.slice(0, LEADING)) {
    const types = block.text.length <= 1_000 ? readEmploymentTypesFromLead(block.text) : [];
    if (types.length) yield candidate(types, 'prose', block.text, 0.6);
  }
}

function* fromProse(page: Page): Found {
  for (const { block } of sectionedText(page)) {
    if (block.text.length > 3_000) continue;
    const types = readEmploymentTypesFromProse(block.text);
    if (types.length) yield candidate(types, 'prose', block.text, 0.62);
  }
}

/** Kinds of employment in schema.org's words; only those that the page states. */
export const employmentType: FieldRules<EmploymentType[]> = {
  rules: { fromLabels, fromTitle, fromRecords, fromHeader, fromLongerTitle },
  fallbacks: { fromProse, fromLead },
  accepts: (types) => types.length > 0,
  same: (a, b) => a.length === b.length && a.every((type) => b.includes(type)),
};
