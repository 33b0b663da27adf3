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

  /** Takes a view out. */
  remove(id: string): Promise<void> {
    return this.#change((views) => views.filter((view) => view.id !== id));
  }

  #change(change: (views: SavedView[]) => SavedView[]): Promise<void> {
    const { facts } = this.#database;
    return this.#database.transaction('rw', facts, async () => {
      const { views, unread } = readViews((await facts.get(KEY))?.value);
      // A later version's views are not this one's to throw away.
      await facts.put({ key: KEY, value: [...change(views), ...unread] });
    });
  }
}
