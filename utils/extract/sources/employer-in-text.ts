import type { JobPosting } from '../../posting.ts';
import { sectionOf } from '../../text/section.ts';
import { withoutGluedChrome } from '../description/chrome-words.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate } from '../rule.ts';
import { titleBlock } from './heading.ts';
import { hasLegalForm, soundsLikeJob } from './job-words.ts';
import { metaContent } from './meta.ts';
import { normalName } from './normal-name.ts';
import { ownBlocks } from './prose.ts';
import { isBoard, isInAddress, isJobSite, siteName } from './site-name.ts';
import { employerInPiece, indexOfWords } from './title-grammar.ts';

type Found = Iterable<Candidate<NonNullable<JobPosting['hiringOrganization']>>>;

/** "Apply for TITLE at NAME", "Sign in to save TITLE at NAME": sentences of forms that name both. */
export function* fromSentences(page: Page): Found {
  const title = titleBlock(page)?.text;
  if (!title) return;
  for (const block of page.blocks) {
    if (block.text.length > title.length + 140 || block.text.length < title.length + 5) continue;
    const at = indexOfWords(block.text, title);
    if (at < 0) continue;
    const after = block.text.slice(at + title.length);
    const named =
      /^\s(?:(?:role|position|job|stelle)\s)?(?:at|bei|chez|bij|u|hos|with)\s(.{2,80}?)(?:\swith your.{0,80})?[.!]?$/i.exec(
        after,
      );
    if (named?.[1]) yield candidate({ name: normalName(named[1]) }, 'prose', block.text, 0.7);
  }
}

const ABOUT =
  /^(?:about|über|à propos d[e']|a propos de|sobre|over|o společnosti|o firmie|om|chi è|who is)\s(.{2,60}?)\s?[:?]?$/i;
const IS_A =
  /^(?:(?:Die|Das|Der|The) )?(\p{Lu}[\p{L}\p{N}&.'’+-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&.'’+-]{0,30}){0,3})(?:,[^,.]{3,40},)? (?:is an?|is the|is one of|is hiring|is looking for|is seeking|is recruiting|seeks|wishes to (?:appoint|recruit)|invites applications|sucht|stellt|recherche|recrute|busca|selecciona|procura|contrata|cerca|ricerca|zoekt|hledá|hledají|přijme|szuka|poszukuje|zatrudni|söker|søger|ist mit|ist ein|ist eine|est une?|is een|är ett|je)\s/u;
/** "Chez Atelier Morvan, nous concevons", "Bei Feldmann bauen wir", "We at Acme": the house that speaks. */
const AT_US =
  /^(?:(?:Chez|Bei(?: der| den)?|At|Bij|Hos|Presso|U|Ve|W)\s(\p{Lu}[\p{L}\p{N}&.'’+-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&.'’+-]{0,30}){0,3}),?\s(?:nous|on|we|our|you|wir|arbeiten|dreht|steht|bauen|machen|werk|werken|zijn|geloven|arbejder|er|är|jobbar|siamo|crediamo|jsme|jesteśmy|tworzymy|věříme)|(?:We at|Wir bei(?: der)?|Vi på|Vi hos|Vi i|Nous, chez|Wij bij)\s(\p{Lu}[\p{L}\p{N}&.'’+-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}&.'’+-]{0,30}){0,3}))(?![\p{L}])/u;
const PROFILE = /^(?:view|see|visit) (?:the )?(?:company|employer)(?: profile| page)?$/i;
const NO_NAME =
  /^(?:us|you|the|this|our|we|it|role|team|job|position|company|company name|uns|nous|ons|nosotros|opportunity|benefits|me)$|^(?:the|this|our|your|you|we) /i;

/** Who is or seeks something in a paragraph's first words ("Hotel Seestern sucht"); undefined where no name stands there. */
export function seekerIn(text: string): string | undefined {
  const name = IS_A.exec(withoutGluedChrome(text.slice(0, 200)))?.[1];
  return name && !NO_NAME.test(name) && !soundsLikeJob(name) ? name : undefined;
}

/** Names that the posting's own text gives: "About NAME", "NAME is a ..." beside a link to its profile. */
export function* fromProse(page: Page): Found {
  const profile = page.blocks.find((block) => block.text.length < 40 && PROFILE.test(block.text));
  for (const block of ownBlocks(page)) {
    const about = block.text.length < 70 ? ABOUT.exec(block.text)?.[1] : undefined;
    const named = about !== undefined && (/^[\p{Lu}\p{Lo}\p{N}]/u.test(about) || isInAddress(about, page));
    if (
      about &&
      named &&
      !NO_NAME.test(about) &&
      sectionOf(block.text) !== 'about-job' &&
      (block.level || block.bold)
    ) {
      yield candidate({ name: normalName(about) }, 'prose', block.text, isInAddress(about, page) ? 0.7 : 0.5);
    }
    const [, atOne, atTwo] = AT_US.exec(block.text.slice(0, 200)) ?? [];
    const speaks = atOne ?? atTwo;
    if (speaks && !NO_NAME.test(speaks) && !soundsLikeJob(speaks))
      yield candidate({ name: speaks }, 'prose', block.text.slice(0, 160), isInAddress(speaks, page) ? 0.7 : 0.4);
    const isA = seekerIn(block.text);
    if (isA) {
      const beside = (profile !== undefined && Math.abs(profile.index - block.index) < 4) || hasLegalForm(isA);
      yield candidate({ name: isA }, 'prose', block.text.slice(0, 160), beside ? 0.7 : 0.35);
    }
  }
}

/** Where the employer's own site prints the posting, its name is the company; a board's name never stands in its postings' text. */
export function* fromSite(page: Page): Found {
  const printed = [siteName(page), metaContent(page, 'author')].filter((name) => name !== undefined);
  for (const name of printed) {
    const bare = normalName(employerInPiece(name) ?? name);
    if (isBoard(bare) || isJobSite(bare, page) || bare.length > 60) continue;
    const told = ownBlocks(page).filter(
      (block) => block.text.length > 60 && indexOfWords(block.text, bare) >= 0,
    ).length;
    if (told > 0) yield candidate({ name: bare }, 'meta', name, told > 1 ? 0.6 : 0.5);
  }
  const bottom = page.blocks.slice(-25).find((block) => block.text.includes('©') && block.text.length < 200);
  const owner =
    /©\s?(?:copyright\s)?(?:\d{4}\s?[-–]?\s?(?:\d{4})?)?,?\s?(\p{Lu}[\p{L}\p{N}&.' -]{1,50}?)(?:[,.|]|\s(?:all|\d{4})|$)/iu.exec(
      bottom?.text ?? '',
    )?.[1];
  if (owner && bottom && !isBoard(owner) && !isJobSite(owner, page) && !/^all rights/i.test(owner)) {
    const told = ownBlocks(page).some((block) => block.text.length > 60 && indexOfWords(block.text, owner) >= 0);
    if (told) yield candidate({ name: normalName(owner) }, 'prose', bottom.text, 0.4);
  }
}
