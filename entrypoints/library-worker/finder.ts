import { makePause } from '../../utils/browser/pause.ts';
import { Engine, type Question } from '../../utils/library/engine/engine.ts';
import type { FromFinder } from '../../utils/library/messages.ts';
import { TextIndex } from '../../utils/search/text-index.ts';
import { CHANGES, type Changed, type ChangesMessage } from '../../utils/store/changes.ts';
import { Reader } from '../../utils/store/reader.ts';
import type { PostingRow } from '../../utils/store/rows.ts';
import { Desk } from './desk.ts';
import { FirstRows } from './first-rows.ts';
import { Indexer } from './indexer.ts';

/** Rows that are read at once: some milliseconds, so that questions are answered in between. */
const PAGE = 500;

export type Tell = (message: FromFinder, transfer?: Transferable[]) => void;

/** Reads all postings once, follows what changes in them, and answers what the page asks. */
export class Finder {
  readonly #tell: Tell;
  readonly #database: string;
  readonly #engine: Engine;
  readonly #texts: TextIndex;
  readonly #desk: Desk;
  readonly #firstRows = new FirstRows(async (ids) => (await this.#reader?.rowsOf(ids)) ?? []);
  #reader: Reader | undefined;
  #indexer: Indexer | undefined;
  /** What has changed and is not read yet; 'all': anything may have. */
  #changed: Set<string> | 'all' = 'all';
  #newest = '';
  #isReading = false;
  #toldIds = 0;

  constructor(database: string, locale: string, tell: Tell) {
    const pause = makePause();
    this.#tell = tell;
    this.#database = database;
    this.#engine = new Engine({ locale, pause });
    const { columns } = this.#engine;
    this.#texts = new TextIndex({
      get size() {
        return columns.size;
      },
      number: (id) => columns.number(id),
      textRevision: (number) => (columns.live[number] === 1 ? columns.textRevision[number] : undefined),
    });
    this.#desk = new Desk(this.#engine, this.#texts, tell, (ids) => this.#documents(ids), this.#firstRows, pause);
    const channel = new BroadcastChannel(CHANGES);
    channel.onmessage = ({ data }: MessageEvent<ChangesMessage>) => {
      if (data.database === this.#database) this.#note(data.ids);
    };
    void this.#read();
  }

  ask(turn: number, question: Question): void {
    void this.#desk.ask(turn, question);
  }

  /** Looks for changes that nobody told of. */
  look(): void {
    void this.#missed().then((changed) => this.#note(changed));
  }

  async #missed(): Promise<Changed> {
    try {
      const ids = await this.#reader?.changedSince(this.#newest);
      const count = await this.#reader?.count();
      return count === this.#engine.columns.size - this.#engine.columns.dropped ? ids : undefined;
    } catch {
      return undefined;
    }
  }

  #note(changed: Changed): void {
    if (changed === undefined || this.#changed === 'all') this.#changed = 'all';
    else for (const id of changed) this.#changed.add(id);
    this.#firstRows.forget();
    void this.#read();
  }

  /** Reads what has changed until nothing more has. */
  async #read(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      this.#reader ??= await Reader.open(this.#database, () => {
        this.#reader = undefined;
        this.#changed = 'all';
      });
      while (this.#changed === 'all' || this.#changed.size > 0) {
        const changed = this.#changed;
        this.#changed = new Set();
        if (changed === 'all') await this.#readAll(this.#reader);
        else await this.#readSome(this.#reader, [...changed]);
        this.#desk.changed();
      }
      this.#indexer ??= new Indexer(this.#reader, this.#engine.columns, this.#texts, this.#tell, () =>
        this.#desk.changed(),
      );
      void this.#indexer.run();
      void this.#desk.prepare();
    } catch (error) {
      this.#tell({ type: 'failed', message: String(error) });
    } finally {
      this.#isReading = false;
    }
  }

  async #readAll(reader: Reader): Promise<void> {
    const gone = new Set(this.#engine.columns.ids);
    const of = await reader.count();
    let done = 0;
    this.#desk.isWhole = false;
    this.#engine.forgetOrders();
    for await (const rows of reader.rows(PAGE)) {
      this.#take(rows);
      for (const { id } of rows) gone.delete(id);
      done += rows.length;
      this.#tell({ type: 'progress', of: 'reading', progress: { done, of } });
      this.#desk.grew();
    }
    this.#drop([...gone]);
    this.#desk.isWhole = true;
    this.#tell({ type: 'progress', of: 'reading' });
  }

  async #readSome(reader: Reader, ids: string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += PAGE) {
      const some = ids.slice(start, start + PAGE);
      const rows = await reader.rowsOf(some);
      this.#take(rows.filter((row) => row !== undefined));
      this.#drop(some.filter((_id, at) => rows[at] === undefined));
    }
  }

  #take(rows: PostingRow[]): void {
    const { columns } = this.#engine;
    const before = rows
      .map(({ id }) => columns.number(id))
      .map((at) => (at === undefined ? 0 : columns.textRevision[at]));
    this.#engine.put(rows);
    for (const [place, row] of rows.entries()) {
      const at = columns.number(row.id) ?? 0;
      if (before[place] !== 0 && (before[place] !== columns.textRevision[at] || row.deletedAt)) this.#texts.bury(at);
      if (row.updatedAt > this.#newest) this.#newest = row.updatedAt;
    }
    if (columns.size === this.#toldIds) return;
    this.#tell({ type: 'ids', from: this.#toldIds, ids: columns.ids.slice(this.#toldIds) });
    this.#toldIds = columns.size;
  }

  #drop(ids: string[]): void {
    this.#engine.drop(ids);
    for (const id of ids) this.#texts.bury(this.#engine.columns.number(id) ?? -1);
  }

  async #documents(ids: string[]) {
    const documents = await this.#reader?.documentsOf(ids);
    return ids.map((_id, at) => documents?.[at]?.posting);
  }
}
