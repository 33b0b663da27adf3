import { addressKeys } from '../identity/address-keys.ts';
import { compare, type Likeness } from '../identity/compare.ts';
import { companyOf, type Identity, identityOf, keysToLookFor, mayShareTitle } from '../identity/identity.ts';
import { companiesAgree } from '../identity/names.ts';
import type { Told } from '../identity/told.ts';
import type { SavedPosting } from '../posting.ts';
import type { Status } from '../text/vocabulary.ts';
import { nextRevision } from './change.ts';
import type { Database } from './database.ts';
import { type MergeChoice, mergedInto, withoutLinkTo } from './merge.ts';
import { fromRows, type PostingRow, type PostingSummary, toRows } from './rows.ts';

/** A saved posting of the same job, how the two belong together, and what shows it. */
export interface Match extends Likeness {
  saved: PostingSummary;
}

/** What is known of an address at a glance. */
export interface Known {
  id: string;
  savedAt: string;
  status: Status;
}

/** Another saved posting of a job, linked when it was saved or found now. */
export interface Relation {
  saved: PostingSummary;
  as: Likeness['as'];
}

/** A merge that was done: what stood there before it, and the revisions after it. */
export interface Merged {
  kept: SavedPosting;
  before: SavedPosting[];
  after: Record<string, number>;
}

/** Rows of one title that are compared at most. */
const MOST_OF_TITLE = 3_000;
const ORDER: Likeness['as'][] = ['same', 'repost', 'same-job'];

/** Postings that tell of one job: found by their keys, linked, and made one where the person says so. */
export class Repeats {
  readonly #database: Database;
  readonly #now: () => Date;
  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  /** Saved postings of the job that `candidate` tells of, those that are not in the bin: the same one first, then the newest. */
  async find(candidate: Told, { except }: { except?: string } = {}): Promise<Match[]> {
    const identity = identityOf(candidate);
    const rows = (await this.#sharing(identity)).filter((row) => !row.deletedAt && row.id !== except);
    return this.#matches(identity, rows);
  }

  /** The same, of those in the bin, as long as they can be taken out of it. */
  async findInBin(candidate: Told): Promise<Match[]> {
    const identity = identityOf(candidate);
    const rows = (await this.#sharing(identity)).filter((row) => row.deletedAt && !row.erasedAt);
    return this.#matches(identity, rows);
  }

  /** Which of `ids` are of the job that `candidate` tells of, those in the bin too. */
  async among(candidate: Told, ids: string[]): Promise<Match[]> {
    const rows = (await this.#database.postings.bulkGet(ids)).filter((row) => row !== undefined);
    return this.#matches(
      identityOf(candidate),
      rows.filter((row) => !row.erasedAt),
    );
  }

  /** The other postings of the job that `saved` is of: those it is linked to, then those that look like it. The bin's are left out. */
  async of(saved: SavedPosting): Promise<Relation[]> {
    const links = saved.related ?? [];
    const rows = await this.#database.postings.bulkGet(links.map(({ id }) => id));
    const linked = links.flatMap(({ as }, index): Relation[] => {
      const row = rows[index];
      return row && !row.deletedAt ? [{ saved: row, as }] : [];
    });
    const found = await this.find(saved, { except: saved.id });
    return [...linked, ...found.filter((match) => !linked.some((each) => each.saved.id === match.saved.id))];
  }

  /** The posting that was saved at `url`, in whatever way it is written now: one look into the index. The newest where there are several. */
  async known(url: string): Promise<Known | undefined> {
    const { ids, url: plain } = addressKeys(url);
    const rows = await this.#with(plain ? [...ids, plain] : ids);
    const newest = rows.filter((row) => !row.deletedAt).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))[0];
    return newest && { id: newest.id, savedAt: newest.savedAt, status: newest.status };
  }

  /** Tells the other postings in `saved.related` of it. Runs within the caller's transaction. */
  async linkBack(saved: SavedPosting): Promise<void> {
    for (const { id, as, at } of saved.related ?? []) {
      const other = await this.#get(id);
      if (!other || other.related?.some((each) => each.id === saved.id)) continue;
      const related = [...(other.related ?? []), { id: saved.id, as, at }].slice(-50);
      await this.#put(nextRevision({ ...other, related }, { at, event: 'edited', changed: ['related'] }));
    }
  }

  /** Makes `otherId` a part of `keptId`, as the person chose, and puts it in the bin; undefined where one of them is gone. */
  merge(keptId: string, otherId: string, choice: MergeChoice): Promise<Merged | undefined> {
    return this.#write(async () => {
      const [kept, other] = [await this.#get(keptId), await this.#get(otherId)];
      if (!kept || !other || kept.deletedAt || other.deletedAt || keptId === otherId) return undefined;
      const at = this.#now().toISOString();
      const { deletedAt: _never, ...gone } = nextRevision(other, { at, event: 'deleted' });
      const next = [mergedInto(kept, other, choice, at), { ...gone, deletedAt: at }];
      const before = [kept, other];
      for (const { id } of other.related ?? []) {
        const third = id === keptId ? undefined : await this.#get(id);
        if (!third) continue;
        before.push(third);
        const pointed = withoutLinkTo(third, otherId, keptId);
        next.push(nextRevision(pointed, { at, event: 'edited', changed: ['related'] }));
      }
      for (const saved of next) await this.#put(saved);
      const after = Object.fromEntries(next.map(({ id, revision }) => [id, revision]));
      return { kept: next[0] ?? kept, before, after };
    });
  }

  /** Takes a merge back: all stand as before. False, and nothing changed, where one of them was changed since. */
  unmerge({ before, after }: Merged): Promise<boolean> {
    return this.#write(async () => {
      const now = await Promise.all(before.map(({ id }) => this.#get(id)));
      if (now.some((saved) => !saved || saved.revision !== after[saved.id])) return false;
      const at = this.#now().toISOString();
      for (const [index, saved] of before.entries()) {
        const current = now[index];
        if (!current) continue;
        const merged = current.history.filter(
          (entry) => entry.event === 'merged' && entry.revision === current.revision,
        );
        const restored = nextRevision({ ...saved, revision: current.revision }, { at, event: 'restored' });
        await this.#put({ ...restored, history: [...saved.history, ...merged, ...restored.history.slice(-1)] });
      }
      return true;
    });
  }

  /** Rows under one of its ids and addresses, and those of its title, so many and of a company that may be the same. */
  async #sharing(identity: Identity): Promise<PostingRow[]> {
    const keys = keysToLookFor(identity);
    const isTitle = (key: string) => key.startsWith('title:');
    const sure = await this.#with(keys.filter((key) => !isTitle(key)));
    const titled = await this.#with(keys.filter(isTitle), MOST_OF_TITLE);
    const likely = titled.filter(
      (row) => mayShareTitle(identity, row.identityKeys ?? []) && companiesAgree(identity.company, companyOf(row)),
    );
    return [...new Map([...sure, ...likely].map((row) => [row.id, row])).values()];
  }

  async #with(keys: string[], most = Number.POSITIVE_INFINITY): Promise<PostingRow[]> {
    if (keys.length === 0) return [];
    const found = this.#database.postings.where('identityKeys').anyOf(keys).distinct();
    return (Number.isFinite(most) ? found.limit(most) : found).toArray();
  }

  async #matches(identity: Identity, rows: PostingRow[]): Promise<Match[]> {
    const matches: Match[] = [];
    for (const row of rows) {
      const likeness = compare(identity, await this.#identityOf(row));
      if (likeness) matches.push({ ...likeness, saved: row });
    }
    const newest = (a: Match, b: Match) => (a.saved.savedAt < b.saved.savedAt ? 1 : -1);
    return matches.sort((a, b) => ORDER.indexOf(a.as) - ORDER.indexOf(b.as) || newest(a, b));
  }

  /** A row of version 1 has no signature yet: its text is read. */
  async #identityOf(row: PostingRow): Promise<Identity> {
    if (row.signature !== undefined) return identityOf(row, row.signature);
    return identityOf(fromRows(row, await this.#database.documents.get(row.id)));
  }

  async #get(id: string): Promise<SavedPosting | undefined> {
    const row = await this.#database.postings.get(id);
    return row && fromRows(row, await this.#database.documents.get(id));
  }

  async #put(saved: SavedPosting): Promise<void> {
    const { row, document } = toRows(saved);
    await this.#database.postings.put(row);
    await this.#database.documents.put(document);
  }

  async #write<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    await this.#database.needRoom();
    const { postings, documents } = this.#database;
    return this.#database.transaction('rw', postings, documents, work);
  }
}
