import type { Page } from '../page.ts';
import { seekerIn } from './employer-in-text.ts';
import { documentTitle } from './heading.ts';
import { hinted } from './hints.ts';
import { hasLegalForm } from './job-words.ts';
import { labelled } from './labels.ts';
import { oncePerPage } from './once.ts';
import { ownBlocks } from './prose.ts';
import { isSameName, ownNames } from './site-owner.ts';
import { indexOfWords } from './title-grammar.ts';

/** Employers whom the page names by a label, its markup or a sentence ("Hotel Seestern sucht …") that its head or a line repeats. */
function* namedEmployers(page: Page): Generator<string> {
  for (const { value } of labelled(page, 'hiringOrganization').slice(0, 3)) yield value.split('\n')[0] ?? '';
  for (const { text, confidence } of hinted(page, 'hiringOrganization').slice(0, 3)) if (confidence > 0.6) yield text;
  for (const { text } of ownBlocks(page).slice(0, 60)) {
    const seeker = text.length > 30 ? seekerIn(text) : undefined;
    if (!seeker) continue;
    const isRepeated =
      indexOfWords(documentTitle(page), seeker) >= 0 || page.header.some((block) => block.text === seeker);
    if (isRepeated || hasLegalForm(seeker)) yield seeker;
  }
}

/** Does the page name an employer who is not the site's owner? Then it is a board, and its own name tells nothing. */
export const tellsOfAnother = oncePerPage((page: Page): boolean => {
  const own = ownNames(page);
  return [...namedEmployers(page)].some((named) => !own.some(({ name }) => isSameName(name, named)));
});
