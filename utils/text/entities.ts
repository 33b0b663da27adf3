/** The names of U+00A0 to U+00BF in order, as HTML lists them. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest';

/** Ends of names that put a mark on the letter before: "eacute", "Scaron". */
const MARKS: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  macr: '\u0304',
  breve: '\u0306',
  dot: '\u0307',
  uml: '\u0308',
  ring: '\u030a',
  dblac: '\u030b',
  caron: '\u030c',
  cedil: '\u0327',
  ogon: '\u0328',
};
const marked = (name: string): string | undefined => {
  const made = `${name[0]}${MARKS[name.slice(1)] ?? ''}`.normalize('NFC');
  return name.length > 2 && made.length === 1 && made !== name[0] ? made : undefined;
};

/** Names beyond Latin-1 that postings carry: typography, currency, bullets, Central European letters. */
const FURTHER =
  'amp&lt<gt>quot"apos\'euro€ndash–mdash—horbar―minus−hyphen‐dash‐lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„lsaquo‹rsaquo›prime′Prime″hellip…mldr…bull•bullet•ensp\u2002emsp\u2003thinsp\u2009hairsp\u200anumsp\u2007puncsp\u2008zwnj\u200czwj\u200dlrm\u200erlm\u200fZeroWidthSpace\u200bNonBreakingSpace\u00a0NoBreak\u2060trade™infin∞ne≠le≤leq≤ge≥geq≥asymp≈sim∼larr←rarr→uarr↑darr↓harr↔rArr⇒lArr⇐hArr⇔check✓checkmark✓cross✗star☆starf★bigstar★squ□square□squf▪blacksquare▪loz◊diams♦clubs♣hearts♥spades♠phone☎dagger†Dagger‡permil‰Tab\tNewLine\nexcl!num#dollar$percnt%lpar(rpar)ast*plus+comma,period.sol/colon:semi;equals=quest?commat@lsqb[lbrack[bsol\\rsqb]rbrack]Hat^lowbar_grave`lcub{lbrace{verbar|vert|rcub}rbrace}centerdot·sdot⋅half½fnof\u0192OElig\u0152oelig\u0153AEligÆaeligæETHÐethðOslashØoslashøTHORNÞthornþszligßtimes×divide÷Lstrok\u0141lstrok\u0142Dstrok\u0110dstrok\u0111imath\u0131circ\u02c6tilde\u02dcfilig\ufb01fllig\ufb02';

let names: Map<string, string> | undefined;
const table = (): Map<string, string> => {
  if (names) return names;
  names = new Map(LATIN.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)]));
  for (const entry of FURTHER.split(/(?<=[^A-Za-z])/)) names.set(entry.slice(0, -1), entry.slice(-1));
  return names;
};

/** Windows-1252 as browsers read it from `&#128;` to `&#159;`. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const characterOf = (code: number): string => {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80] ?? '';
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
};

/** Named and numeric HTML entities of `s` as characters, once ("&amp;lt;" gives "&lt;"); unknown names stay. */
export function decodeEntities(s: string): string {
  if (!s.includes('&')) return s;
  return s.replace(
    /&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|([A-Za-z][A-Za-z0-9]{1,20}));?/g,
    (whole, decimal, hex, name) => {
      if (decimal) return characterOf(Number.parseInt(decimal, 10));
      if (hex) return characterOf(Number.parseInt(hex, 16));
      // Without its semicolon a name may be a part of an address ("?a=1&copy=2"): only what no address carries.
      if (!whole.endsWith(';') && name !== 'nbsp') return whole;
      return table().get(name) ?? marked(name) ?? whole;
    },
  );
}
