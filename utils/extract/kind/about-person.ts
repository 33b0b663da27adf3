import { foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';

/** Parts of an address below which people stand. */
const PEOPLE =
  /\/(?:team|people|staff|our-team|ueber-uns|mitarbeiter|ansprechpartner|equipe|equipo|anwaelte|aerzte)\/[^/]+\/?$/i;

/** "/team/anna-brandis": a page about a person, whose studies and work read like what a posting asks for. */
const addressNamesPerson = ({ url }: Page): boolean => PEOPLE.test(url.pathname.slice(0, 300));

/** "2011 - 2015", "October 2011 - Present", folded: how long somebody did what. */
const SPAN =
  /(?<!\d)(?:19|20)\d\d\s?[-\u2013\u2014]\s?(?:\p{L}{3,10}\.?\s)?(?:(?:19|20)\d\d|present|today|now|heute|actualidad|presente|oggi|dnes|obecnie|nu|heden)(?![\p{L}\d])|(?<!\d)(?:19|20)\d\d\s?[-\u2013\u2014]\s?aujourd/gu;
const FEWEST_SPANS = 3;
const LONGEST_LINE = 200;

/** Three different times in a life, each in a line of its own: a curriculum vitae, a profile, an obituary. */
function tellsLife({ blocks }: Page): boolean {
  const spans = new Set<string>();
  for (const { text, region } of blocks) {
    if (region !== 'main' || text.length > LONGEST_LINE || !/(?:19|20)\d\d/.test(text)) continue;
    for (const [span] of foldText(text).matchAll(SPAN)) spans.add(span);
  }
  return spans.size >= FEWEST_SPANS;
}

/** Is the page about a person, not about a post? */
export const tellsOfPerson = (page: Page): boolean => addressNamesPerson(page) || tellsLife(page);
