import { foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { documentTitle, isInPath, titleBlock } from '../sources/heading.ts';
import { hinted } from '../sources/hints.ts';
import { hasLegalForm, soundsLikeJob } from '../sources/job-words.ts';
import { labelled, saying } from '../sources/labels.ts';
import { linkedRest, paidJob } from '../sources/linked-rest.ts';
import { metaContent } from '../sources/meta.ts';
import { normalTitle } from '../sources/normal-title.ts';
import { oncePerPage } from '../sources/once.ts';
import { isPiped, pipedHead } from '../sources/piped.ts';
import { namesHouse } from '../sources/place-words.ts';
import { trustedRecords } from '../sources/records.ts';
import { isBoard, isInAddress, isSiteName } from '../sources/site-name.ts';
import { indexOfWords, isPageWord, piecesOf, readTitle } from '../sources/title-grammar.ts';
import { lineOf } from '../sources/values.ts';
import { valueAt } from '../sources/walk.ts';

const LONGEST = 200;
function* fromHeading(page: Page): Iterable<Candidate<string>> {
  const block = titleBlock(page);
  if (!block) return;
  const head = documentTitle(page);
  const printed = linkedRest(block, head)?.job ?? paidJob(block) ?? block.text;
  const bare = withoutAside(printed);
  const confirmed = indexOfWords(head, bare) >= 0 || isInPath(bare, page);
  const plain = block.level === 1 ? (isSlogan(printed, page) ? 0.5 : 0.75) : block.form ? 0.4 : 0.6;
  const surely = confirmed ? (block.level ? 0.93 : 0.8) : plain;
  yield candidate(withoutNumber(normalTitle(printed), page), 'heading', block.text, surely);
}

/** "We're growing!" over a page whose own title names a job: the heading calls, and no job is told by it. */
const isSlogan = (text: string, page: Page): boolean =>
  !soundsLikeJob(text) &&
  piecesOf(documentTitle(page)).some(
    (piece) => soundsLikeJob(piece) && !isSiteName(piece, page) && !isBoard(piece) && !namesEmployer(piece),
  );

/** The title without what heads and addresses leave out behind it: "(m/w/d)", "80-100%". */
const withoutAside = (text: string): string => {
  const bare = text.replace(
    /\s?(?:\((?:[a-z]{1,4}[/|,* ]{1,3}){1,3}[a-z*]{1,5}\)|\d{2,3}\s?(?:-\s?\d{2,3}\s?)?%|\s){1,4}$/i,
    '',
  );
  return bare.length >= 6 ? bare : text;
};

/** The job's number in brackets behind the title, where the address carries it too. */
function withoutNumber(title: string, page: Page): string {
  const number = /^(.{3,180}\S)\s\(([\w-]{4,20})\)$/.exec(title);
  return number?.[1] && number[2] && /\d{2}/.test(number[2]) && page.url.href.includes(number[2]) ? number[1] : title;
}

/** "Acme | Cook | Oslo | Remote": the piece that is the job. */
function* fromPiped(page: Page): Iterable<Candidate<string>> {
  const piped = pipedHead(page);
  if (piped?.head.title) yield candidate(piped.head.title, 'header', piped.block.text, 0.82);
}

/** "ACME (123) | Vacancy Archivist 23.09.2025": where a heading holds the labelled title and more, the label is the job's own. */
const insideHeading = oncePerPage((page: Page) => {
  const heading = titleBlock(page)?.text ?? '';
  return labelled(page, 'title').find(
    ({ value }) => value.length >= 6 && heading.length > value.length + 12 && indexOfWords(heading, value) >= 0,
  );
});

function* fromInside(page: Page): Iterable<Candidate<string>> {
  const pair = insideHeading(page);
  if (pair) yield candidate(normalTitle(pair.value), 'label', saying(pair), 0.93);
}

function* fromRecords(page: Page): Iterable<Candidate<string>> {
  for (const { source, data, about } of trustedRecords(page)) {
    const title = lineOf(valueAt(data, 'title')) ?? lineOf(valueAt(data, 'name'));
    if (title) yield candidate(normalTitle(title), source, title, 0.9 * about);
  }
}

function* fromLabels(page: Page): Iterable<Candidate<string>> {
  for (const pair of labelled(page, 'title').slice(0, 2)) {
    yield candidate(normalTitle(pair.value), 'label', saying(pair), Math.min(0.7, pair.confidence));
  }
  // Japanese forms print the post under the word for its kind.
  for (const pair of labelled(page, 'employmentUnit')
    .filter(({ label }) => /^(?:募集)?職種$/.test(label))
    .slice(0, 1)) {
    yield candidate(normalTitle(pair.value), 'label', saying(pair), 0.5);
  }
}

/** A name of a company or a house, and no word of a job in it. */
const namesEmployer = (piece: string): boolean => (hasLegalForm(piece) || namesHouse(piece)) && !soundsLikeJob(piece);

/** Longest run of the document title's pieces that the address repeats, else the piece that sounds like a job. */
function fromPieces(pieces: string[], page: Page): { text: string; confidence: number } | undefined {
  const own = pieces.filter((piece) => !isSiteName(piece, page) && !isBoard(piece) && !namesEmployer(piece));
  const others = own.filter((piece) => own.length === 1 || !isInAddress(piece, page));
  for (let length = others.length; length > 0; length--) {
    for (let start = 0; start + length <= others.length; start++) {
      const run = others.slice(start, start + length).join(' - ');
      // One word of the path may be a folder's name ("/postings/81").
      const [first = ''] = run.split(' ');
      // "Recrutement ASV" repeats the name of the page, and that the address.
      if (isInPath(run, page) && !isPageWord(first) && (run.includes(' ') || soundsLikeJob(run)))
        return { text: run, confidence: 0.85 };
    }
  }
  // A piece that the address names is the employer: what stands beside it is one title, dashes and all.
  if (others.length < own.length && others.length > 0 && own.indexOf(others[0] ?? '') > 0) {
    return { text: others.join(' - '), confidence: 0.7 };
  }
  const sounding = others.find(soundsLikeJob) ?? others[0];
  return sounding ? { text: sounding, confidence: soundsLikeJob(sounding) ? 0.6 : 0.35 } : undefined;
}

function* fromHead(page: Page): Iterable<Candidate<string>> {
  const head = documentTitle(page);
  if (!head) return;
  const block = titleBlock(page);
  const parts = readTitle(head, block?.text);
  if (parts.title) {
    if (parts.title !== block?.text) yield candidate(normalTitle(parts.title), 'document-title', head, 0.6);
    return;
  }
  const found = fromPieces(parts.pieces, page);
  if (!found) return;
  // The pieces are joined with a plain dash: take the head's own spelling where it has the whole run.
  const at = indexOfWords(head, found.text);
  const printed = at >= 0 ? head.slice(at, at + found.text.length) : found.text;
  yield candidate(normalTitle(printed), 'document-title', head, found.confidence);
}

function* fromMeta(page: Page): Iterable<Candidate<string>> {
  const shared = metaContent(page, 'og:title') ?? metaContent(page, 'twitter:title');
  if (!shared || foldText(shared) === foldText(documentTitle(page))) return;
  const parts = readTitle(shared, titleBlock(page)?.text);
  const single = piecesOf(shared).length === 1 ? shared : undefined;
  const title = parts.title ?? single;
  if (title) yield candidate(normalTitle(title), 'meta', shared, 0.5);
}

function* fromHints(page: Page): Iterable<Candidate<string>> {
  for (const chip of hinted(page, 'title').slice(0, 2))
    yield candidate(normalTitle(chip.text), 'header', chip.text, 0.5);
}

const holdsMore = (value: string, page: Page): boolean => {
  const inner = insideHeading(page)?.value;
  return inner !== undefined && value.length > inner.length + 12 && indexOfWords(value, inner) >= 0;
};

/** The job's title as printed in the posting's heading. */
export const title: FieldRules<string> = {
  rules: { fromInside, fromHeading, fromPiped, fromRecords, fromLabels },
  fallbacks: { fromHead, fromMeta, fromHints },
  accepts: (value, page) =>
    value.length >= 2 &&
    value.length <= LONGEST &&
    /\p{L}{2}/u.test(value) &&
    !isPageWord(value) &&
    !(pipedHead(page) && isPiped(value)) &&
    !isSiteName(value, page) &&
    !holdsMore(value, page),
  same: (a, b) => foldText(a).replace(/[^\p{L}\p{N}+#]+/gu, '') === foldText(b).replace(/[^\p{L}\p{N}+#]+/gu, ''),
};
