import type { BaseSalary, JobPosting } from '../posting.ts';
import { CSV_COLUMNS, valuesOfCell } from './csv-columns.ts';
import { type DateOrder, dayOfCell, momentOfCell } from './csv-dates.ts';
import type { ColumnKind, ColumnUse } from './csv-guess.ts';
import { isBlank, type Table } from './csv-parse.ts';
import {
  addressOfCell,
  amountOfCell,
  answerOfCell,
  currencyOfCell,
  employmentOfCells,
  payOfCell,
  payUnitOfCell,
  placesOfCells,
  ratingOfCell,
  statusOfCell,
  workplaceOfCell,
} from './csv-values.ts';
import { htmlOfText } from './html.ts';
import { type ImportContext, incomingOf, type RowDraft, type Unreadable } from './incoming.ts';
import { liveCell } from './inert-cell.ts';
import type { Incoming } from './preview.ts';

/** How a table is to be read: what each column holds, and how it writes days. */
export interface Mapping {
  uses: ColumnUse[];
  dateOrder: DateOrder;
}

/** Is it a table that Jobmark wrote? Then its cells are taken exactly, and the guards of formulas are taken away. */
const isOurs = (head: string[]): boolean =>
  head.length === CSV_COLUMNS.length && CSV_COLUMNS.every(({ name }, at) => head[at] === name);

const LISTS = new Set<ColumnKind>(['responsibilities', 'requirements', 'niceToHave', 'benefits', 'applicantsFrom']);
/** A description that is markup (Huntr's `htmlDescription`), not a text. */
const MARKUP = /<\/(?:p|div|ul|ol|li|span|strong|b|h[1-6])>|<br\s?\/?>/i;
const WORDS = new Set<ColumnKind>(['tags', 'skills']);

/** Reads one row of a table; `row` is its number in the file, the names' row being 1. */
export function readRow(
  table: Table,
  at: number,
  mapping: Mapping,
  context: ImportContext,
): Promise<Incoming | Unreadable> {
  const ours = isOurs(table.head);
  const cells = (table.rows[at] ?? []).map((cell) => (ours ? liveCell(cell) : cell));
  const reader = new RowReader(ours, mapping.dateOrder, context.now);
  for (const [column, use] of mapping.uses.entries()) {
    const cell = cells[column] ?? '';
    if ((ours ? cell === '' : isBlank(cell)) || use === 'leave-out') continue;
    if (use === 'to-notes' || !reader.take(use, cell, table.head[column] ?? ''))
      reader.note(table.head[column] ?? '', cell);
  }
  return incomingOf(at + 2, reader.draft(), cells.join(table.delimiter), context);
}

/** Collects what a row's cells say. What a cell says in a way that can't be read goes to the notes: nothing is lost. */
class RowReader {
  readonly #ours: boolean;
  readonly #order: DateOrder;
  readonly #now: Date;
  readonly #draft: RowDraft = { posting: {}, own: {} };
  readonly #pay: BaseSalary = {};
  readonly #notes: string[] = [];

  constructor(ours: boolean, order: DateOrder, now: Date) {
    this.#ours = ours;
    this.#order = order;
    this.#now = now;
  }

  note(name: string, cell: string): void {
    this.#notes.push(name ? `${name}: ${cell.trim()}` : cell.trim());
  }

  draft(): RowDraft {
    const { posting, own } = this.#draft;
    if (Object.keys(this.#pay).length > 0) posting.baseSalary = { ...posting.baseSalary, ...this.#pay };
    if (this.#notes.length > 0) own.notes = [own.notes, ...this.#notes].filter(Boolean).join('\n');
    return this.#draft;
  }

  /** Reads a cell as what it is said to be; false where it is none. */
  take(kind: ColumnKind, cell: string, name: string): boolean {
    const { posting, own } = this.#draft;
    if (LISTS.has(kind)) return this.#list(kind, this.#values(cell, /\n/));
    if (WORDS.has(kind)) return this.#list(kind, this.#values(cell, /[,;|\n]/));
    const line = this.#ours ? cell : cell.trim().replace(/\s+/g, ' ');
    switch (kind) {
      case 'id':
        return this.#set(this.#draft, 'id', line);
      case 'title':
        return this.#set(posting, 'title', line);
      case 'company':
        return this.#set(posting, 'hiringOrganization', { name: line });
      case 'places': {
        if (this.#ours)
          return this.#set(
            posting,
            'jobLocation',
            valuesOfCell(cell).map((name) => ({ name })),
          );
        const { jobLocationType, ...read } = placesOfCells(this.#values(cell, /\n/));
        return Boolean(
          Object.assign(posting, read, posting.jobLocationType ? {} : jobLocationType && { jobLocationType }),
        );
      }
      case 'workplace':
        return this.#set(posting, 'jobLocationType', workplaceOfCell(cell));
      case 'employment': {
        const types = employmentOfCells(this.#values(cell, /\n/));
        return this.#set(posting, 'employmentType', types.length > 0 ? types : undefined);
      }
      case 'pay':
        return this.#set(posting, 'baseSalary', payOfCell(cell));
      case 'payFrom':
      case 'payTo': {
        const read = amountOfCell(cell);
        if (read?.currency) this.#pay.currency = read.currency;
        return this.#set(this.#pay, kind === 'payFrom' ? 'minValue' : 'maxValue', read?.amount);
      }
      case 'currency':
        return this.#set(this.#pay, 'currency', currencyOfCell(cell));
      case 'payPer':
        return this.#set(this.#pay, 'unitText', payUnitOfCell(cell));
      case 'status':
        return this.#set(own, 'status', statusOfCell(cell));
      case 'rating':
        return this.#set(own, 'rating', ratingOfCell(cell));
      case 'nextStep':
        return this.#set(own, 'nextStep', { ...own.nextStep, text: line });
      case 'nextStepDate': {
        const date = this.#day(cell);
        return this.#set(own, 'nextStep', date ? { text: own.nextStep?.text ?? (name || '…'), date } : undefined);
      }
      case 'notes':
        return this.#set(own, 'notes', this.#ours ? cell : cell.trim());
      case 'applied':
        return this.#set(this.#draft, 'appliedAt', momentOfCell(cell, this.#order, this.#now));
      case 'saved':
        return this.#set(this.#draft, 'savedAt', momentOfCell(cell, this.#order, this.#now));
      case 'url':
        return this.#set(this.#draft, 'url', addressOfCell(cell));
      case 'description':
        // `incomingOf` cleans it, whatever it is.
        return this.#set(posting, 'description', !this.#ours && MARKUP.test(cell) ? cell : htmlOfText(cell));
      default:
        return this.#takeFact(kind, line, posting);
    }
  }

  #takeFact(kind: ColumnKind, line: string, posting: JobPosting): boolean {
    const contact = posting.applicationContact;
    switch (kind) {
      case 'posted':
        return this.#set(posting, 'datePosted', this.#day(line));
      case 'closes':
        return this.#set(posting, 'validThrough', this.#day(line));
      case 'closed':
        return this.#set(posting, 'expired', answerOfCell(line));
      case 'applyUrl':
        return this.#set(posting, 'applyUrl', addressOfCell(line));
      case 'jobId':
        return this.#set(posting, 'identifier', line);
      case 'department':
        return this.#set(posting, 'employmentUnit', line);
      case 'industry':
        return this.#set(posting, 'industry', line);
      case 'language':
        return this.#set(posting, 'inLanguage', /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(line) ? line : undefined);
      case 'education':
        return this.#set(posting, 'educationRequirements', line);
      case 'experience': {
        const monthsOfExperience = /^\d{1,4}$/.test(line) ? Number(line) : undefined;
        return this.#set(
          posting,
          'experienceRequirements',
          monthsOfExperience === undefined ? undefined : { monthsOfExperience },
        );
      }
      case 'contact':
        return this.#set(posting, 'applicationContact', { ...contact, name: line });
      case 'contactEmail':
        return this.#set(posting, 'applicationContact', { ...contact, email: line });
      case 'contactPhone':
        return this.#set(posting, 'applicationContact', { ...contact, telephone: line });
      default:
        return false;
    }
  }

  #list(kind: ColumnKind, values: string[]): boolean {
    const { posting, own } = this.#draft;
    if (kind === 'tags') own.tags = [...new Set(values.map((tag) => tag.slice(0, 60)))].slice(0, 50);
    else if (kind === 'skills') posting.skills = values;
    else if (kind === 'responsibilities') posting.responsibilities = values;
    else if (kind === 'requirements') posting.qualifications = values;
    else if (kind === 'niceToHave') posting.preferredQualifications = values;
    else if (kind === 'benefits') posting.jobBenefits = values;
    else posting.applicantLocationRequirements = values;
    return true;
  }

  #values(cell: string, between: RegExp): string[] {
    if (this.#ours) return valuesOfCell(cell);
    return cell.split(between).flatMap((value) => value.trim() || []);
  }

  #day(cell: string): string | undefined {
    return dayOfCell(cell, this.#order, this.#now);
  }

  #set<Part extends object, Key extends keyof Part>(part: Part, key: Key, value: Part[Key] | undefined): boolean {
    if (value === undefined) return false;
    part[key] = value;
    return true;
  }
}
