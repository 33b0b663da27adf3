import type { Store } from '../store/store.ts';
import type { ExportSettings } from '../transfer/json.ts';
import { readViews, type SavedView } from '../views/saved-view.ts';

/** The saved views of a file that are not here yet. */
export async function newViewsOf(store: Store, settings: ExportSettings | undefined): Promise<SavedView[]> {
  const here = new Set((await store.views.read()).map(({ id }) => id));
  return readViews(settings?.views).views.filter(({ id }) => !here.has(id));
}
