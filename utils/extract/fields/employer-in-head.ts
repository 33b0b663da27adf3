import type { JobPosting } from '../../posting.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate } from '../rule.ts';
import { employerTold, repeatsTitle, withoutTown } from '../sources/head-names.ts';
import { documentTitle, isInPath, titleBlock } from '../sources/heading.ts';
import { hasGender, hasLegalForm, soundsLikeJob } from '../sources/job-words.ts';
import { isMenuText } from '../sources/menu-texts.ts';
import { metaContent } from '../sources/meta.ts';
import { beforePlace } from '../sources/name-before-place.ts';
import { normalName } from '../sources/normal-name.ts';
import { tellsOfAnother } from '../sources/other-employer.ts';
import { isKnownPlace, namesHouse, soundsLikePlace } from '../sources/place-words.ts';
import { isSeatTown } from '../sources/seat.ts';
import { bareName, isBoard, isHostName, isInAddress, isJobSite, isSiteName } from '../sources/site-name.ts';
import { proofsOf } from '../sources/site-owner.ts';
import { employerInPiece, indexOfWords, isPageWord, piecesOf, readTitle } from '../sources/title-grammar.ts';

type Found = Iterable<Candidate<NonNullable<JobPosting['hiringOrganization']>>>;

/** Does a short line of the page begin with the text, before a comma or a stroke ("Londrina/PR")? */
const isPlaceHere = (text: string, page: Page): boolean =>
  soundsLikePlace(text) ||
  isSeatTown(text, page) ||
  page.header.some((block) => block.text.length < 60 && isKnownPlace(block.text) && block.text.startsWith(text));

/** "מכרז 31/2026", "Ref. 712": a number, and at most a word that leads to it. */
const NUMBERED = /^(?:\p{L}{1,20}[.:]?\s)?[#№]?[\d][\d/.-]{1,15}$/u;

/** Do both begin with the same word of a job? */
const soundsLike = (piece: string, title: string): boolean => {
  const [first = ''] = piece.split(/[\s/(]/);
  return first.length > 3 && first === title.split(/[\s/(]/)[0];
};

/** What the document's title and its shared forms name beside the job. */
export function* fromHead(page: Page): Found {
  const title = titleBlock(page)?.text;
  const heads = [documentTitle(page), metaContent(page, 'og:title'), metaContent(page, 'twitter:title')];
  for (const head of new Set(heads)) {
    if (!head) continue;
    const source = head === documentTitle(page) ? 'document-title' : 'meta';
    const parts = readTitle(head, title);
    if (parts.company && !isPageWord(parts.company) && !isKnownPlace(parts.company)) {
      const [name = ''] = piecesOf(parts.company);
      yield candidate({ name: normalName(name) }, source, head, isBoard(name) ? 0.2 : 0.85);
    }
    // "Ingeniero en ACME S.L.": the same small word stands before places and employers.
    if (parts.place && hasLegalForm(parts.place))
      yield candidate({ name: normalName(parts.place) }, source, head, 0.85);
    // "Zimmerei Hellwig, Coesfeld": an employer and its town in one piece.
    const placed = parts.pieces
      .map(beforePlace)
      .find((name) => name && (isInAddress(name, page) || (name.includes(' ') && isInPath(name, page))));
    if (placed) yield candidate({ name: normalName(placed) }, source, head, 0.75);
    // What follows the board's own name ("Cook | Apec.fr - Cadres") is about the board.
    const board = parts.pieces.findIndex((piece) => isBoard(piece) || isJobSite(piece, page));
    const pieces = (board > 0 ? parts.pieces.slice(0, board) : parts.pieces).filter(
      (piece) =>
        !NUMBERED.test(piece) &&
        !isBoard(piece) &&
        !isJobSite(piece, page) &&
        !isPlaceHere(piece, page) &&
        // The head's own spelling of the job ("MFA (m/w/d)"), and a name that is read apart from its town.
        !hasGender(piece) &&
        // "מכרז 31/2026", "Concurso 12/2026": a number of this year's.
        !/^\D{0,20}\d{1,5}\/(?:20)?\d{2}$/.test(piece) &&
        !(placed && piece.startsWith(placed)),
    );
    const provenBy = (piece: string): number => (tellsOfAnother(page) ? 0 : proofsOf(piece, page).size);
    const told = employerTold(head);
    for (const [at, piece] of pieces.entries()) {
      const employer = employerInPiece(piece);
      const name = withoutTown(normalName(employer ?? piece), page);
      // A shared title may hold the visible one in part ("Buyer - Tools | Hull" for "Buyer - Tools | Hull (m/f)").
      if (title ? indexOfWords(title, name) >= 0 || repeatsTitle(name, title) : soundsLikeJob(name)) continue;
      // "skilled trades / artisan": a board's own word for where it files the posting.
      if (/^[\p{Ll}&/-]{2,30}(?: [\p{Ll}&/-]{1,30}){1,5}$/u.test(name) && provenBy(piece) === 0) continue;
      // A shared title that does not name the job is the site's own: it may be the employer's or a board's.
      if (title && !parts.title) {
        // "Učitelka MŠ" in the head for "Učitelka / učitel MŠ" in the heading.
        if (soundsLike(piece, title)) continue;
        yield candidate({ name }, source, head, 0.4);
        continue;
      }
      const others = pieces.filter((_, other) => other !== at);
      // "Cariere", on whose page the posting stands, beside the name that the site gives itself.
      const proofs = employer ? 0 : provenBy(piece);
      const isMenu = !employer && !proofs && !hasLegalForm(name) && isMenuText(name, page);
      if (isMenu && pieces.some((other) => provenBy(other) > 0)) continue;
      const known = isInAddress(name, page) || hasLegalForm(name) || namesHouse(name);
      // "Civil Service Jobs" on civilservicejobs.example is the board's own name as easily as an employer's.
      const ofSite =
        employer !== undefined &&
        piece.startsWith(employer) &&
        employer !== piece &&
        bareName(page.url.hostname).includes(bareName(piece));
      const surely = employer
        ? ofSite
          ? 0.45
          : 0.7
        : proofs > 1 && others.every((other) => isMenuText(other, page) || isPlaceHere(other, page))
          ? 0.8
          : isHostName(name, page)
            ? 0.44
            : isSiteName(name, page)
              ? proofs > 1 && !others.some((other) => hasLegalForm(other) || namesHouse(other))
                ? 0.55
                : 0.45
              : known
                ? 0.8
                : told && told !== piece
                  ? 0.3
                  : pieces.length === 1
                    ? 0.6
                    : 0.45;
      yield candidate({ name }, source, head, surely);
    }
  }
}
