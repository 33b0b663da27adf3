import type { JobPosting } from '../../posting.ts';
import { cleanLine } from '../../text/fold.ts';
import { postingText } from '../description/posting-text.ts';
import { bodyOf } from '../page/dom.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate } from '../rule.ts';
import { elementsIn } from '../tree/look.ts';
import { soundsLikeJob } from './job-words.ts';
import { normalName } from './normal-name.ts';
import { ownBlocks } from './prose.ts';
import { isBoard, isInAddress, isJobSite } from './site-name.ts';
import { indexOfWords, isPageWord } from './title-grammar.ts';

const MOST_ELEMENTS = 3_000;
const MOST_PICTURES = 12;
const NOT_NAME =
  /\b(?:(?:company |header |site )?logo(?:typ)?(?: (?:of|von|de))?|home ?page|startseite|accueil|go to|back to|link to)\b/gi;

/** What a picture's text names beside "logo", where the posting's text or the address names it too: "City of Linden". */
export function* fromLogo(page: Page): Iterable<Candidate<NonNullable<JobPosting['hiringOrganization']>>> {
  let [elements, pictures] = [0, 0];
  const end = postingText(page)?.pieces.at(-1)?.block.element;
  let below = false;
  for (const element of elementsIn(bodyOf(page.document))) {
    if (++elements > MOST_ELEMENTS || pictures > MOST_PICTURES) return;
    below ||= element === end;
    const alt = element.tagName === 'IMG' ? cleanLine((element.getAttribute('alt') ?? '').slice(0, 200)) : '';
    if (!alt) continue;
    pictures++;
    // Below the posting's text stand the people one would work with.
    if (below && !/\blogo/i.test(alt)) continue;
    const name = normalName(/\blogo/i.test(alt) ? cleanLine(alt.replace(NOT_NAME, ' ')) : alt);
    if (name.length < 3 || name.length > 60 || !/^\p{Lu}|^\p{Lo}/u.test(name)) continue;
    if (soundsLikeJob(name) || isPageWord(name) || isBoard(name) || isJobSite(name, page)) continue;
    const told = ownBlocks(page).some(({ text }) => text.length > 40 && indexOfWords(text, name) >= 0);
    const isLine = /\blogo/i.test(alt) && page.header.some(({ text }) => text === name);
    if (told || isLine || isInAddress(name, page))
      yield candidate({ name }, 'header', alt, told || isLine ? 0.55 : 0.4);
  }
}
