import { foldText } from '../../text/fold.ts';
import { parentOf } from '../page/dom.ts';
import type { Page } from '../page.ts';
import { isSentence, isText, type Piece } from './outline.ts';
import type { Span } from './segments.ts';

/** "Full job description": what boards print over the posting's own text, below a digest that they made of it. Folded. */
const WHOLE_TEXT =
  /^(?:full job description|vollstandige stellenbeschreibung|description complete du poste|descripcion completa del (?:empleo|puesto)|descricao completa da vaga|descrizione completa (?:dell'offerta(?: di lavoro)?|della posizione)|volledige vacature(?:tekst)?|pelny opis (?:stanowiska|pracy)|fullstandig (?:jobb|arbets)beskrivning)$/;

/** The span without the digest before the heading of the whole text. */
export function afterDigest(outline: readonly Piece[], { start, end }: Span): Span {
  for (let at = start; at < end; at++) {
    const piece = outline[at];
    if (piece?.heading && piece.block.text.length < 60 && WHOLE_TEXT.test(foldText(piece.block.text)))
      return { start: at + 1, end };
  }
  return { start, end };
}

/** How many blocks below the heading a first part may begin. */
const NEAR = 12;

/** "Summary" and its text right under the heading, where a table of facts parts it from the rest: the posting's own beginning. */
export function openingPart(outline: readonly Piece[], page: Page, start: number): Piece[] {
  const from = page.mainHeading?.index ?? start;
  for (let at = from + 1; at < Math.min(start, from + NEAR); at++) {
    const piece = outline[at];
    if (!piece?.heading || piece.section !== 'about-job') continue;
    let end = at + 1;
    for (let next = outline[end]; next && end < start && (isText(next) || isSentence(next)); next = outline[++end]);
    return end > at + 1 ? outline.slice(at, end) : [];
  }
  return introduction(outline, page);
}

/** "Acme builds ships. For Hull we seek a" right before the heading, in one part with it: what leads to the title in one sentence. */
function introduction(outline: readonly Piece[], page: Page): Piece[] {
  const heading = page.mainHeading;
  const before = heading && outline[heading.index - 1];
  if (!before || !isText(before) || parentOf(before.block.element) !== parentOf(heading.element)) return [];
  return before.block.text.length >= 60 && !/[.!?]$/.test(before.block.text) ? [before] : [];
}

/** Does a heading of its own wording stand over a part built as the one before it: side by side, alike in name and rank? */
export function isKin({ block, section }: Piece, before: Piece | undefined): boolean {
  if (!before || block.level === undefined || block.level !== before.block.level) return false;
  if (section !== undefined && section !== 'other') return false;
  const [own, other] = [parentOf(block.element), parentOf(before.block.element)];
  if (!own || !other || own === other || own.tagName !== other.tagName) return false;
  const name = own.getAttribute('class');
  return name !== null && name === other.getAttribute('class') && parentOf(own) === parentOf(other);
}
