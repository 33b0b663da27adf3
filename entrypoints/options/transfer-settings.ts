import type { Store } from '../../utils/store/store.ts';
import type { ExportSettings } from '../../utils/transfer/json.ts';
import { readViews, type SavedView } from '../../utils/views/saved-view.ts';

/** What goes along with a file of everything: the saved views, where there are some. */
export async function settingsOf(store: Store): Promise<ExportSettings | undefined> {
  const views = await store.views.read();
  return views.length > 0 ? { views } : undefined;
}

/** The saved views of a file that are not here yet. */
export async function newViewsOf(store: Store, settings: ExportSettings | undefined): Promise<SavedView[]> {
  const here = new Set((await store.views.read()).map(({ id }) => id));
  return readViews(settings?.views).views.filter(({ id }) => !here.has(id));
}
