import { liveQuery, type Observable } from 'dexie';
import type { SavedPosting, SaveRequest } from '../posting.ts';
import { withoutUnseenIn } from '../text/unseen.ts';
import { Bin } from './bin.ts';
import { type Change, changedNames, changedSince, created, edited, nextRevision, recaptured } from './change.ts';
import { Database } from './database.ts';
import type { LedgerKeeper, Opening } from './guard.ts';
import type { Guard } from './guard-database.ts';
import { Transfers } from './import.ts';
import { Keeping } from './keeping.ts';
import { Listing } from './listing.ts';
import { Repeats } from './repeats.ts';
import type { FreeRoom } from './room.ts';
import { fromRows, type PostingSummary, toRows } from './rows.ts';
import { Several } from './several.ts';
import { Views } from './views.ts';

const EXPORT_PAGE = 200;

/** Somebody else changed the same fields meanwhile. `current` is what stands in the store now; nothing was written. */
export class EditConflictError extends Error {
  override name = 'EditConflictError';
  readonly current: SavedPosting;
  readonly fields: string[];
  constructor(current: SavedPosting, fields: string[]) {
    super(`Changed elsewhere meanwhile: ${fields.join(', ')}`);
    this.current = current;
    this.fields = fields;
  }
}

export interface StoreOptions {
  name?: string;
  now?: () => Date;
  /** Remembers outside IndexedDB what there was. */
  ledger?: LedgerKeeper;
  /** How much room there is to write. */
  room?: FreeRoom;
}

/** Everything that is kept. `now` is the clock of all changes made here. */
export class Store {
  readonly #database: Database;
  readonly #now: () => Date;
  /** Many postings at a time, in and out. */
  readonly transfers: Transfers;
  readonly bin: Bin;
  readonly several: Several;
  /** The database as a whole. */
  readonly keeping: Keeping;
  /** Postings of one job. */
  readonly repeats: Repeats;
  readonly listing: Listing;
  readonly views: Views;

  constructor({ name = 'jobmark', now = () => new Date(), ledger, room }: StoreOptions = {}) {
    this.#database = new Database(name, ledger, room);
    this.#now = now;
    this.bin = new Bin(this.#database, now);
    this.several = new Several(this.#database, now);
    this.keeping = new Keeping(this.#database);
    this.repeats = new Repeats(this.#database, now);
    this.listing = new Listing(this.#database);
    this.views = new Views(this.#database);
    this.transfers = new Transfers(this.#database, this.views);
  }

  /** The database's name. */
  get name(): string {
    return this.#database.name;
  }

  /** What watches over the database: how it opened, what is missing. */
  get guard(): Guard {
    return this.#database.guard;
  }

  /** Opens the database and says how that went; every other method does it by itself. */
  open(): Promise<Opening> {
    return this.guard.opened();
  }

  /** Saves a new posting or updates one, whole or not at all; again with the same `saveId`, it changes nothing. */
  async save(given: SaveRequest): Promise<SavedPosting> {
    const request = withoutUnseenIn(given);
    await this.guard.tryAgain();
    return this.#write(async () => {
      const { saves } = this.#database;
      const done = await saves.get(request.saveId);
      const existing = await this.#savedAs(done?.postingId, request);
      if (done && existing) return existing;
      const saved = existing ? recaptured(existing, request) : created(request);
      await this.#put(saved);
      if (!existing) await this.repeats.linkBack(saved);
      const { saveId, requestedAt: at } = request;
      await saves.put({
        saveId,
        at,
        postingId: saved.id,
        revision: saved.revision,
        ...(existing && { before: existing }),
      });
      return saved;
    });
  }

  /** Takes a save back: a new posting goes to the bin, an updated one is as before. False where it changed since. */
  undoSave(saveId: string): Promise<boolean> {
    return this.#write(async () => {
      const done = await this.#database.saves.get(saveId);
      const saved = done && (await this.get(done.postingId));
      if (!done || !saved || saved.revision !== done.revision) return false;
      const at = this.#now().toISOString();
      const { before } = done;
      if (before) {
        const history = [...saved.history, { at, revision: saved.revision + 1, event: 'restored' as const }];
        await this.#put({ ...before, history, revision: saved.revision + 1, updatedAt: at });
      } else await this.#put({ ...nextRevision(saved, { at, event: 'deleted' }), deletedAt: at });
      return true;
    });
  }

  async get(id: string): Promise<SavedPosting | undefined> {
    const row = await this.#database.postings.get(id);
    return row && fromRows(row, await this.#database.documents.get(id));
  }

  /** Changes a posting that the writer last saw at revision `basedOn`. Throws EditConflictError where that would overwrite unseen edits. */
  update(id: string, basedOn: number, change: Change): Promise<SavedPosting | undefined> {
    return this.#write(async () => {
      const saved = await this.get(id);
      if (!saved) return undefined;
      const unseen = changedSince(saved, basedOn);
      const clash = changedNames(saved, change).filter((name) => unseen.has(name));
      if (clash.length > 0) throw new EditConflictError(saved, clash);
      const next = edited(saved, change, this.#now().toISOString());
      if (next !== saved) await this.#put(next);
      return next;
    });
  }

  /** Whole postings, oldest first, some at a time: all that are not in the bin, or those of `ids` in that order. */
  async *pages(ids?: string[]): AsyncGenerator<SavedPosting[]> {
    const wanted = ids ?? (await this.#database.postings.orderBy('savedAt').primaryKeys());
    for (let start = 0; start < wanted.length; start += EXPORT_PAGE) {
      const some = wanted.slice(start, start + EXPORT_PAGE);
      const [rows, documents] = await Promise.all([
        this.#database.postings.bulkGet(some),
        this.#database.documents.bulkGet(some),
      ]);
      yield rows.flatMap((row, at) => (row && !row.deletedAt ? [fromRows(row, documents[at])] : []));
    }
  }

  /** `query`'s answer now and again whenever the database changes under it, in any page of the extension. */
  live<Answer>(query: () => Promise<Answer>): Observable<Answer> {
    return liveQuery(query);
  }

  close(): void {
    this.guard.end();
  }

  async #write<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    await this.#database.needRoom();
    const { postings, documents, saves } = this.#database;
    return this.#database.transaction('rw', postings, documents, saves, work);
  }

  async #put(saved: SavedPosting): Promise<void> {
    const { row, document } = toRows(saved);
    await this.#database.postings.put(row);
    await this.#database.documents.put(document);
  }

  /** The posting that a request is about: by id, or the same one, saved a moment ago elsewhere or under another address. */
  async #savedAs(doneId: string | undefined, request: SaveRequest): Promise<SavedPosting | undefined> {
    const byId = await this.get(doneId ?? request.id);
    if (byId || request.basedOn || request.separate || request.url === undefined) return byId;
    const [match] = await this.repeats.find(request);
    return match?.as === 'same' ? this.get(match.saved.id) : undefined;
  }
}

export type { Change, PostingSummary };
