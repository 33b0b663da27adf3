import { foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { hasLegalForm, soundsLikeJob } from './job-words.ts';
import { isInAddress } from './site-name.ts';
import { employerInPiece, isPageWord, piecesOf } from './title-grammar.ts';

/** "[Moalab] Backend Developer", where another line is that name or begins with it. */
export function inBrackets(title: string, page: Page): string | undefined {
  const [, square, round] = /^(?:\[([^[\]]{2,40})\]|【([^【】]{2,40})】)\s?\S/.exec(title) ?? [];
  const name = square ?? round;
  return name && !isPageWord(name) && page.blocks.some(({ text }) => text.startsWith(name)) ? name : undefined;
}

const SOUGHT = /\s(?:gesucht|wanted|gezocht|søges|sökes|poszukiwan[ya]|recherchée?)$/i;

/** "Polisher 80-100% in Le Locle" for "Polisher 80-100% (Le Locle)": the head's own spelling of the title is no employer. */
export function repeatsTitle(piece: string, title: string): boolean {
  const wordsOf = (text: string): string[] =>
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2);
  const own = new Set(wordsOf(title));
  const bare = piece.replace(SOUGHT, '');
  const words = wordsOf(bare);
  const shared = words.filter((word) => own.has(word)).length;
  return (
    (words.length > 1 || bare !== piece) &&
    (wordsOf(title)[0] === words[0] || (words.length > 2 && soundsLikeJob(piece))) &&
    shared * 5 >= words.length * 3 &&
    !hasLegalForm(piece)
  );
}

/** "Zahnarztpraxis Dr. Hagen in Bad Pyrmont" on zahnarztpraxis-dr-hagen.de: the name that the address carries, without its town. */
export function withoutTown(name: string, page: Page): string {
  const own = /^(.{6,80}?),?\s(?:in|à|a|en|em|w|v|ve|i)\s\p{Lu}[\p{L}' -]{2,40}$/u.exec(name)?.[1];
  const firm = /^(.{3,60}),\s\p{Lu}[\p{L}'-]{1,25}(?: \p{Lu}[\p{L}'-]{1,25})?$/u.exec(name)?.[1];
  if (firm && hasLegalForm(firm) && !hasLegalForm(name)) return firm;
  return own?.includes(' ') && !hasLegalForm(name) && isInAddress(own, page) ? own : name;
}

/** Whom one piece of the head names by a word ("Werken bij Zorggroep", "Acme Careers") or by its legal form. */
export const employerTold = (head: string): string | undefined => {
  const pieces = piecesOf(head);
  return pieces.map(employerInPiece).find((name) => name && !isPageWord(name)) ?? pieces.find(hasLegalForm);
};
