/** What copying does with elements of one name, as bits. */
export const TAG = {
  /** Nothing in them is text of the page. */
  dropped: 1,
  /** Inline by default, yet often laid out as lines or chips: layout decides. */
  flows: 2,
  /** Whether they are seen decides nothing, or asking costs more than it tells. A form's own methods may be its fields. */
  unasked: 4,
  /** Around and inside them the page shows no white space. */
  line: 8,
  /** Nothing stands in them that is read. */
  empty: 16,
  /** White space stands between their children, and nothing else that is shown. */
  bare: 32,
  /** No plain element: what is in it is found in a way of its own. */
  special: 64,
  /** It may be the host of a shadow root. */
  host: 128,
  /** Where JSON-LD tells of the posting, no rule reads what stands in them. */
  lesser: 256,
} as const;

const NAMES: [bit: number, names: string][] = [
  [
    TAG.dropped,
    'STYLE NOSCRIPT TEMPLATE OBJECT EMBED AUDIO VIDEO CANVAS MAP DATALIST PROGRESS METER MATH BASE APPLET PARAM SOURCE TRACK AREA',
  ],
  [TAG.flows, 'SPAN A LABEL BUTTON TIME DATA IMG PICTURE OUTPUT SLOT'],
  [
    TAG.unasked,
    'B STRONG I EM U S SMALL BIG SUB SUP CODE KBD SAMP VAR MARK ABBR CITE Q FONT TT INS DEL BDI BDO WBR DFN ACRONYM ' +
      'HTML HEAD BODY TITLE META LINK SCRIPT BR HR OPTION TBODY FORM',
  ],
  [
    TAG.line,
    'HTML HEAD BODY DIV P LI UL OL DL DT DD TABLE TBODY THEAD TR TD TH SECTION ARTICLE MAIN HEADER FOOTER NAV ASIDE FORM ' +
      'FIELDSET H1 H2 H3 H4 H5 H6 HR BR META LINK SCRIPT TITLE OPTION SELECT FIGURE BLOCKQUOTE DETAILS SUMMARY',
  ],
  [TAG.empty, 'META LINK BR HR IMG INPUT SELECT TEXTAREA WBR'],
  [TAG.bare, 'HTML HEAD TABLE TBODY THEAD TR'],
  [TAG.special, 'SVG SCRIPT FORM SLOT IFRAME FRAME DETAILS NAV LINK'],
  [TAG.lesser, 'NAV FOOTER'],
  [TAG.host, 'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN'],
];

/** A name as it stands in the copy, and the `TAG` bits of it. */
export interface Tag {
  name: string;
  is: number;
}

const known = new Map<string, Tag>();
for (const [bit, names] of NAMES)
  for (const name of names.split(' ')) {
    const tag = known.get(name);
    if (tag) tag.is |= bit;
    else known.set(name, { name: name.toLowerCase(), is: bit });
  }

/** What is known of elements that give `name` as theirs, in any case. */
export function tagNamed(name: string): Tag {
  const before = known.get(name);
  if (before) return before;
  // A name with a hyphen is a component's.
  const tag = known.get(name.toUpperCase()) ?? { name: name.toLowerCase(), is: name.includes('-') ? TAG.host : 0 };
  if (known.size < 5_000) known.set(name, tag);
  return tag;
}
