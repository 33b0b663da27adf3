/** The part of the page that a block stands in, by landmark, role and position. */
export type Region = 'main' | 'header' | 'navigation' | 'aside' | 'footer' | 'dialog' | 'card';

/** A run of text that a person sees as one piece: a paragraph, a heading, a list item, a cell, a lone `<div>` line. */
export interface Block {
  /** Visible text, white space folded. */
  text: string;
  element: Element;
  /** 1 to 6 for headings (`<h2>`, `role=heading`), undefined otherwise. */
  level?: number;
  listItem: boolean;
  region: Region;
  /** Position in `Page.blocks`. */
  index: number;
}

/** "Label: value" in any shape: dl, table row, icon list, heading followed by one line. */
export interface Pair {
  label: string;
  value: string;
  element: Element;
}

/** What rules ask of a page, built in one pass and shared. Nothing here changes the document. */
export interface Page {
  document: Document;
  url: URL;
  now: Date;
  blocks: readonly Block[];
  pairs: readonly Pair[];
  /** Milliseconds left of the time budget. */
  left: () => number;
}
