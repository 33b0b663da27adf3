import { foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { hasLegalForm } from './job-words.ts';
import { oncePerPage } from './once.ts';

const TOWN = String.raw`\p{Lu}[\p{L}'’-]{1,30}(?:\s(?:\p{Lu}[\p{L}'’-]{1,30}|am|an der|de|del|do|da|la|le|les|sur|i|nad|bei|im|ob)){0,3}`;
/** A postal code and its town: "94315 Straubing", "831 34 Östersund", "4710-305 Braga", "9411 AB Veenmeer", "35-001 Rzeszów". */
const CODED = new RegExp(
  String.raw`(?<![\d.,/+-]|[\d.)©] |ght )(?:[A-Z]{1,2}-)?(?:\d{4}\s?[A-Z]{2}|\d{3}\s\d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4,5})\s(${TOWN})`,
  'u',
);
/** "Market Square, Marshford, MF4 2AB", "14 Wakefield Quay, Nelson 7010", "Boise, ID 83702": the code behind the town. */
const BEHIND =
  /(?:^|,\s|\s[|·•–-]\s)(\p{Lu}[\p{L}'’ -]{2,30}),?\s(?:[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|\d{4}(?=$|[\s,|]))|(?:^|,\s|\s[|·•–-]\s)(\p{Lu}[\p{L}'’ -]{2,30},\s[A-Z]{2})\s\d{5}/u;
const STREET =
  /\p{L}{3}\.?\s\d{1,4}(?!\d)|(?:^|\s)\d{1,4}[a-z]?,?\s\p{L}{2}|s\/n|\b(?:piazza|plaza|praça|pra[cç]a|place|platz|largo|rua|rue|náměstí|market|square|avenida|rådhuset|torget)(?!\p{L})/iu;
const NO_TOWN = /^(?:tel|fax|amtsgericht|hrb|all|alle|inc|ltd|gmbh|po box|postfach|box|january|december|minutes?)\b/i;

/** The towns that addresses on the page name behind or before a postal code, in the page's foot and its contact blocks, none twice. */
export const seatTowns = oncePerPage((page: Page): string[] => {
  const towns = new Map<string, string>();
  for (const { text, region, index } of page.blocks) {
    if (text.length > 300 || text.length < 6 || !/\d{2}/.test(text)) continue;
    if (region !== 'footer' && region !== 'main') continue;
    if (/©|copyright/i.test(text) && !/,\s/.test(text)) continue;
    const [, town] = CODED.exec(text) ?? [];
    const [, british, american] = BEHIND.exec(text) ?? [];
    const found = (town ?? british ?? american)?.trim();
    if (!found || NO_TOWN.test(found) || hasLegalForm(found)) continue;
    const before = page.blocks[index - 1]?.text ?? '';
    const alone = text.length <= 60 && /^(?:[A-Z]{1,2}-)?\d/.test(text) && town !== undefined;
    // A British code is sure by its form.
    const isSure = town === undefined && /\d[A-Z]{2}\b/.test(text.slice(text.lastIndexOf(found)));
    if (alone ? before.length < 80 : isSure || STREET.test(text.slice(0, text.lastIndexOf(found))))
      towns.set(foldText(found), found);
  }
  return [...towns.values()].slice(0, 10);
});

/** Is the text one of those towns? */
export const isSeatTown = (text: string, page: Page): boolean => {
  const folded = foldText(text);
  return seatTowns(page).some((town) => foldText(town) === folded);
};
