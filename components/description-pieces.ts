/** Markup of up to this many characters is cleaned and drawn within some milliseconds. */
const PIECE = 8_000;

/**
 * Untrusted `html` cut between what stands beside each other at its top, into pieces of about PIECE characters that say the
 * same one after the other. Nothing of it is cleaned: each piece is as untrusted as the whole.
 */
export function inPieces(html: string): string[] {
  if (html.length <= PIECE * 2) return [html];
  const { body } = new DOMParser().parseFromString(`<!doctype html>${html}`, 'text/html');
  // A frame set has no text to cut.
  if (body.localName !== 'body') return [html];
  const pieces: string[] = [];
  let piece = '';
  const box = body.ownerDocument.createElement('div');
  for (const node of [...body.childNodes]) {
    box.replaceChildren(node);
    piece += box.innerHTML;
    if (piece.length < PIECE) continue;
    pieces.push(piece);
    piece = '';
  }
  return piece === '' ? pieces : [...pieces, piece];
}
