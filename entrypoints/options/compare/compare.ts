import type { OptionsModel } from '../model.ts';

/** As many as fit beside each other. */
export const MOST_COMPARED = 4;

/** Shows postings side by side. */
export const compareAll = (model: OptionsModel, ids: string[]) =>
  model.route.show('compare', { ids: ids.slice(0, MOST_COMPARED).join(',') });
