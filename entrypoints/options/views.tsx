import type { ComponentType } from 'preact';
import { views as texts } from '../../utils/texts/en/views.ts';
import { InsightsPane } from './InsightsPane.tsx';
import { ListPane } from './ListPane.tsx';
import type { OptionsModel } from './model.ts';

/** One way to look at what is saved; its `id` is its name in the address: `#view=board`. */
export interface ViewEntry {
  id: string;
  name: string;
  Pane: ComponentType<{ model: OptionsModel }>;
  /** Stands in the header; the key of a tab is its number. */
  isTab: boolean;
  /** An open posting stands beside it. */
  hasDetail: boolean;
  /** Has something to show while nothing is saved. */
  whenEmpty: boolean;
}

const LIST: ViewEntry = {
  id: 'list',
  name: texts.list,
  Pane: ListPane,
  isTab: true,
  hasDetail: true,
  whenEmpty: false,
};

/** All views: a new one is a line here. */
export const VIEWS: ViewEntry[] = [
  LIST,
  { id: 'insights', name: texts.insights, Pane: InsightsPane, isTab: true, hasDetail: false, whenEmpty: false },
];

/** The view of this name; an address that names an unknown one shows the list. */
export const viewNamed = (id: string): ViewEntry => VIEWS.find((view) => view.id === id) ?? LIST;
