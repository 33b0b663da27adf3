import { signal } from '@preact/signals';
import { MORE } from '../../../components/transfer/PreviewTable.tsx';
import { download } from '../../../utils/browser/download.ts';
import type { Helping, MappedTable, RowToShow, Standing, Written } from '../../../utils/carry/services.ts';
import { StalePlanError } from '../../../utils/store/import.ts';
import { importing as texts } from '../../../utils/texts/index.ts';
import type { DateOrder } from '../../../utils/transfer/csv-dates.ts';
import type { ColumnUse } from '../../../utils/transfer/csv-guess.ts';
import type { Delimiter } from '../../../utils/transfer/csv-parse.ts';
import { FileFaultError } from '../../../utils/transfer/errors.ts';
import type { Choice, OpenKind, RowKind } from '../../../utils/transfer/preview.ts';
import type { Undo } from '../changes/undo.ts';
import { Carrier } from './carrier.ts';

/** What the person has a choice about is shown first. */
const FIRST: RowKind[] = ['changed', 'alike', 'new', 'same', 'unreadable'];

/** What a file came to, and the rows of it that are shown. */
export interface Found {
  name: string;
  standing: Standing;
  kind: RowKind;
  rows: RowToShow[];
  trouble?: string | undefined;
}

/** Where a file is on its way in. */
export type ImportStep =
  | { at: 'choose'; fault?: string }
  | { at: 'work'; name: string; done: number; total?: number | undefined }
  | { at: 'mapping'; name: string; mapping: MappedTable }
  | { at: 'preview'; found: Found }
  | { at: 'done'; written: Written; unreadable: number; takenBack?: string };

/** The page on which a file comes in, step by step; the worker does the work, and nothing is written before the last. */
export class Importing {
  readonly #undo: Undo;
  readonly #carrier = new Carrier((progress) => this.#heard(progress));
  readonly step = signal<ImportStep>({ at: 'choose' });
  #stop = new AbortController();

  constructor(undo: Undo) {
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
    return this.#work(texts.reading(file.name), async (signal) => {
      const read = await this.#carrier.call('read', { file, locale: navigator.language }, signal);
      if (read.kind === 'rows') await this.#show(file.name, read.standing);
      else this.step.value = { at: 'mapping', name: file.name, mapping: read.mapping };
    });
  }

  setUse(column: number, use: ColumnUse): void {
    this.#map((mapping) => ({ ...mapping, uses: mapping.uses.with(column, use) }));
  }

  setOrder(order: string): void {
    this.#map((mapping) => ({ ...mapping, order: order as DateOrder, unclear: undefined }));
  }

  async setDelimiter(delimiter: string): Promise<void> {
    try {
      const given = { delimiter: delimiter as Delimiter, locale: navigator.language };
      const mapping = await this.#carrier.call('part', given);
      this.#map(() => mapping);
    } catch (error) {
      if (!(error instanceof FileFaultError)) throw error;
      this.#undo.tell(texts.faults[error.fault]);
    }
  }

  /** Reads the table's rows as its columns are said to be. */
  readTable(name: string, { uses, order }: MappedTable): Promise<void> {
    return this.#work(texts.reading(name), async (signal) => {
      await this.#show(name, await this.#carrier.call('readTable', { uses, order }, signal));
    });
  }

  /** Shows the rows of another kind, or more of them. */
  async look({ name, standing, trouble }: Found, kind: RowKind, most = MORE): Promise<void> {
    const rows = await this.#carrier.call('rows', { kind, most });
    this.step.value = { at: 'preview', found: { name, standing, kind, rows, trouble } };
  }

  more(found: Found): Promise<void> {
    return this.look(found, found.kind, found.rows.length + MORE);
  }

  async choose(found: Found, row: number, choice: Choice): Promise<void> {
    const standing = await this.#carrier.call('choose', { row, choice });
    await this.look({ ...found, standing }, found.kind, found.rows.length);
  }

  async chooseAll(found: Found, kind: OpenKind, choice: Choice): Promise<void> {
    const standing = await this.#carrier.call('chooseAll', { kind, choice });
    await this.look({ ...found, standing }, found.kind, found.rows.length);
  }

  write(found: Found): Promise<void> {
    return this.#work(texts.writing, async (signal) => {
      try {
        const written = await this.#carrier.call('write', { at: new Date().toISOString() }, signal);
        this.step.value = { at: 'done', written, unreadable: found.standing.counts.unreadable };
        const total = written.added + written.replaced;
        this.#undo.did(total > 0 ? texts.done.told(total) : texts.done.toldViews, () => this.takeBack(written));
      } catch (error) {
        if (signal.aborted) throw error;
        if (error instanceof StalePlanError) {
          const standing = await this.#carrier.call('compareAgain', undefined, signal);
          return this.#show(found.name, standing, texts.stale);
        }
        console.error(error);
        this.step.value = { at: 'preview', found: { ...found, trouble: texts.unwritten } };
      }
    });
  }

  readonly #takenBack = new WeakSet<Written>();
  /** Takes an import back, once; where its page is open, that shows how far it is, and can be stopped. */
  async takeBack(written: Written): Promise<void> {
    if (this.#takenBack.has(written)) return this.#undo.tell(texts.done.again);
    const before = this.step.peek();
    const isShown = before.at === 'done' && before.written === written;
    const stop = new AbortController();
    if (isShown) {
      this.#stop = stop;
      this.step.value = { at: 'work', name: texts.takingBack, done: 0 };
    }
    try {
      const given = { number: written.number, at: new Date().toISOString() };
      const { stayed } = await this.#carrier.call('takeBack', given, stop.signal);
      this.#takenBack.add(written);
      const takenBack = texts.done.takenBack(stayed);
      this.#undo.tell(takenBack);
      if (isShown) this.step.value = { ...before, takenBack };
    } catch (error) {
      if (isShown) this.step.value = before;
      if (!stop.signal.aborted) throw error;
      this.#undo.tell(texts.stopped);
    }
  }

  async saveUnread(): Promise<void> {
    const { file, name } = await this.#carrier.call('unread', undefined);
    download(file, name);
  }

  #show(name: string, standing: Standing, trouble?: string): Promise<void> {
    const kind = FIRST.find((each) => standing.counts[each] > 0) ?? 'new';
    return this.look({ name, standing, kind, rows: [], trouble }, kind);
  }

  #heard({ stage, done, total }: Parameters<Helping['progress']>[0]): void {
    const step = this.step.peek();
    if (step.at === 'work')
      this.step.value = { ...step, done, total, ...(stage === 'comparing' && { name: texts.comparing }) };
  }

  #map(change: (mapping: MappedTable) => MappedTable): void {
    const step = this.step.peek();
    if (step.at === 'mapping') this.step.value = { ...step, mapping: change(step.mapping) };
  }

  /** One thing at a time; what fails has changed nothing, and is said. */
  async #work(name: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.step.value = { at: 'work', name, done: 0 };
    try {
      await work(signal);
    } catch (error) {
      if (signal.aborted) return this.#undo.tell(texts.stopped);
      if (!(error instanceof FileFaultError)) console.error(error);
      this.reset(error instanceof FileFaultError ? texts.faults[error.fault] : texts.other);
    }
  }
}
