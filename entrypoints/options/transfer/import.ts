import { signal } from '@preact/signals';
import { type Imported, StalePlanError } from '../../../utils/store/import.ts';
import type { Store } from '../../../utils/store/store.ts';
import { importing as texts } from '../../../utils/texts/index.ts';
import type { ColumnUse } from '../../../utils/transfer/csv-guess.ts';
import type { Delimiter } from '../../../utils/transfer/csv-parse.ts';
import { readRow } from '../../../utils/transfer/csv-read.ts';
import { FileFaultError } from '../../../utils/transfer/errors.ts';
import type { ImportContext, Unreadable } from '../../../utils/transfer/incoming.ts';
import { pace } from '../../../utils/transfer/pace.ts';
import { type Plan, planned, planning } from '../../../utils/transfer/plan.ts';
import { type Choice, type Incoming, isOpen, type PreviewedRow, usualChoice } from '../../../utils/transfer/preview.ts';
import { readFile } from '../../../utils/transfer/read-file.ts';
import type { SavedView } from '../../../utils/views/saved-view.ts';
import type { Undo } from '../changes/undo.ts';
import { cleanHtml } from './clean.ts';
import { compared } from './compare.ts';
import { newViewsOf } from './settings.ts';
import { type MappedTable, mapped, parted } from './table.ts';
import { saveUnread } from './unread.ts';

/** How often it is said how far the work is, in milliseconds. */
const TICK = 150;

/** What a file came to: its rows beside what is saved, and what is chosen for those that differ. */
export interface Compared {
  name: string;
  /** The rows as they came. */
  incoming: Incoming[];
  rows: PreviewedRow[];
  unreadable: Unreadable[];
  choices: ReadonlyMap<number, Choice>;
  /** Saved views of the file that are not here. */
  views: SavedView[];
  /** The table that the rows come from, where it is one. */
  table?: MappedTable | undefined;
  trouble?: string;
}

/** Where a file is on its way in. */
export type ImportStep =
  | { at: 'choose'; fault?: string }
  | { at: 'work'; name: string; done: number; total?: number }
  | { at: 'mapping'; mapping: MappedTable }
  | { at: 'preview'; found: Compared }
  /** `left`: rows that nothing was written of. The rows themselves are let go: they are in the database. */
  | {
      at: 'done';
      left: number;
      unread: Pick<Compared, 'unreadable' | 'table'>;
      imported: Imported;
      takenBack?: string;
    };

/** The page on which a file comes in, step by step; nothing is written before the last. */
export class Importing {
  readonly #store: Store;
  readonly #undo: Undo;
  readonly step = signal<ImportStep>({ at: 'choose' });
  #stop = new AbortController();

  constructor(store: Store, undo: Undo) {
    this.#store = store;
    this.#undo = undo;
  }

  /** Ready for another file, where the last one is done with; one that is looked at stays. */
  begin(): void {
    if (this.step.peek().at === 'done') this.reset();
  }

  /** Back to the beginning; what is under way ends. */
  reset(fault?: string): void {
    this.#stop.abort();
    this.step.value = { at: 'choose', ...(fault && { fault }) };
  }

  read(file: File): Promise<void> {
    this.#undo.dismiss();
    return this.#work(async (signal) => {
      const name = texts.reading(file.name);
      this.step.value = { at: 'work', name, done: 0 };
      const onRead = (done: number) => this.#tick(name, done);
      const read = await readFile(file, { context: this.#context(), onRead, signal });
      if (read.kind === 'rows') {
        const views = await newViewsOf(this.#store, read.head?.settings);
        return this.#compare({ name: file.name, incoming: read.rows, unreadable: read.unreadable, views }, signal);
      }
      this.step.value = { at: 'mapping', mapping: mapped(file.name, read, navigator.language) };
    });
  }

  setUse(column: number, use: ColumnUse): void {
    this.#map((mapping) => ({ ...mapping, uses: mapping.uses.with(column, use) }));
  }

  setOrder(order: string): void {
    this.#map((mapping) => ({ ...mapping, order: order as MappedTable['order'], unclear: undefined }));
  }

  setDelimiter(delimiter: string): void {
    this.#map((mapping) => parted(mapping, delimiter as Delimiter, navigator.language));
  }

  /** Reads the table's rows as its columns are said to be. */
  readTable(mapping: MappedTable): Promise<void> {
    return this.#work(async (signal) => {
      const { table, uses, order, name } = mapping;
      const rows: Incoming[] = [];
      const unreadable: Unreadable[] = [];
      const context = this.#context();
      const rest = pace(signal);
      for (const at of table.rows.keys()) {
        await rest();
        this.#tick(texts.reading(name), at, table.rows.length);
        const read = readRow(table, at, { uses, dateOrder: order }, context);
        if ('saved' in read) rows.push(read);
        else unreadable.push(read);
      }
      await this.#compare({ name, incoming: rows, unreadable, views: [], table: mapping }, signal);
    });
  }

  choose(row: number, choice: Choice): void {
    this.#preview((found) => ({ ...found, choices: new Map(found.choices).set(row, choice) }));
  }

  chooseAll(kind: 'changed' | 'alike', choice: Choice): void {
    this.#preview((found) => ({
      ...found,
      choices: new Map([
        ...found.choices,
        ...found.rows.flatMap((row): [number, Choice][] => (row.kind === kind ? [[row.row, choice]] : [])),
      ]),
    }));
  }

  /** What is written as it is chosen now. */
  async #planOf({ rows, choices }: Compared, signal: AbortSignal): Promise<Plan> {
    this.#tick(texts.writing, 0, planned(rows, choices).adds);
    const steps = planning(rows, { choices, at: new Date().toISOString(), newId: () => crypto.randomUUID() });
    const rest = pace(signal);
    for (;;) {
      await rest();
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  write(found: Compared): Promise<void> {
    return this.#work(async (signal) => {
      const plan = { ...(await this.#planOf(found, signal)), views: found.views };
      const total = plan.add.length + plan.replace.length;
      const onProgress = (done: number) => this.#tick(texts.writing, done, total);
      onProgress(0);
      try {
        const imported = await this.#store.transfers.importAll(plan, { onProgress, signal });
        const { unreadable, table, rows } = found;
        this.step.value = { at: 'done', left: rows.length - total, unread: { unreadable, table }, imported };
        this.#undo.did(total > 0 ? texts.done.told(total) : texts.done.toldViews, () => this.takeBack(imported));
      } catch (error) {
        if (signal.aborted) throw error;
        if (error instanceof StalePlanError) return this.#compareAgain(found, signal);
        console.error(error);
        this.step.value = { at: 'preview', found: { ...found, trouble: texts.unwritten } };
      }
    });
  }

  readonly #takenBack = new WeakSet<Imported>();
  /** Takes an import back, once. */
  async takeBack(imported: Imported): Promise<void> {
    if (this.#takenBack.has(imported)) return this.#undo.tell(texts.done.again);
    const { stayed } = await this.#store.transfers.undoImport(imported, new Date().toISOString());
    this.#takenBack.add(imported);
    const takenBack = texts.done.takenBack(stayed);
    this.#undo.tell(takenBack);
    const step = this.step.peek();
    if (step.at === 'done' && step.imported === imported) this.step.value = { ...step, takenBack };
  }

  saveUnread({ unreadable, table }: Pick<Compared, 'unreadable' | 'table'>): void {
    saveUnread(unreadable, table?.table);
  }

  async #compare(file: Omit<Compared, 'rows' | 'choices'>, signal: AbortSignal): Promise<void> {
    const { incoming } = file;
    const tell = (done: number) => this.#tick(texts.comparing, done, incoming.length);
    const rows = await compared(this.#store, incoming, signal, tell);
    const choices = new Map(rows.filter(isOpen).map((row) => [row.row, usualChoice(row)]));
    this.step.value = { at: 'preview', found: { ...file, rows, choices } };
  }

  /** Something was changed since the preview: what the file says is compared anew, the choices stay. */
  async #compareAgain(found: Compared, signal: AbortSignal): Promise<void> {
    const rows = found.incoming;
    const made = await compared(this.#store, rows, signal, (done) => this.#tick(texts.comparing, done, rows.length));
    this.step.value = { at: 'preview', found: { ...found, rows: made, trouble: texts.stale } };
  }

  #context(): ImportContext {
    return { now: new Date(), newId: () => crypto.randomUUID(), cleanHtml };
  }

  #ticked = 0;
  #tick(name: string, done: number, total?: number): void {
    const step = this.step.peek();
    const now = Date.now();
    if (step.at === 'work' && step.name === name && now - this.#ticked < TICK && done !== total) return;
    this.#ticked = now;
    this.step.value = { at: 'work', name, done, ...(total !== undefined && { total }) };
  }

  #map(change: (mapping: MappedTable) => MappedTable): void {
    const step = this.step.peek();
    if (step.at !== 'mapping') return;
    try {
      this.step.value = { at: 'mapping', mapping: change(step.mapping) };
    } catch (error) {
      if (!(error instanceof FileFaultError)) throw error;
      this.#undo.tell(texts.faults[error.fault]);
    }
  }

  #preview(change: (found: Compared) => Compared): void {
    const step = this.step.peek();
    if (step.at === 'preview') this.step.value = { at: 'preview', found: change(step.found) };
  }

  /** One thing at a time; what fails has changed nothing, and is said. */
  async #work(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    try {
      await work(signal);
    } catch (error) {
      if (signal.aborted) return this.#undo.tell(texts.stopped);
      if (!(error instanceof FileFaultError)) console.error(error);
      this.reset(error instanceof FileFaultError ? texts.faults[error.fault] : texts.other);
    }
  }
}
