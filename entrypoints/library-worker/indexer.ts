import { makePause } from '../../utils/browser/pause.ts';
import type { Columns } from '../../utils/library/engine/columns.ts';
import { merge } from '../../utils/search/merge.ts';
import { isPacked } from '../../utils/search/packed.ts';
import type { Segment } from '../../utils/search/segment.ts';
import type { TextIndex } from '../../utils/search/text-index.ts';
import { wordsIn } from '../../utils/search/words-of.ts';
import type { Reader } from '../../utils/store/reader.ts';
import type { Tell } from './finder.ts';

/** Texts that are read and taken in at once: about ten milliseconds. */
const AT_ONCE = 50;
/** Postings of a full piece; and from how many on what is fresh becomes a piece of its own. */
const FULL = 4_096;
const WORTH_KEEPING = 512;
/** More small pieces than this are made one. */
const MOST_SMALL = 4;
/** A piece of which more than this part is gone is made anew. */
const MOST_DEAD = 0.1;
const LOCK = 'jobmark-index';

/** Keeps the index of long texts as the postings are: loads what was kept, takes in what is missing, keeps that. */
export class Indexer {
  readonly #reader: Reader;
  readonly #columns: Columns;
  readonly #texts: TextIndex;
  readonly #tell: Tell;
  readonly #onChange: () => void;
  readonly #pause = makePause();
  #isRunning = false;
  #isAskedAgain = false;
  #isLoaded = false;
  /** One worker at a time writes pieces; the others have theirs in memory alone. */
  #mayWrite = false;

  constructor(reader: Reader, columns: Columns, texts: TextIndex, tell: Tell, onChange: () => void) {
    this.#reader = reader;
    this.#columns = columns;
    this.#texts = texts;
    this.#tell = tell;
    this.#onChange = onChange;
    // Held until the worker ends.
    void navigator.locks.request(LOCK, () => {
      this.#mayWrite = true;
      return new Promise(() => {});
    });
  }

  /** Brings the index up to date with the postings. */
  async run(): Promise<void> {
    this.#isAskedAgain = true;
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (this.#isAskedAgain) {
        this.#isAskedAgain = false;
        if (!this.#isLoaded) await this.#load();
        this.#isLoaded = true;
        await this.#takeIn();
        await this.#tidy();
      }
    } catch (error) {
      // An index that can't be made or kept costs finding words in texts, nothing else.
      this.#tell({ type: 'failed', message: String(error) });
    } finally {
      this.#isRunning = false;
      this.#tell({ type: 'progress', of: 'indexing' });
    }
  }

  async #load(): Promise<void> {
    const unreadable: number[] = [];
    for await (const row of this.#reader.segments()) {
      if (isPacked(row)) this.#texts.load(row, row.id);
      else if (row.id !== undefined) unreadable.push(row.id);
      await this.#pause();
    }
    if (unreadable.length > 0) await this.#reader.putSegment(undefined, unreadable);
    this.#onChange();
  }

  /** Takes in the texts that are not in it. */
  async #takeIn(): Promise<void> {
    const missing = this.#missing();
    for (let start = 0; start < missing.length; start += AT_ONCE) {
      const some = missing.slice(start, start + AT_ONCE).filter((at) => this.#columns.live[at] === 1);
      const revisions = some.map((at) => this.#columns.textRevision[at] ?? 0);
      const ids = some.map((at) => this.#columns.ids[at] ?? '');
      // Numbers are given in the order of the table, but to what comes later.
      const areInRow = (some.at(-1) ?? 0) - (some[0] ?? 0) < some.length * 2;
      const documents = await this.#reader[areInRow ? 'documentsInRow' : 'documentsOf'](ids);
      for (const [place, number] of some.entries()) {
        const revision = revisions[place] ?? 0;
        // Changed while it was read: the next round takes it.
        if (this.#columns.textRevision[number] !== revision) this.#isAskedAgain = true;
        else {
          const words = wordsIn(documents[place]?.posting ?? {});
          this.#texts.add({ id: this.#columns.ids[number] ?? '', number, revision, words });
        }
      }
      if (this.#texts.fresh.size >= FULL) await this.#keep();
      if (missing.length > AT_ONCE)
        this.#tell({ type: 'progress', of: 'indexing', progress: { done: start + some.length, of: missing.length } });
      await this.#pause();
    }
    if (this.#texts.fresh.size >= WORTH_KEEPING) await this.#keep();
    if (missing.length > 0) this.#onChange();
  }

  #missing(): number[] {
    const missing: number[] = [];
    const { live, size } = this.#columns;
    for (let at = 0; at < size; at++) if (live[at] === 1 && !this.#texts.has(at)) missing.push(at);
    return missing;
  }

  /** Makes a piece of what is fresh, and keeps it. */
  async #keep(): Promise<void> {
    const segment = this.#texts.settle();
    if (segment && this.#mayWrite) segment.rowId = await this.#reader.putSegment(segment.packed, []);
  }

  /** Makes one piece of several small ones, and anew those of which much has changed, or which hold words of a posting that was deleted for good. */
  async #tidy(): Promise<void> {
    if (!this.#mayWrite) return;
    const isGone = (id: string) => this.#columns.isGone(id);
    const worn = this.#texts.segments.filter(
      (segment) => segment.dead > (segment.live + segment.dead) * MOST_DEAD || segment.holds(isGone),
    );
    for (const segment of worn) await this.#replace([segment]);
    const small = this.#texts.segments.filter(({ live }) => live < FULL / 2);
    if (small.length > MOST_SMALL) await this.#replace(small);
  }

  async #replace(segments: readonly Segment[]): Promise<void> {
    const packed = await merge(segments, this.#pause);
    const old = segments.flatMap(({ rowId }) => rowId ?? []);
    for (const segment of segments) this.#texts.unload(segment);
    const merged = packed.revisions.length > 0 ? this.#texts.load(packed) : undefined;
    const rowId = await this.#reader.putSegment(merged?.packed, old);
    if (merged) merged.rowId = rowId;
  }
}
