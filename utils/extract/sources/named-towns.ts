import { isCountry } from '../../text/place.ts';
import type { Page } from '../page.ts';
import { isCity } from './cities.ts';
import { townOfLocative } from './locative.ts';
import { isKnownPlace } from './place-words.ts';
import { proseBlocks } from './prose.ts';
import { isSeatTown, seatTowns } from './seat.ts';

const MOST_BLOCKS = 60;
const WORD = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;
/** A word for "in" and the capitalised words behind it; their comma and region too. Slavic ones bend the name. */
const IN = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’])(?:([vw]e?|pod)|[Ii]n|[Nn]ear|[Àà]|[Ee]n|[Ee]m|te|bij|bei|i|på|(?:a|di|de|do|of|nach|at|na)(?=\s(\p{Lu})))\s(?:(?:central|downtown|het|hartje)\s)?(${WORD}(?:[ -](?:${WORD}|upon|am|la|de|del|do|sur)){0,3}(?:,\s${WORD}(?:\s${WORD})?|\s\(\d{2,3}\))?)`,
  'gu',
);
/** What is told of the town before its preposition that makes it no place of this job. */
const OTHER =
  /(?:found(?:ed)?|established|headquarter(?:s|ed)|gegründet|fond[ée]{1,2}|sídlem|siedzibą|born|customers?|clients?|offices|sites|branches|niederlassungen|filiales|verksamhet|university|universität|università|universidad|universidade|université|college|school|events?|conferences?|jobs|listed|museum|region|court|registered|amtsgericht)(?:,?\s\p{L}{1,12}){0,2}\s$/iu;

function townIn(name: string, bent: boolean, weak: boolean, page: Page): string | undefined {
  const [town = '', region] = name.split(/,\s|\s(?=\()/);
  if (isCountry(town)) return undefined;
  const isTown = (text: string): boolean => isSeatTown(text, page) || (!weak && isCity(text));
  if (isTown(town) || (!weak && region && isKnownPlace(name))) return region && isKnownPlace(name) ? name : town;
  return bent ? townOfLocative(town, isTown) : undefined;
}

/** "v centru Litomyšle": a town of the page's addresses, bent by its Slavic sentence; names of four letters and fewer bend too much. */
function bentSeat(text: string, page: Page): string | undefined {
  const words = text.match(/(?<=\s)\p{Lu}\p{L}{3,20}/gu) ?? [];
  return seatTowns(page).find(
    (town) =>
      /^\p{L}{5,20}$/u.test(town) &&
      words.some((word) => word !== town && word.startsWith(town.slice(0, -1)) && word.length <= town.length + 2),
  );
}

const SLAVIC = /^(?:cs|sk|pl)(?:-|$)/i;

/** The towns that the posting's own sentences name behind a word for "in", each with its first sentence. */
export function namedTowns(page: Page): Map<string, string> {
  const towns = new Map<string, string>();
  const bends = SLAVIC.test(page.document.documentElement?.getAttribute('lang') ?? '');
  for (const { text } of proseBlocks(page).slice(0, MOST_BLOCKS)) {
    // An address has no words in small letters.
    if (text.length < 20 || !/\s\p{Ll}{2,20}\s/u.test(text)) continue;
    const start = text.slice(0, 1_500);
    const seat = bends ? bentSeat(start, page) : undefined;
    if (seat) towns.set(seat, text);
    for (const { 0: whole, 1: slavic, 2: weak, 3: name = '', index } of start.matchAll(IN)) {
      if (OTHER.test(start.slice(Math.max(0, index - 40), index))) continue;
      const town = townIn(name, slavic !== undefined, weak !== undefined, page);
      const [known] = [...towns.keys()].filter((each) => town && (each.startsWith(town) || town.startsWith(each)));
      if (town && !known) towns.set(town, text);
      // "in Tel Aviv and the U.S.": more than one, of which the other is unknown. German nouns have capitals anyway.
      if (town && /^ (?:and|et|y|e|en|a|i|och|og) (?:the |le |la )?\p{Lu}/u.test(start.slice(index + whole.length)))
        towns.set(start.slice(index + whole.length), text);
    }
  }
  return towns;
}
