/** The names of U+00A0 to U+00FF in order, as HTML lists them. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Names beyond Latin-1 that postings carry: typography, currency, bullets, Central European letters. */
const FURTHER =
  'amp&lt<gt>quot"apos\'euro€ndash–mdash—horbar―minus−hyphen‐dash‐lsquo‘rsquo’sbquo‚ldquo“rdquo”bdquo„lsaquo‹rsaquo›prime′Prime″hellip…mldr…bull•bullet•ensp\u2002emsp\u2003thinsp\u2009hairsp\u200anumsp\u2007puncsp\u2008zwnj\u200czwj\u200dlrm\u200erlm\u200fZeroWidthSpace\u200bNonBreakingSpace\u00a0NoBreak\u2060trade™infin∞ne≠le≤leq≤ge≥geq≥asymp≈sim∼larr←rarr→uarr↑darr↓harr↔rArr⇒lArr⇐hArr⇔check✓checkmark✓cross✗star☆starf★bigstar★squ□square□squf▪blacksquare▪loz◊diams♦clubs♣hearts♥spades♠phone☎dagger†Dagger‡permil‰Tab\tNewLine\nexcl!num#dollar$percnt%lpar(rpar)ast*plus+comma,period.sol/colon:semi;equals=quest?commat@lsqb[lbrack[bsol\\rsqb]rbrack]Hat^lowbar_grave`lcub{lbrace{verbar|vert|rcub}rbrace}centerdot·sdot⋅half½fnof\u0192OElig\u0152oelig\u0153Scaron\u0160scaron\u0161Zcaron\u017dzcaron\u017eCcaron\u010cccaron\u010dRcaron\u0158rcaron\u0159Ecaron\u011aecaron\u011bNcaron\u0147ncaron\u0148Dcaron\u010edcaron\u010fTcaron\u0164tcaron\u0165Lcaron\u013dlcaron\u013eLacute\u0139lacute\u013aUring\u016euring\u016fLstrok\u0141lstrok\u0142Sacute\u015asacute\u015bZacute\u0179zacute\u017aZdot\u017bzdot\u017cCacute\u0106cacute\u0107Nacute\u0143nacute\u0144Aogon\u0104aogon\u0105Eogon\u0118eogon\u0119Scedil\u015escedil\u015fGbreve\u011egbreve\u011fIdot\u0130imath\u0131Odblac\u0150odblac\u0151Udblac\u0170udblac\u0171Abreve\u0102abreve\u0103Dstrok\u0110dstrok\u0111Amacr\u0100amacr\u0101Emacr\u0112emacr\u0113Imacr\u012aimacr\u012bUmacr\u016aumacr\u016bYuml\u0178circ\u02c6tilde\u02dcfilig\ufb01fllig\ufb02';

let names: Map<string, string> | undefined;
const table = (): Map<string, string> => {
  if (names) return names;
  names = new Map(LATIN.split(' ').map((name, at) => [name, String.fromCharCode(0xa0 + at)]));
  for (const [, name = '', character = ''] of FURTHER.matchAll(/([A-Za-z]+)([^A-Za-z])/g)) names.set(name, character);
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
      return table().get(name) ?? whole;
    },
  );
}
