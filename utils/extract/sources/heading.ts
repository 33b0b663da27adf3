import { cleanLine, foldText } from '../../text/fold.ts';
import { sectionOf } from '../../text/section.ts';
import type { Block, Page } from '../page.ts';
import { hasLegalForm, soundsLikeJob } from './job-words.ts';
import { jsonLdPostings } from './json-ld.ts';
import { labelled } from './labels.ts';
import { oncePerPage } from './once.ts';
import { namesHouse, soundsLikePlace } from './place-words.ts';
import { isSiteName } from './site-name.ts';
import { employerInPiece, indexOfWords, isPageWord, piecesOf, readTitle } from './title-grammar.ts';
import { lineOf } from './values.ts';
import { valueAt } from './walk.ts';

const LONGEST = 200;

/** The document's title as one clean line, first 400 characters. */
export const documentTitle = oncePerPage(({ title }: Page): string => cleanLine(title.slice(0, 400)));

/** The page's path as words, for finding a title's slug in it. */
const pathWords = oncePerPage(({ url }: Page): string => {
  try {
    return ` ${foldText(decodeURIComponent(url.pathname.slice(0, 600))).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  } catch {
    return ' ';
  }
});

/** Does the address carry this text as a slug ("/jobs/123-data-engineer")? */
export function isInPath(text: string, page: Page): boolean {
  const path = pathWords(page);
  if (path.length < 6 || text.length < 5 || text.length > path.length * 2) return false;
  const slug = foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return slug.length >= 5 && path.includes(` ${slug} `);
}

/** Folded titles of structured postings. */
const knownTitles = oncePerPage(
  (page: Page): Set<string> =>
    new Set(
      jsonLdPostings(page)
        .slice(0, 50)
        .map((data) => foldText(lineOf(valueAt(data, 'title')) ?? ''))
        .filter(Boolean),
    ),
);

/** Folded values that are labelled as something else than a title. */
const takenTexts = oncePerPage(
  (page: Page): Set<string> =>
    new Set(
      (['hiringOrganization', 'jobLocation', 'employmentType', 'employmentUnit'] as const).flatMap((field) =>
        labelled(page, field).map(({ value }) => foldText(value)),
      ),
    ),
);

const BY_LEVEL = [0, 5, 3.5, 2, 1, 0.5, 0.5];
const BY_REGION: Record<Block['region'], number> = {
  main: 2,
  header: 0.5,
  aside: -3,
  navigation: -5,
  dialog: -6,
  card: -6,
  footer: -8,
};

/** "1,000+ jobs in Tallinn", "Jobs in Berlin": the heading of a list, never of one posting. */
const LIST_HEADING =
  /^(?:\(?\d[\d.,+\s]{0,9}\)?\s)(?:\S{1,30}\s){0,4}(?:jobs?|vacancies|positions|openings|results|stellen\S{0,20}|offres|ofertas|empleos|vagas|offerte|vacatures|ofert\S{0,4}|nabídek|jobb)\b|^(?:jobs|stellen|offres d'emploi|vacatures|práce|praca) in\s/i;

/** Does the head say each of three words and more, in another order ("Acme - Night cook" for "Night cook Acme")? */
const wordsAreIn = (text: string, head: string): boolean => {
  const words = text.split(' ');
  const said = new Set(head.split(/[\s|,:]+/));
  return words.length > 2 && words.every((word) => said.has(word));
};

/** What speaks for a block as the title: how it is set, and who else names it; 0 is nothing. */
function praiseOf(block: Block, page: Page): { proof: number; praise: number } {
  const { text, level = 0 } = block;
  if (text.length < 2 || text.length > LONGEST) return { proof: 0, praise: 0 };
  const head = documentTitle(page);
  const inHead = text.length >= 3 && text.length <= head.length && indexOfWords(head, text) >= 0;
  // Most blocks are neither set as headings nor named by the document's title: nothing costly is asked of them.
  if (!level && !inHead && (block.control || block.form || text.length > 120 || block.index > 80)) {
    return { proof: 0, praise: 0 };
  }
  const spelt = level > 0 && !inHead && head.length < LONGEST * 2 && wordsAreIn(text, head);
  let proof = inHead ? 4 + Math.min(1, text.length / 40) : spelt ? 3 : 0;
  const titles = knownTitles(page);
  if (titles.size > 0 && titles.has(foldText(text))) proof += 5;
  if (isInPath(text, page)) proof += 4;
  if (!level && !proof) return { proof, praise: 0 };
  const whole = inHead && text.length === head.length && level !== 1 && /\s[|–-]\s/.test(text);
  const praise = proof + (BY_LEVEL[level] ?? 0) + BY_REGION[block.region] + (block === page.mainHeading ? 2 : 0);
  return { proof, praise: praise - (whole ? 4 : 0) };
}

/** Whom the document's title names as the employer ("Cook at Acme"), folded. */
const employerInHead = oncePerPage((page: Page): string | undefined => {
  const head = documentTitle(page);
  const company = readTitle(head).company ?? piecesOf(head).map(employerInPiece).find(Boolean);
  return company && foldText(company);
});

/** "Kiteline Systems Careers": whose postings these are. */
const CAREERS_OF = /^\p{Lu}.{1,60}\s(?:careers?(?: (?:page|site|portal))?|jobs|job board)$/iu;

/** What is said of a house, and of no job: that it is owned, was founded, is one of its kind. */
const OF_A_HOUSE =
  /^(?:is owned\s|is (?:an?|one of|the)\s(?!.{0,60}\b(?:role|position|job|person|member)\b)|has been\s|was founded\s|operates\s|employs\s)/i;

const tellsOfHouse = (name: string, page: Page): boolean =>
  page.blocks.some(
    ({ text, region }) =>
      region === 'main' &&
      text.startsWith(`${name} `) &&
      OF_A_HOUSE.test(text.slice(name.length + 1, name.length + 120)),
  );

/** What speaks against it: it is labelled as something else, names the site, a section or a list. */
function blameOf(block: Block, proof: number, page: Page): number {
  const { text, level = 0 } = block;
  let blame = 0;
  if (takenTexts(page).has(foldText(text)) || (!level && soundsLikePlace(text) && !soundsLikeJob(text))) blame += 6;
  // What is never a title may not stand in its place: the head's own words for the job come after it.
  if (isPageWord(text) || (CAREERS_OF.test(text) && !soundsLikeJob(text))) blame += 12;
  else if (sectionOf(text) || isSiteName(text, page)) blame += 6;
  if (block.linked > 0.9 && !level) blame += 2;
  if (employerInHead(page) === foldText(text)) blame += 5;
  // "Open posts | Acme": a heading that is a link at the page's top, and ends the document's title, leads home.
  const head = documentTitle(page);
  const endsHead = head.endsWith(text) && head.length > text.length;
  if (level && block.linked > 0.9 && (block.region === 'header' || (block.index < 3 && endsHead))) blame += 9;
  // `<span>Acme GmbH</span> Night cook` holds the job too.
  const isName = hasLegalForm(text) || namesHouse(text.split(': ')[0] ?? text);
  if (isName && !soundsLikeJob(text) && !(block.lead && hasLegalForm(block.lead))) blame += 4;
  // A form's own headings ("Links", "Documents") are never the job's, unless somebody else names them.
  if (block.form) blame += proof ? (level ? 0 : 1) : 4;
  if (/[.!?]$/.test(text) && !proof) blame += 3;
  // "Juniper Valley Bank" over "Juniper Valley Bank is owned by its members": who speaks, not the job.
  if (level === 1 && !proof && !soundsLikeJob(text) && tellsOfHouse(text, page)) blame += 4;
  // "Werden Sie Teil unseres Teams!" calls upon the reader, who is told the job a line below.
  if (/!$/.test(text) && !proof && !soundsLikeJob(text)) blame += 3;
  if (LIST_HEADING.test(text)) blame += 12;
  return blame;
}

/** A page without headings may print the title as its first short line: short, no sentence, and it sounds like a job. */
function plainTitle(page: Page): Block | undefined {
  const main = page.blocks.filter((block) => block.region === 'main' && !block.form).slice(0, 12);
  for (const block of main) {
    if (block.text.length > LONGEST) return undefined;
    if (!block.control && block.text.length <= 100 && !/[.!?:]$/.test(block.text) && soundsLikeJob(block.text))
      return block;
  }
  return undefined;
}

/** How well a block would do as the title; 0 where it does no better than `least`. */
function scoreOf(block: Block, page: Page, least: number): number {
  if (block.text.length > LONGEST) return 0;
  const { proof, praise } = praiseOf(block, page);
  // Sounding like a job adds 2: who can't win with it is not looked at further.
  if (praise <= 0 || praise + 2 <= least) return 0;
  return praise + (soundsLikeJob(block.text) ? 2 : 0) - blameOf(block, proof, page);
}

/** No block of another text scores more than this: 9 of proof, 5 of level, 2 each of region and sound. */
const BEST_UNTOLD = 18;

/** The main heading, where structured data gives one title and that is it: asked first, since no other text could win. */
function toldHeading(page: Page): Block | undefined {
  const { mainHeading: heading } = page;
  if (heading?.level !== 1 || heading.region !== 'main' || heading.text.length > LONGEST) return undefined;
  const titles = knownTitles(page);
  if (titles.size !== 1 || !titles.has(foldText(heading.text))) return undefined;
  return scoreOf(heading, page, BEST_UNTOLD) > BEST_UNTOLD ? heading : undefined;
}

/** From here on a block may be the title. */
const LEAST = 2.5;
/** Scores that are nearer than this are equal. */
const NEARLY = 1e-6;

/** The block that prints the posting's title; undefined where no block has enough for it. */
export const titleBlock = oncePerPage((page: Page): Block | undefined => {
  // The list's own heading names no posting, whoever else repeats it.
  if (page.pane && page.mainHeading) return page.mainHeading;
  const told = toldHeading(page);
  if (told) return told;
  let best: Block | undefined;
  let bestScore = LEAST;
  // The likeliest block is asked first: few others could do as well, and those are looked at no closer. Of equals the first wins.
  const { mainHeading } = page;
  const likely = mainHeading ? scoreOf(mainHeading, page, LEAST) : 0;
  for (const block of page.blocks) {
    const least = block.index < (mainHeading?.index ?? 0) ? Math.max(bestScore, likely - NEARLY) : bestScore;
    const score = block === mainHeading ? likely : scoreOf(block, page, least);
    if (score > bestScore) [best, bestScore] = [block, score];
  }
  return best ?? plainTitle(page);
});
