import { foldText } from '../text/fold.ts';

/** Words of a text, folded; C++ and C# keep their signs. */
export const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+(?:\+\+|#)?/gu) ?? [];

const LEGAL = new Set(
  'gmbh mbh inc incorporated ltd limited llc llp lp ag sa sas sasu sarl bv nv oy oyj ab as asa aps a/s kg kgaa co corp corporation company plc se ohg ug gbr ev eg spa srl sl slu pty pte kk kft zrt sro doo sp zoo hf the und and'.split(
    ' ',
  ),
);

/** A company's name for comparing: folded, without its legal form. Empty where there is none. */
export function companyKey(name: string): string {
  const plain = foldText(name)
    .replace(/株式会社|有限会社|有限公司|\([^()]{0,60}\)/g, ' ')
    .replace(/\.(?=\p{L}(?:\.|\s|$))/gu, '');
  const words = wordsOf(plain);
  const kept = words.filter((word) => !LEGAL.has(word));
  return (kept.length > 0 ? kept : words).join(' ');
}

/** Shortest beginning of a name that can stand for the whole: "Sonar" for "SonarSource". */
const SHORTEST = 5;

/** "Mueller" is how "Müller", folded to "Muller", is written where there is no ü. */
const withoutUmlauts = (key: string) => key.replace(/(?<=[aou])e/g, '');

/** May two company keys name one company? An empty one may be any. */
export function companiesAgree(a: string, b: string): boolean {
  if (!a || !b || withoutUmlauts(a) === withoutUmlauts(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.split(' ').slice(0, short.split(' ').length).join(' ') === short) return short.length >= 3;
  const [shortJoined, longJoined] = [short.replaceAll(' ', ''), long.replaceAll(' ', '')];
  return shortJoined === longJoined || (shortJoined.length >= SHORTEST && longJoined.startsWith(shortJoined));
}

/** Names of one town in several languages, the first counting. */
const TOWNS = [
  'munich munchen muenchen',
  'cologne koln koeln',
  'vienna wien vienne',
  'zurich zuerich zurigo',
  'geneva geneve genf ginevra',
  'milan milano mailand',
  'rome roma rom',
  'turin torino',
  'florence firenze florenz',
  'naples napoli neapel',
  'venice venezia venedig',
  'lisbon lisboa lissabon',
  'prague praha prag',
  'warsaw warszawa warschau',
  'brussels bruxelles brussel bruessel',
  'nuremberg nurnberg nuernberg',
  'copenhagen kobenhavn kopenhagen',
  'hague haag',
  'athens athina athen',
  'bucharest bucuresti bukarest',
  'lucerne luzern',
  'basel bale basle',
  'bern berne',
  'dusseldorf duesseldorf',
  'frankfurt ffm',
  'hanover hannover',
  'gothenburg goteborg',
  'antwerp antwerpen anvers',
  'ghent gent',
  'seville sevilla',
  'krakow krakau cracow',
  'tokyo 東京 東京都',
  'osaka 大阪',
  'germany deutschland',
  'switzerland schweiz suisse',
  'austria osterreich',
].map((names) => names.split(' '));
const TOWN = new Map(TOWNS.flatMap(([first = '', ...others]) => others.map((other) => [other, first])));

/** Words of a place that tell no place ("Greater Berlin Area", "Berlin (hybrid)"), and beginnings that many towns share. */
const NO_PLACE = new Set(
  'greater area region metropolitan metro city of the and und in near grossraum raum stadt or office headquarters hq campus site hybrid remote onsite home am an der die das main saint san santa st new united los las la le el fort port bad mount north south east west upper lower'.split(
    ' ',
  ),
);

/** Where a posting's places are: the words of their towns, and all words (region and country too, which many towns share). */
export interface Whereabouts {
  towns: Set<string>;
  all: Set<string>;
}

export function whereabouts(places: string[]): Whereabouts {
  const words = (text: string) =>
    wordsOf(text.replace(/\bnew york(?: city)?\b/gi, 'nyc'))
      .filter((word) => !NO_PLACE.has(word) && !/^\d+$/.test(word))
      .map((word) => TOWN.get(word) ?? word);
  const town = (place: string) => /^[^,;|(]*/.exec(place)?.[0] || place;
  return { towns: new Set(places.flatMap((place) => words(town(place)))), all: new Set(places.flatMap(words)) };
}

/** Both say where, and neither's town is a part of what the other says. */
export function areApart(a: Whereabouts, b: Whereabouts): boolean {
  if (a.towns.size === 0 || b.towns.size === 0) return false;
  const meets = (one: Set<string>, other: Set<string>) => [...one].some((word) => other.has(word));
  return !meets(a.towns, b.all) && !meets(b.towns, a.all);
}
