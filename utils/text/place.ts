import type { Place } from '../posting.ts';
import { CANADIAN_PROVINCES, countryCode, countryName, isCountry, US_STATES } from './country.ts';
import { readEmploymentTypes } from './employment-type.ts';
import { cleanLine, decodeEntities, foldInPlace, foldText } from './fold.ts';
import { labelField } from './labels.ts';
import type { JobLocationType } from './vocabulary.ts';
import { readWorkplace } from './workplace.ts';

export { countryName, isCountry } from './country.ts';

export interface PlacesReading {
  places: Place[];
  jobLocationType?: JobLocationType;
  /** Where applicants must be, as printed: "Remote - US" names no place of work. */
  regions?: string[];
}

/** What parts one place from the next; a comma does not ("Berlin, Germany"). */
const BETWEEN =
  /[\n\r;|•·●▪◦‣⋅∙]+|\s\/\s(?!(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)(?![A-Za-z]))|\s(?:or|oder|ou|(?<!\b(?:[Ss]tates|[Rr]epublic|[Ii]sle|[Cc]ity|[Cc]ounty|[Dd]istrict|[Pp]rovince|[Uu]niversity) )of|nebo|lub|eller|albo)\s|(?<=[a-zà-ž)])\/(?=[A-ZÀ-Ž])(?!(?:A[CLMP]|BA|CE|DF|ES|GO|M[AGST]|P[ABEIR]|R[JNORS]|S[CEP]|TO)(?![A-Za-z])|(?:Iruña|Alacant|Castelló|Donostia|Gasteiz|Elx|Bienne|Bozen|Bruxelles)(?!\p{L}))|、|・/u;
/** Ways of working as they stand beside a place, folded. */
const WORK =
  /\b(?:hiring )?(?:100 ?% |fully |partially |partly |teilweise |mostly )?(?:remote(?:ly)?(?:[- ](?:first|friendly|possible|work|ok|job|eligible|role|option|optional|moglich|based|only|position))?|hybrid(?:[- ](?:remote|work|role|working|possible))?|hybride|hibrido|hybrydowo|ibrido|on-?site|in[- ]office|in[- ]person|home[- ]?office(?: moglich| mozny| possible)?|work from home|home[- ]based|wfh|telecommute|telework|teletravail(?: partiel| possible| total)?|teletrabajo|remoto|zdalnie|praca zdalna|prace z domova|distans|presencial|flexible)(?: (?:possible|available|ok|optional|moglich|in|within|from|work|jobs?))?\b|リモート(?:可|ワーク)?|在宅(?:勤務)?|재택(?:근무)?|원격(?:근무)?|עבודה מהבית|מהבית|היברידי/g;
/** Names wide enough that they say where applicants may be, not where the work is. */
const WIDE =
  /^(?:anywhere(?: in the world)?|worldwide|world wide|global(?:ly)?|international|earth|weltweit|internacional|internazionale|en cualquier lugar|qualquer lugar|todo o brasil|todo el pais|toute la france|cela ceska republika|cala polska|весь мир|любои регион|全国|monde entier|everywhere|any location|distributed|no location)$/;
const REGION =
  /^(?:europe|europa|eu|eea|emea|apac|latam|amer|americas|north america|south america|latin america|asia|africa|asia pacific|european union|nordics|dach|benelux|uk & ireland|[a-z]{2,4} ?(?:time ?zones?|hours)|(?:utc|gmt|cet|est|pst) ?[-+±].*)$/;
/** No place at all: counts, placeholders, other chips of a header. */
const NO_PLACE =
  /^(?:(?:multiple|various|several|different|many|all|other|additional|\d+|\d+\+?|mehrere|verschiedene|diverse|plusieurs|varias|varios|diversas|meerdere|kilka|wiele|vice|flere|flera) (?:\w{1,12} )?(?:locations?|cities|places|offices?|standorte|orte|lieux|sites|ubicaciones|locales|locaties|lokalizacji|lokalit|steder|orter|states|countries)|various|multiple|flexible|nationwide|bundesweit|deutschlandweit|schweizweit|n\/?a|none|tbd|tba|unspecified|not specified|see description|location|locations?|showing \d+ locations?|[^:]*\bfollowing locations?:?|apply(?: now)?|full[- ]?time|part[- ]?time|permanent|contract|vollzeit|teilzeit|freelance|internship|office|home|new|today|yesterday|map|view (?:on )?map|(?:auf )?(?:der )?karte(?: anzeigen)?|voir (?:sur )?(?:la )?carte|ver (?:no |en el )?mapa|(?:zobrazit )?(?:na )?map[aeuy]|copy address|지도 ?보기|주소 ?복사|地図(?:を見る)?|show map on|show map|see map|\+ ?\d+ more|\d+ more|and more|usa only|view all|more|details|undefined|null|other|unknown|visas?|no visas?|intl|to be (?:determined|defined|confirmed)|your home|site|city|headquarters|hq|main office|field|in the field|travel|any|senior|junior|lead|mid(?:-| )?level|entry level|executive|director|associate|manager|engineering|marketing|sales|finance|design|product|operations|it|legal|hr|human resources|customer (?:success|support|service)|data|information technology|software(?: development)?)$/;
/** Where the employer sits is no place of this job. */
const EMPLOYER =
  /^(?:headquarter(?:s|ed)|hq|head ?office|hauptsitz|firmensitz|siege(?: social)?|sede (?:central|legale)|hoofdkantoor|sidlo|siedziba)\b/;

/** A text that cannot be a place: too long, a sentence, an address of the web, a number, a verb's company. */
function impossible(name: string): boolean {
  const flat = foldInPlace(name);
  if (/^\+?\d+ .*(?:ago|applicants?|vor)/.test(flat) || EMPLOYER.test(flat) || readEmploymentTypes(name).length > 0)
    return true;
  if (name.length < 2 || name.length > 80 || !/\p{L}{2}|[\u3040-\u9fff\uac00-\ud7af]/u.test(name)) return true;
  if (NO_PLACE.test(flat) || /https?:|www\.|@|[<>{}=?!"_]|\.\.\.|…|[€$£¥]|%|\d{6,}/.test(flat)) return true;
  if (name.split(/\s+/).length > 10 || /[.] \p{L}{3,} \p{L}{2,} \p{L}/u.test(name)) return true;
  return /\b(?:is|are|will|you|your|we|our|the role|this|please|must|click|job|jobs|years|days|hours|weeks?|ago|salary|apply|candidates?|applicants?|position|experience|wir|sie|ihre?|und mehr|nous|vous|wil|bent|jsme|muze)\b/.test(
    flat,
  );
}

const POSTCODE = [
  /^(?:[A-Z]{1,2}-)?(\d{4,5})(?= \p{L})/u,
  /^(\d{3} \d{2})(?= \p{L})/u,
  /^(\d{2}-\d{3})(?= \p{L})/u,
  /^(\d{4} ?[A-Z]{2})(?= \p{L})/u,
  /\b(?:[A-Z]{2}),? (\d{5}(?:-\d{4})?)\b/,
  /\b([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b/,
  /\b([A-Z]\d[A-Z] ?\d[A-Z]\d)\b/,
  /(?:, |^)(?:[A-Z]{1,2}-)?(\d{4,5})(?= \p{L}|$)/u,
  /\p{L} (\d{5})$/u,
  /〒(\d{3}-\d{4})/,
];

const placeOf = (name: string): Place => {
  for (const pattern of POSTCODE) {
    const code = pattern.exec(name)?.[1];
    if (code) return { name, postalCode: code };
  }
  return { name };
};

/** "Location: Berlin" without its label; only a known label for places is taken off. */
const withoutLabel = (line: string): string => {
  const at = line.search(/[:：]/);
  const label = at > 0 && at < 40 ? labelField(line.slice(0, at)) : undefined;
  return label === 'jobLocation' || label === 'jobLocationType' || label === 'applicantLocationRequirements'
    ? line.slice(at + 1)
    : line;
};

/**
 * A comma parts places only where the whole line shows it: every part a country ("Germany, France"), or the pattern city, country (or
 * US state) at least twice ("Paris, France, Berlin, Germany"), or "A, B and C". "London, Paris, Tokyo" stays one: nothing tells it from "Paris, Île-de-France, France".
 */
function splitCommas(line: string): string[] {
  const parts = line.split(/ ?, ?/).filter(Boolean);
  const last = /^(?:(.{2,40}?) )?(?:and|und|et|y|e|en|i|a|och|og) (\S.{1,40})$/.exec(parts.at(-1) ?? '');
  if (parts.length > 1 && last?.[2] && !parts.some((part) => isCountry(part) || US_STATES.has(part))) {
    return [...parts.slice(0, -1), last[1] ?? '', last[2]].filter(Boolean);
  }
  if (parts.length < 2) return [line];
  if (parts.every((part) => isCountry(part))) return parts;
  const ends = (part: string): boolean => isCountry(part) || US_STATES.has(part) || CANADIAN_PROVINCES.has(part);
  if (parts.length < 4 || parts.filter(ends).length < 2 || !ends(parts.at(-1) ?? '')) return [line];
  const places: string[][] = [[]];
  for (const [at, part] of parts.entries()) {
    places.at(-1)?.push(part);
    // "Austin, TX, USA" goes on with its country.
    if (ends(part) && !ends(parts[at + 1] ?? '') && at < parts.length - 1) places.push([]);
  }
  return places.every((place) => place.length > 1) ? places.map((place) => place.join(', ')) : [line];
}

/** "+2 more", "and 3 other locations", "(m/w/d)": no part of the name. */
const MORE =
  /(?:,? (?:and|und|\+|&)? ?\+?\d{1,3} (?:more|others?|weitere|mehr|autres|mas|altre|meer)(?: (?:locations?|standorte|lieux|cities|places|offices))?| ?\((?:[mwfdxh]\/){1,3}[mwfdxh*]\))$/i;
const TRIM_START = /^[\s,;:()[\]\-–—|/·>+&\p{Extended_Pictographic}\p{RI}]{1,20}/u;
const TRIM_END = /[\s,;:([\-–—|/·>+&]{1,20}$/;
const tidy = (piece: string): string => {
  let name = piece.replace(/\(\s{0,9}[-,/]?\s{0,9}\)|\[\s{0,9}\]/g, ' ').replace(/\s+/g, ' ');
  for (let pass = 0; pass < 3; pass++) name = name.replace(TRIM_START, '').replace(TRIM_END, '');
  const opened = name.split('(').length;
  const closed = name.split(')').length;
  return opened < closed ? name.replace(/\)$/, '').trim() : name.trim();
};

/** "US only": where applicants must be. */
const ONLY = /^(.{2,40}?) only$/i;

/** Takes the words for ways of working (and days of them) out of `piece`, keeping every other character. */
function withoutWork(piece: string): { rest: string; worked: boolean } {
  const flat = foldInPlace(piece);
  let rest = '';
  let from = 0;
  for (const found of flat.matchAll(WORK)) {
    rest += `${piece.slice(from, found.index)}\n`;
    from = found.index + found[0].length;
  }
  rest += piece.slice(from);
  const days = /\(?\b\d(?: ?- ?\d)? ?(?:x|days?|tage?|dny|dni|jours?|dias|dagen|giorni)\b[^,;|)]{0,40}\)?/gi;
  return { rest: rest.replace(days, ' '), worked: from > 0 };
}

/** The places that a label's value or a header chip names, one each, apart from the way of working and where applicants must be. */
export function readPlaces(text: string): PlacesReading {
  const source = decodeEntities(text.slice(0, 2_000));
  const whole = cleanLine(source);
  const reading: PlacesReading = { places: [] };
  const workplace = whole.length <= 200 ? readWorkplace(whole) : undefined;
  if (workplace) reading.jobLocationType = workplace.value;
  const regions: string[] = [];
  for (const piece of source.split(BETWEEN).slice(0, 60)) {
    const line = tidy(withoutLabel(cleanLine(piece).replace(MORE, '')));
    const only = ONLY.exec(line)?.[1];
    const { rest, worked } = withoutWork(only ?? line);
    const away = workplace?.value === 'TELECOMMUTE' && (worked || regions.length > 0);
    for (const part of rest.split('\n').flatMap((one) => splitCommas(tidy(one)))) {
      const kept = ONLY.exec(tidy(part))?.[1];
      const name = kept ?? tidy(part);
      const flat = foldInPlace(name);
      if (!name || WIDE.test(flat) || (reading.places.length > 0 && LESSER.test(name))) continue;
      if (REGION.test(flat) || ((only || kept || away) && (isCountry(name) || US_STATES.has(name)))) {
        regions.push(name);
        continue;
      }
      if (impossible(name) || reading.places.some((place) => foldText(place.name) === foldText(name))) continue;
      reading.places.push(placeOf(name));
    }
  }
  if (regions.length) reading.regions = [...new Set(regions)];
  return reading;
}

/** "Swarzędz / trasy Niemcy – Holandia": what goes on in small letters tells of the place before it. */
const LESSER = /^\p{Ll}{3,}\s/u;

const clean = (part: string | undefined): string => cleanLine(part ?? '').replace(/^[\s,;-]{1,20}|[\s,;-]{1,20}$/g, '');

/** A place from the parts of structured data, named as a person would print it: no street, no repetition, the country by its name. */
export function placeFromParts(parts: {
  streetAddress?: string | undefined;
  addressLocality?: string | undefined;
  addressRegion?: string | undefined;
  postalCode?: string | undefined;
  addressCountry?: string | undefined;
}): Place | undefined {
  const none = /^(?:n\/?a|null|undefined|none|-+|remote|unknown|not specified|various|anywhere)$/i;
  const of = (part: string | undefined): string => {
    const text = clean(part);
    return none.test(text) || text.length > 200 ? '' : text;
  };
  const [street, locality, region, postal, country] = [
    of(parts.streetAddress),
    of(parts.addressLocality),
    of(parts.addressRegion),
    of(parts.postalCode),
    of(parts.addressCountry),
  ];
  const names: string[] = [];
  for (const part of [locality, region, countryName(country) ?? country]) {
    const said = foldText(names.join(', '));
    if (
      part &&
      !`, ${said},`.includes(`, ${foldText(part)},`) &&
      !(part === region && said.startsWith(`${foldText(part)} `))
    )
      names.push(part);
  }
  if (names.length === 0 || (!locality && !region && street && !impossible(street))) names.unshift(street);
  const name = names.filter(Boolean).join(', ');
  if (!/\p{L}/u.test(name) || name.length > 300) return undefined;
  const place: Place = { name };
  if (street) place.streetAddress = street;
  if (locality) place.addressLocality = locality;
  if (region) place.addressRegion = region;
  if (postal) place.postalCode = postal;
  if (country) place.addressCountry = country;
  return place;
}

const words = (text: string): Set<string> =>
  new Set(
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
const within = (a: Set<string>, b: Set<string>): boolean => a.size > 0 && [...a].every((word) => b.has(word));

/** Do two places name the same? The one's words stand in the other, or their first parts agree ("Berlin" and "Berlin, Germany"). */
export function samePlace(a: Place | string, b: Place | string): boolean {
  const nameOf = (place: Place | string): string => (typeof place === 'string' ? place : place.name).slice(0, 300);
  const [first, second] = [nameOf(a), nameOf(b)];
  const [one, two] = [countryCode(first), countryCode(second)];
  if (one && two) return one === two;
  if (within(words(first), words(second)) || within(words(second), words(first))) return true;
  const head = (name: string): Set<string> => words(name.split(/[,(|]/)[0] ?? '');
  return within(head(first), head(second)) || within(head(second), head(first));
}
