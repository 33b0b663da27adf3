/** What the walk does with elements of one name, as bits: one look at the name answers every question of it. */
export const IS = {
  /** Nothing in it is text of the page. */
  skipped: 1,
  /** A person fills it in. */
  field: 2,
  /** Runs on in its line. */
  inline: 4,
  /** Inline by default, yet often laid out as a line or a chip: layout decides where there is one. */
  asked: 8,
  heading: 16,
  bold: 32,
  item: 64,
  list: 128,
  /** A cell of a table, or a term: it may hold a label. */
  cell: 256,
  /** Its name says how the frame stands, or what a cell holds: what its author calls it opens no region. */
  unnamed: 512,
} as const;

const NAMES: [bit: number, names: string][] = [
  [
    IS.skipped,
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD OBJECT EMBED AUDIO VIDEO CANVAS MAP DATALIST PROGRESS METER MATH',
  ],
  [IS.field, 'INPUT SELECT TEXTAREA'],
  [
    IS.inline,
    'B STRONG I EM U S SMALL BIG SUB SUP CODE KBD SAMP VAR MARK ABBR CITE Q FONT TT INS DEL BDI BDO WBR DFN ACRONYM',
  ],
  [IS.asked, 'SPAN A LABEL BUTTON TIME DATA IMG PICTURE OUTPUT SLOT'],
  [IS.heading, 'H1 H2 H3 H4 H5 H6'],
  [IS.bold, 'B STRONG'],
  [IS.item, 'LI'],
  [IS.list, 'UL OL DL TABLE'],
  [IS.cell, 'TD TH DT'],
  [IS.unnamed, 'HTML BODY MAIN ARTICLE TABLE TBODY THEAD TR TD TH DT DD DL LI P H1 H2 H3 H4 H5 H6 FORM SPAN LABEL'],
];

const kinds = new Map<string, number>();
for (const [bit, names] of NAMES) for (const name of names.split(' ')) kinds.set(name, (kinds.get(name) ?? 0) | bit);

/** The `IS` bits of elements of this name, in capitals; 0 for any that starts a line of its own and nothing more. */
export const kindOf = (tag: string): number => kinds.get(tag) ?? 0;
