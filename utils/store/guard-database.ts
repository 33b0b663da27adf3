import type { Dexie, EntityTable } from 'dexie';
import type { FactRow } from './database.ts';
import { type LedgerKeeper, type Loss, ledgerOf, lossOf, newTally, type Opening, type Tally } from './guard.ts';
import { isNewer } from './guard-newer.ts';
import { TALLY, tallyMiddleware } from './guard-tally.ts';
import type { DocumentRow, PostingRow } from './rows.ts';
import { countSlowly } from './slow-count.ts';

/** As much of a database as the guard watches over. */
export interface Guarded extends Dexie {
  postings: EntityTable<PostingRow, 'id'>;
  documents: EntityTable<DocumentRow, 'id'>;
  facts: EntityTable<FactRow, 'key'>;
}

/** Looks at a database each time that it opens, before anything else may read or write, and keeps its ledger. */
export class Guard {
  readonly #database: Guarded;
  readonly #keeper: LedgerKeeper;
  readonly #listeners = new Set<(opening: Opening) => void>();
  #opening: Opening = { state: 'ready' };
  #newest: Tally | undefined;
  #isWriting = false;
  #hasEnded = false;

  constructor(database: Guarded, keeper: LedgerKeeper) {
    this.#database = database;
    this.#keeper = keeper;
    database.use(tallyMiddleware((tally) => void this.#remember(tally)));
    database.on('ready', (opened) => this.#check(opened as Guarded), true);
    database.on('blocked', () => this.#tell({ state: 'blocked' }));
    database.on('close', () => void this.#comeBack());
  }

  /** Opens the database where it is not open, and says how that went: it never throws. */
  async opened(): Promise<Opening> {
    let off = () => {};
    const told = new Promise<Opening>((resolve) => {
      off = this.onOpening(resolve);
    });
    const open = this.#database.open().then(
      () => this.#opening,
      async (error: unknown) =>
        this.#tell(isNewer(error) ? { state: 'newer' } : { state: 'failed', error, was: await this.#ledger() }),
    );
    // While another tab is in the way, opening goes on waiting: that is told meanwhile.
    return Promise.race([open, told]).finally(off);
  }

  /** Hears how it opened, each time that it does; the answer ends that. */
  onOpening(listener: (opening: Opening) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The person takes what is here for all there is: the ledger follows this database from now on. */
  async settle(): Promise<void> {
    const { postings, facts } = this.#database;
    const tally = await this.#database.transaction('rw', postings, facts, async () => {
      const { doubt: _doubt, ...known } = (await tallyIn(this.#database)) ?? newTally();
      const settled: Tally = { ...known, ...(await standing(this.#database)) };
      await facts.put({ key: TALLY, value: settled });
      return settled;
    });
    await this.#keeper.write(ledgerOf(tally));
    this.#tell({ state: 'ready' });
  }

  /** Takes `settle` back: what it settled stands open again. */
  async unsettle(loss: Loss): Promise<void> {
    await this.#keeper.write(loss.was);
    await this.#doubt({ ...loss, now: await standing(this.#database) }, await tallyIn(this.#database), this.#database);
  }

  /** Opens what could not be opened once more: there may be room on the disk by now. Dexie itself never tries again. */
  async tryAgain(): Promise<void> {
    if (this.#database.hasFailed()) await this.opened();
  }

  /** Closes the database for good. */
  end(): void {
    this.#hasEnded = true;
    this.#database.close();
  }

  /** Counts what the tally only claims: holes that a glance does not see. Slowly, so that nobody waits for it; where something is written meanwhile, it says nothing. */
  async audit(): Promise<void> {
    if (this.#opening.state !== 'ready') return;
    const { postings, documents } = this.#database;
    const tally = await tallyIn(this.#database);
    const [rows, texts] = [await countSlowly(postings), await countSlowly(documents)];
    const after = await tallyIn(this.#database);
    if (!tally || tally.birth !== after?.birth || tally.sequence !== after.sequence) return;
    const kind = rows < tally.count ? 'postings-missing' : texts < rows ? 'texts-missing' : undefined;
    if (!kind) return;
    const now = { count: Math.min(rows, texts), newest: tally.newest };
    await this.#doubt({ kind, was: (await this.#ledger()) ?? tally, now }, tally, this.#database);
  }

  async #check(opened: Guarded): Promise<void> {
    // The ledger first: what another page writes meanwhile must not make the database look older than it.
    const ledger = await this.#ledger();
    const [tally, first] = await opened.transaction('r', opened.postings, opened.facts, () =>
      Promise.all([tallyIn(opened), opened.postings.limit(1).primaryKeys()]),
    );
    const kind = lossOf(ledger, { tally, hasPostings: first.length > 0 });
    if (kind) {
      const loss = { kind, was: ledger ?? tally ?? newTally(), now: await standing(opened) };
      return this.#doubt(loss, tally, opened);
    }
    const begun = tally ?? (await begin(opened));
    if (begun.birth !== ledger?.birth || begun.sequence > ledger.sequence) void this.#remember(begun);
    this.#tell({ state: 'ready' });
  }

  /** A database that was found wanting is not the one that the ledger knows any more, whatever is written to it now. */
  async #doubt(loss: Loss, tally: Tally | undefined, opened: Guarded): Promise<void> {
    if (!tally?.doubt) {
      const value: Tally = { ...newTally(), sequence: tally?.sequence ?? 0, ...loss.now, doubt: loss.kind };
      await opened.facts.put({ key: TALLY, value });
    }
    this.#tell({ state: 'lost', loss });
  }

  #ledger() {
    return this.#keeper.read().catch(() => undefined);
  }

  /** Writes the newest tally to the ledger, one write at a time. */
  async #remember(tally: Tally): Promise<void> {
    if (tally.doubt) return;
    this.#newest = tally;
    if (this.#isWriting) return;
    this.#isWriting = true;
    try {
      for (let last: Tally | undefined; last !== this.#newest; ) {
        last = this.#newest;
        await this.#keeper.write(ledgerOf(last));
      }
    } catch {
      // No room outside either: a ledger that falls behind does no harm.
    } finally {
      this.#isWriting = false;
    }
  }

  /** The browser closed it (deleted, damaged, upgraded elsewhere): what is there now is looked at at once. */
  async #comeBack(): Promise<void> {
    await Promise.resolve();
    if (!this.#database.isOpen() && !this.#database.hasFailed() && !this.#hasEnded) await this.opened();
  }

  #tell(opening: Opening): Opening {
    this.#opening = opening;
    for (const listener of [...this.#listeners]) listener(opening);
    return opening;
  }
}

const tallyIn = async ({ facts }: Guarded) => (await facts.get(TALLY))?.value as Tally | undefined;

/** What is there, counted. */
async function standing({ postings }: Guarded): Promise<Pick<Tally, 'count' | 'newest'>> {
  const [count, last] = await Promise.all([postings.count(), postings.orderBy('updatedAt').last()]);
  return { count, newest: last?.updatedAt ?? '' };
}

/** The first tally of a database, once only, also where two pages open it at the same time. */
function begin(opened: Guarded): Promise<Tally> {
  return opened.transaction('rw', opened.postings, opened.facts, async () => {
    const there = await tallyIn(opened);
    if (there) return there;
    const tally = { ...newTally(), ...(await standing(opened)) };
    await opened.facts.put({ key: TALLY, value: tally });
    return tally;
  });
}
