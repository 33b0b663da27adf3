import { type Imported, StalePlanError } from '../store/import.ts';
import type { Store } from '../store/store.ts';
import type { CleanHtmlLater } from '../transfer/cleaned.ts';
import { tableOf } from '../transfer/csv-parse.ts';
import { readRow } from '../transfer/csv-read.ts';
import type { ImportContext, Unreadable } from '../transfer/incoming.ts';
import { pace } from '../transfer/pace.ts';
import { planned, planOf } from '../transfer/plan.ts';
import type { Incoming } from '../transfer/preview.ts';
import { type ReadFile, readFile } from '../transfer/read-file.ts';
import type { SavedView } from '../views/saved-view.ts';
import { compared } from './compare.ts';
import { mapped } from './mapped.ts';
import { newViewsOf } from './new-views.ts';
import type { Carrying, FileHead, Helping, RowToShow } from './services.ts';
import { type Compared, rowToShow, standingOf } from './standing.ts';
import { ticker } from './ticker.ts';
import { unreadFile } from './unread.ts';

/** What the intake is lent. */
export interface Lent {
  store: Store;
  cleanHtml: CleanHtmlLater;
  tell: Helping['progress'];
  newId?: () => string;
}

type TableFile = Extract<ReadFile, { kind: 'table' }>;

const NOTHING: Compared = { rows: [], unreadable: [], choices: new Map(), views: [] };
const newUuid = () => crypto.randomUUID();

/** A file on its way in, step by step: read, compared, chosen from, written, taken back. Nothing is written before `write`. */
export class Intake {
  readonly #lent: Required<Lent>;
  #table: TableFile | undefined;
  #incoming: Incoming[] = [];
  #found = NOTHING;
  /** What each import wrote: as long as the page stays, it can be taken back. */
  readonly #written = new Map<number, Imported>();
  #imports = 0;

  constructor(lent: Lent) {
    this.#lent = { newId: newUuid, ...lent };
  }

  read: Carrying['read'] = async ({ file, locale }, signal) => {
    this.#letGo();
    const onRead = ticker(this.#lent.tell, 'reading');
    const read = await readFile(file, { context: this.#context(), onRead, signal });
    if (read.kind === 'table') {
      this.#table = read;
      return { kind: 'table', mapping: mapped(read.table, read.charset, locale) };
    }
    const views = await newViewsOf(this.#lent.store, read.head?.settings);
    const standing = await this.#compare(read.rows, read.unreadable, views, signal);
    return { kind: 'rows', standing, ...(read.head && { head: headOf(read) }) };
  };

  part: Carrying['part'] = ({ delimiter, locale }) => {
    const file = this.#tableFile();
    this.#table = { ...file, table: tableOf(file.text, delimiter) };
    return mapped(this.#table.table, file.charset, locale);
  };

  readTable: Carrying['readTable'] = async ({ uses, order }, signal) => {
    const { table } = this.#tableFile();
    const rows: Incoming[] = [];
    const unreadable: Unreadable[] = [];
    const context = this.#context();
    const rest = pace(signal);
    const onRead = ticker(this.#lent.tell, 'reading');
    for (const at of table.rows.keys()) {
      await rest();
      onRead(at, table.rows.length);
      const read = await readRow(table, at, { uses, dateOrder: order }, context);
      if ('saved' in read) rows.push(read);
      else unreadable.push(read);
    }
    return this.#compare(rows, unreadable, [], signal);
  };

  compareAgain: Carrying['compareAgain'] = async (_given, signal) => {
    this.#found = { ...this.#found, rows: await this.#compared(this.#incoming, signal) };
    return standingOf(this.#found);
  };

  choose: Carrying['choose'] = ({ row, choice }) => {
    this.#found.choices.set(row, choice);
    return standingOf(this.#found);
  };

  chooseAll: Carrying['chooseAll'] = ({ kind, choice }) => {
    const { rows, choices } = this.#found;
    for (const row of rows.filter((row) => row.kind === kind)) {
      if (choice) choices.set(row.row, choice);
      else choices.delete(row.row);
    }
    return standingOf(this.#found);
  };

  rows: Carrying['rows'] = ({ kind, most }) => {
    const { rows, unreadable, choices } = this.#found;
    if (kind === 'unreadable') return unreadable.slice(0, most).map((each): RowToShow => ({ kind, ...each }));
    const shown: RowToShow[] = [];
    for (const row of rows) {
      if (shown.length === most) break;
      if (row.kind === kind) shown.push(rowToShow(row, choices));
    }
    return shown;
  };

  unread: Carrying['unread'] = () => unreadFile(this.#found.unreadable, this.#table?.table);

  write: Carrying['write'] = async ({ at }, signal) => {
    const { rows, choices, views, unreadable } = this.#found;
    const { adds, replaces } = planned(rows, choices);
    const tell = ticker(this.#lent.tell, 'writing');
    const plan = { ...planOf(rows, { choices, at, newId: this.#lent.newId }), views };
    const onProgress = (done: number) => tell(done, adds + replaces);
    const imported = await this.#lent.store.transfers.importAll(plan, { onProgress, signal });
    const number = ++this.#imports;
    this.#written.set(number, imported);
    // What was read is in the database now; what could not be read may still be asked for.
    this.#found = { ...NOTHING, unreadable };
    this.#incoming = [];
    return { number, added: adds, replaced: replaces, left: rows.length - adds - replaces };
  };

  takeBack: Carrying['takeBack'] = async ({ number, at }, signal) => {
    const imported = this.#written.get(number);
    if (!imported) throw new StalePlanError('It was taken back before');
    const tell = ticker(this.#lent.tell, 'taking-back');
    const total = imported.added.length + imported.replaced.length;
    const onProgress = (done: number) => tell(done, total);
    const done = await this.#lent.store.transfers.undoImport(imported, at, { onProgress, signal });
    this.#written.delete(number);
    return done;
  };

  async #compare(incoming: Incoming[], unreadable: Unreadable[], views: SavedView[], signal: AbortSignal) {
    this.#incoming = incoming;
    this.#found = { rows: await this.#compared(incoming, signal), unreadable, choices: new Map(), views };
    return standingOf(this.#found);
  }

  #compared(incoming: Incoming[], signal: AbortSignal) {
    const tell = ticker(this.#lent.tell, 'comparing');
    return compared(this.#lent.store, incoming, signal, (done) => tell(done, incoming.length));
  }

  #context(): ImportContext {
    const { cleanHtml, newId } = this.#lent;
    return { now: new Date(), newId, cleanHtml };
  }

  #tableFile(): TableFile {
    if (!this.#table) throw new Error('There is no table to read');
    return this.#table;
  }

  #letGo(): void {
    this.#table = undefined;
    this.#incoming = [];
    this.#found = NOTHING;
  }
}

const headOf = ({ head, span }: Extract<ReadFile, { kind: 'rows' }>): FileHead => ({
  made: head?.exportedAt ?? '',
  isChecked: head?.isChecked ?? false,
  ...(span && { span }),
});
