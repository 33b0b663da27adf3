import type { ComponentType } from 'preact';
import { byHand, compare, data, importing, views as texts } from '../../utils/texts/index.ts';
import { ByHandPane } from './add/ByHandPane.tsx';
import { BinPane } from './bin/BinPane.tsx';
import { ComparePane } from './compare/ComparePane.tsx';
import { DataPane } from './data/DataPane.tsx';
import { InsightsPane } from './insights/InsightsPane.tsx';
import { runInBin } from './keys/bin-keys.ts';
import { runOnBoard } from './keys/board-keys.ts';
import type { Command } from './keys/keys.ts';
import { runInCompare, runWithoutList } from './keys/without-list.ts';
import { BoardPane } from './list/BoardPane.tsx';
import { ListPane } from './list/ListPane.tsx';
import type { OptionsModel } from './model.ts';
import { ImportPane } from './transfer/ImportPane.tsx';

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
  /** What a key does in this view: true where it did it, false where there was nothing to do, undefined where it does what it does in the list. */
  run?: (command: Command, model: OptionsModel) => boolean | undefined;
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
  {
    id: 'board',
    name: texts.board,
    Pane: BoardPane,
    isTab: true,
    hasDetail: true,
    whenEmpty: false,
    run: runOnBoard,
  },
  {
    id: 'insights',
    name: texts.insights,
    Pane: InsightsPane,
    isTab: true,
    hasDetail: false,
    whenEmpty: false,
    run: runWithoutList,
  },
  { id: 'bin', name: texts.bin, Pane: BinPane, isTab: true, hasDetail: false, whenEmpty: true, run: runInBin },
  {
    id: 'compare',
    name: compare.name,
    Pane: ComparePane,
    isTab: false,
    hasDetail: false,
    whenEmpty: true,
    run: runInCompare,
  },
  {
    id: 'new',
    name: byHand.heading,
    Pane: ByHandPane,
    isTab: false,
    hasDetail: false,
    whenEmpty: true,
    run: runWithoutList,
  },
  {
    id: 'import',
    name: importing.heading,
    Pane: ImportPane,
    isTab: false,
    hasDetail: false,
    whenEmpty: true,
    run: runWithoutList,
  },
  {
    id: 'data',
    name: data.name,
    Pane: DataPane,
    isTab: false,
    hasDetail: false,
    whenEmpty: true,
    run: runWithoutList,
  },
];

/** The views of the header, in its order. */
export const TABS = VIEWS.filter(({ isTab }) => isTab);

/** The view of this name; an address that names an unknown one shows the list. */
export const viewNamed = (id: string): ViewEntry => VIEWS.find((view) => view.id === id) ?? LIST;
