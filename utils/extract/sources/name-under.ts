import { readEmploymentTypes } from '../../text/employment-type.ts';
import { labelField } from '../../text/labels.ts';
import { sectionOf } from '../../text/section.ts';
import { readWorkplace } from '../../text/workplace.ts';
import { isChromeLine } from '../description/chrome-words.ts';
import type { Block, Page } from '../page.ts';
import { closest, tags } from '../tree/look.ts';
import { isOnBoard } from './board-doors.ts';
import { mayHoldWorkplace } from './gates.ts';
import { soundsLikeJob } from './job-words.ts';
import { soundsLikePlace } from './place-words.ts';
import { ownBlocks } from './prose.ts';
import { indexOfWords, isPageWord } from './title-grammar.ts';

const LISTS = tags('DL UL TABLE');

/** A short line that is a name: no fact, no section, no sentence. */
const isName = ({ text, region, form }: Block): boolean =>
  region === 'main' &&
  !form &&
  text.length <= 60 &&
  /^[\p{Lu}\p{Lo}][^.!?:,;|]*$/u.test(text) &&
  // Small words, which in Japanese stand in sentences alone.
  !/\d{2}|[€$£%をがは]|ます|\(\p{Ll}/u.test(text) &&
  !isPageWord(text) &&
  !isChromeLine(text) &&
  !soundsLikePlace(text) &&
  !soundsLikeJob(text) &&
  !(mayHoldWorkplace(text) && readWorkplace(text)) &&
  sectionOf(text) === undefined &&
  labelField(text) === undefined &&
  readEmploymentTypes(text).length === 0;

/** Does the posting print the name elsewhere too: as a line, or in a sentence? */
const isRepeated = ({ text, index }: Block, page: Page): boolean =>
  ownBlocks(page).some((block) => block.index !== index && indexOfWords(block.text, text) >= 0);

/** `<a>Acme</a> in <a>Hull</a>`: the name before its town. */
const nameIn = ({ text, lead }: Block): string =>
  lead && /^\s(?:in|à|en|em|w|v|te|i)\s\p{Lu}/u.test(text.slice(lead.length)) ? lead : text;

/** How sure a name under the title makes an employer: it is set as a lesser heading, or a board prints it there. */
const [SET, ON_BOARD, REPEATED] = [0.5, 0.56, 0.66];

/**
 * The name in the lines about the title that no word calls the employer: a lesser heading right under it anywhere; on a board, which
 * names another than itself there, any of the next three lines that the posting repeats, or the next one alone.
 */
export function nameUnder(page: Page, title: Block): { name: string; block: Block; confidence: number } | undefined {
  const under = page.blocks[title.index + 1];
  const isSet = under && (under.level ?? 0) > 1 && !under.control && !closest(under.element, LISTS) && isName(under);
  if (isOnBoard(page)) {
    const near = [1, 2, 3].flatMap((at) => page.blocks[title.index + at] ?? []).filter(isName);
    const repeated = near.find((block) => isRepeated(block, page));
    if (repeated) return { name: nameIn(repeated), block: repeated, confidence: REPEATED };
    if (under && near[0] === under && !under.control)
      return { name: nameIn(under), block: under, confidence: ON_BOARD };
  }
  return isSet ? { name: nameIn(under), block: under, confidence: SET } : undefined;
}
