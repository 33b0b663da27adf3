import { withoutUnseenIn } from '../text/unseen.ts';
import { MOST_VIEWS, readViews, type SavedView } from '../views/saved-view.ts';
import type { Database } from './database.ts';

const KEY = 'saved-views';

/** The views that a person saved under a name. */
export class Views {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** All, in their order; what can't be read is left out. */
  async read(): Promise<SavedView[]> {
    return readViews((await this.#database.facts.get(KEY))?.value).views;
  }

  /** Adds a view, or puts it in the place of the one with its id; `at`: its place in the order. */
  put(view: SavedView, at?: number): Promise<void> {
    return this.#change((views) => {
      const place = views.findIndex(({ id }) => id === view.id);
      if (place >= 0) return views.with(place, view);
      return views.toSpliced(at ?? views.length, 0, view).slice(0, MOST_VIEWS);
    });
  }

  /** Adds views whose ids are free, as long as there is room; gives the ids of those it added. Within the caller's transaction, if there is one. */
  async addAll(added: SavedView[]): Promise<string[]> {
    if (added.length === 0) return [];
    let ids: string[] = [];
    await this.#change((views) => {
      const here = new Set(views.map(({ id }) => id));
      const fresh = added.filter(({ id }) => !here.has(id)).slice(0, Math.max(0, MOST_VIEWS - views.length));
      ids = fresh.map(({ id }) => id);
      return [...views, ...fresh];
    });
    return ids;
  }

  /** Takes views out, as `addAll` put them in. */
  async removeAll(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#change((views) => views.filter(({ id }) => !ids.includes(id)));
  }

  /** Takes a view out. */
  remove(id: string): Promise<void> {
    return this.#change((views) => views.filter((view) => view.id !== id));
  }

  #change(change: (views: SavedView[]) => SavedView[]): Promise<void> {
    const { facts } = this.#database;
    return this.#database.transaction('rw', facts, async () => {
      const { views, unread } = readViews((await facts.get(KEY))?.value);
      // A later version's views are not this one's to throw away.
      await facts.put({ key: KEY, value: [...withoutUnseenIn(change(views)), ...unread] });
    });
  }
}
