import { type Action, readActions } from './page/actions.ts';
import { bodyOf, titleOf } from './page/dom.ts';
import { headerOf, mainHeadingOf } from './page/heading.ts';
import { readPairs } from './page/pairs.ts';
import { paneHeadingOf } from './page/pane.ts';
import { settle } from './page/settle.ts';
import { markCards, readTeasers, type Teaser } from './page/teasers.ts';
import { walk } from './page/walk.ts';
import type { PageDocument, PageElement, PageNode } from './tree/nodes.ts';
import { type Seeing, unseen } from './visibility.ts';

/**
 * The part of the page that a block stands in, by landmark, role and position. `card`: another posting's teaser.
 * Only `main` is the page's own subject.
 */
export type Region = 'main' | 'header' | 'navigation' | 'aside' | 'footer' | 'dialog' | 'card';

/** A run of text that a person sees as one piece: a paragraph, a heading, a list item, a cell, a lone `<div>` line. */
export interface Block {
  /** Visible text, white space folded. */
  text: string;
  /** The closest element that starts a line of its own. */
  element: PageElement;
  /** 1 to 6 for headings (`<h2>`, `role=heading`), undefined otherwise. */
  level?: number | undefined;
  listItem: boolean;
  /** The closest list or table (`ul`, `ol`, `dl`, `table`) that it stands in. */
  list: PageElement | undefined;
  /** The closest cell or term (`td`, `th`, `dt`) that it stands in. */
  cell: PageElement | undefined;
  region: Region;
  /** Inside a form that a person fills in. */
  form: boolean;
  /** A button, or a link and nothing else. */
  control: boolean;
  /** Share of the letters that are links, 0 to 1. */
  linked: number;
  /** All of it is bold. */
  bold: boolean;
  /** The text of the first inline element, where more text follows it: `<b>Label</b> value`. */
  lead?: string | undefined;
  /** Its text nodes in order. */
  nodes: readonly PageNode[];
  /** A `<br>` and nothing else parts it from the block before. */
  afterBreak: boolean;
  /** Its text nodes hold further lines, which are other blocks (`<pre>`). */
  partial: boolean;
  /** Position in `Page.blocks`. */
  index: number;
}

/** "Label: value" in any shape: dl, table row, icon list, heading followed by one line. Several values stand on lines (`\n`). */
export interface Pair {
  label: string;
  value: string;
  element: PageElement;
  region: Region;
  /** Where the label stands. */
  block: Block;
}

/** What rules ask of a page, built in one pass and shared. Nothing here changes the document. */
export interface Page {
  document: PageDocument;
  /** The document's title. */
  title: string;
  url: URL;
  now: Date;
  blocks: readonly Block[];
  pairs: readonly Pair[];
  /** Links and buttons that apply for the job. */
  actions: readonly Action[];
  /** Cards of other postings: a list's items, or "similar jobs". */
  teasers: readonly Teaser[];
  /** The posting's own heading, or the best candidate. */
  mainHeading: Block | undefined;
  /** A list stands before the heading, and one of its postings is opened under it. */
  pane: boolean;
  /** What stands about the heading, before the description: chips with place, pay, type, date. In reading order. */
  header: readonly Block[];
  /** What the fields of the main part ask for, as their types, names and hints say. */
  asked: readonly string[];
  /** Frames of other origins, which can't be read from here (a posting embedded from a job system). */
  foreignFrames: readonly PageElement[];
  /** The node cap or the time budget ended the pass early. */
  partial: boolean;
  /** Milliseconds left of the time budget. */
  left: () => number;
  /** Parses markup that came as a string, where there is a way to. */
  parse: (html: string) => Document | undefined;
  /** The page as a document of its own that may be changed, where there is a way to make one. */
  clone: () => Document | undefined;
}

/** What the caller settles. `budget` in milliseconds of `clock`. */
export interface PageOptions {
  now: Date;
  clock: () => number;
  budget: number;
  /** What the page's layout said. Default: nothing. */
  see?: Seeing | undefined;
  /** Parses markup that came as a string into a document where nothing loads and no script runs. */
  parse?: Page['parse'] | undefined;
  /** Default: where `document` is a browser's own, a clone of it. */
  clone?: Page['clone'] | undefined;
}

/** More nodes than any posting has: a page that big is read up to here. */
const MAX_NODES = 100_000;

/** Reads the visible page once: blocks, pairs, heading, header and actions. Never throws on a well-formed url. */
export function readPage(
  document: PageDocument,
  url: string,
  { now, clock, budget, see = unseen, parse = parserOf(document), clone = clonerOf(document) }: PageOptions,
): Page {
  const start = clock();
  const left = () => budget - (clock() - start);
  const root = bodyOf(document);
  const title = titleOf(document);
  const limits = { nodes: MAX_NODES, hasTime: () => left() > 0 };
  const walked = walk(root, see, limits);
  const { controls, foreignFrames, partial } = walked;
  const blocks = settle(walked);
  const address = new URL(url);
  const actions = readActions(controls, url);
  const firstHeading = mainHeadingOf(blocks, title, address);
  const linked = readTeasers(controls, address);
  const teasers = markCards(blocks, linked, firstHeading, actions);
  const opened = paneHeadingOf(
    blocks,
    linked,
    actions.map((action) => action.element),
  );
  const mainHeading = opened ?? firstHeading;
  return {
    document,
    title,
    url: address,
    now,
    blocks,
    pairs: readPairs(blocks),
    actions,
    pane: opened !== undefined,
    teasers,
    mainHeading,
    header: headerOf(blocks, mainHeading),
    asked: walked.asked,
    foreignFrames,
    partial,
    left,
    parse,
    clone,
  };
}

const parserOf = (document: PageDocument) => (html: string) =>
  document.defaultView ? new document.defaultView.DOMParser().parseFromString(html, 'text/html') : undefined;

const clonerOf = (document: PageDocument) => () =>
  'cloneNode' in document ? ((document as Document).cloneNode(true) as Document) : undefined;
