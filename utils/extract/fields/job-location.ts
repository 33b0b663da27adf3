import type { Place } from '../../posting.ts';
import { readEmploymentTypes } from '../../text/employment-type.ts';
import { foldText } from '../../text/fold.ts';
import { isCountry, samePlace } from '../../text/place.ts';
import { findSkills } from '../../text/skills.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { chipsOf } from '../sources/chips.ts';
import { mayHoldWorkplace } from '../sources/gates.ts';
import { employerTold } from '../sources/head-names.ts';
import { documentTitle, titleBlock } from '../sources/heading.ts';
import { hinted } from '../sources/hints.ts';
import { hasLegalForm, soundsLikeJob } from '../sources/job-words.ts';
import { type Labelled, labelled, saying } from '../sources/labels.ts';
import { placesListedUnder, placesSideBySide } from '../sources/listed.ts';
import { metaContent, metaPairs } from '../sources/meta.ts';
import { oncePerPage } from '../sources/once.ts';
import {
  addressesIn,
  isLinkBeside,
  placeBesideFact,
  placePart,
  withItsCountry,
  withoutRemark,
  withoutUnits,
} from '../sources/place-lines.ts';
import { isRegionLabel, placeOfParts, townOfAddress } from '../sources/place-parts.ts';
import { isKnownPlace, namesUnit, soundsLikePlace } from '../sources/place-words.ts';
import { placesIn, unique } from '../sources/printed-places.ts';
import { ownBlocks } from '../sources/prose.ts';
import { trustedRecords } from '../sources/records.ts';
import { isSeatTown } from '../sources/seat.ts';
import { readTitle } from '../sources/title-grammar.ts';
import { lineOf, placeLineOf, placesOf } from '../sources/values.ts';
import { listOf, valueAt } from '../sources/walk.ts';
import { fromCode } from './job-location-coded.ts';
import { fromHeading, fromProse } from './job-location-told.ts';

type Found = Iterable<Candidate<Place[]>>;

/** More bare countries than this are a list of where a remote worker may live, not places of work. */
const MOST_COUNTRIES = 4;

/** The visible text around and after the title, folded, for asking whether a place is printed at all. */
const printed = oncePerPage((page: Page): string => {
  const own = page.blocks.filter(({ region }) => region === 'main' || region === 'header').slice(0, 1_500);
  return foldText(
    own
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 100_000),
  );
});

const isPrinted = (place: Place, page: Page): boolean => {
  const town = place.addressLocality ?? place.name.split(',')[0] ?? place.name;
  if (ownBlocks(page).some(({ text }) => text.includes(town))) return true;
  return printed(page).includes(foldText(town));
};

function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    const given = listOf(valueAt(data, 'jobLocation'));
    const places = unique(
      given.flatMap((each) => {
        const held = placesOf(each);
        if (held.length > 0) return held;
        const line = placeLineOf(each);
        return line ? placesIn(line) : [];
      }),
    );
    if (places.length === 0) continue;
    const remote = /telecommute/i.test(lineOf(valueAt(data, 'jobLocationType')) ?? '');
    if (places.length > MOST_COUNTRIES && places.every(({ name }) => isCountry(name))) continue;
    const organization = foldText(lineOf(valueAt(data, 'hiringOrganization')) ?? '');
    const real = places.filter(({ name }) => foldText(name) !== organization);
    if (real.length === 0) continue;
    const seen = real.some((place) => isPrinted(place, page));
    // Remote jobs carry the employer's seat here so often that only the page's own print makes it a place of work.
    const surely = remote ? (seen ? 0.5 : 0.4) : seen ? 0.78 : 0.65;
    yield candidate(real, source, real.map(({ name }) => name).join('; '), surely * about);
  }
}

/** Lines that end in a British postcode are one address, its street and town on lines of their own. */
const isAddress = (value: string): boolean =>
  value.length <= 300 && /\n[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\s*$/.test(value);

function* fromLabels(page: Page): Found {
  // "Area" is a district to some sites, and a department to others.
  const pairs = labelled(page, 'jobLocation').filter(
    ({ label, value }) => !/^[aá]rea$/i.test(label) || soundsLikePlace(value),
  );
  const parts = placeOfParts(pairs);
  if (parts) {
    yield candidate([parts.place], 'label', parts.pairs.map(saying).join('; '), 0.88);
    return;
  }
  for (const pair of pairs.filter(({ label, value }) => !isRegionLabel(label) || isKnownPlace(value)).slice(0, 4)) {
    const under = page.blocks[pair.block.index + 1];
    const address = under?.text === pair.value ? townOfAddress(under, page) : undefined;
    if (address) {
      yield candidate([address], 'label', saying(pair), pair.confidence);
      continue;
    }
    const beside = placesSideBySide(pair.value, under?.text === pair.value ? under : pair.block);
    const value = beside?.join('\n') ?? withoutRemark(pair.value);
    const [first = '', ...rest] = isAddress(value) ? [value.replace(/\n/g, ', ')] : value.split('\n');
    // Below an address stand "view map" and "copy" as easily as a second place.
    const alike = rest.filter((line) => soundsLikePlace(line) || /[\d,]/.test(line) === /[\d,]/.test(first));
    const addresses = addressesIn(value);
    const lines = addresses.length > 0 ? addresses : [first, ...alike, ...placesListedUnder(pair, page)];
    const several = SEVERAL.test(pair.label);
    const own = unique(lines.flatMap((line) => placesIn(line, several)));
    const places = own.length > 0 ? own : placesBelow(pair, page);
    if (places.length) yield candidate(places, 'label', saying(pair), pair.confidence);
  }
}

/** A label in the plural. */
const SEVERAL = /(?:locations|offices|cities|standorte|orte|lieux|ubicaciones|sedi|locaties|platser|steder)\s?[:：]?$/i;

/** "1 vacancy in the following location:" and the place a line below: what stands between label and value is no value. */
function placesBelow({ value, block }: Labelled, page: Page): Place[] {
  const at = page.blocks.findIndex((each, index) => index > block.index && each.text === value);
  const below = at > block.index && at < block.index + 3 ? page.blocks[at + 1]?.text : undefined;
  return /\blocations?\b/i.test(value) && below && soundsLikePlace(below) ? placesIn(below) : [];
}

/** A label over the employer's seat, which is no place of this job. */
const SEAT =
  /^(?:headquarters?|headquartered in|hq|head office|registered office|hauptsitz|firmensitz|siège(?: social)?|sede (?:central|legale|social)|hoofdkantoor|sídlo|siedziba|huvudkontor|hovedkontor|本社(?:所在地)?|본사)\s?[:：]?$/i;

/** Texts of the header: those whose markup names them a location, those that look like one. */
function* fromHeader(page: Page): Found {
  const named = hinted(page, 'jobLocation');
  const [nearest] = named;
  if (nearest) {
    const beside = named.filter(
      ({ block, confidence }) => Math.abs(block.index - nearest.block.index) < 4 && confidence > 0.6,
    );
    // "Carhaix - <a>Show on a map</a>": beside a text of its own a link does something.
    const own = beside.filter((chip) => !isLinkBeside(chip, beside));
    const places = unique((own.length ? own : [nearest]).flatMap(({ text }) => placesIn(text)));
    const told = withItsCountry(beside.length > 1 ? withoutUnits(places) : places);
    if (told.length) yield candidate(told, 'header', nearest.text, nearest.confidence);
  }
  for (const chip of chipsOf(page)) {
    if (SEAT.test(page.blocks[chip.block.index - 1]?.text ?? '')) continue;
    const line = placePart(chip.text);
    // A heading further down that is no known place names a section ("Extras, Vorteile").
    if (chip.block.level && !isKnownPlace(line) && chip.block.index > (titleBlock(page)?.index ?? 0) + 3) continue;
    const parts = line.split(/\s[|;•·]\s|;\s|\s\|\s?/);
    if (!parts.every((part) => soundsLikePlace(part.trim()))) {
      // "Wrenhall Ltd, Durham": an employer and its town; a house may be named for its own.
      const [, house = '', town = ''] = /^([^,]{2,60}),\s(.{2,60})$/.exec(line) ?? [];
      if (hasLegalForm(house) && isKnownPlace(town)) {
        yield candidate(placesIn(town), 'header', chip.text, 0.62);
        continue;
      }
      // "Kartuzy, pełny etat": the town of the page's own address beside another fact.
      const seat = line.split(/,\s|\s[–—-]\s/).find((part) => isSeatTown(part, page));
      if (seat && line.length <= 60) {
        yield candidate(placesIn(seat), 'header', chip.text, 0.66);
        continue;
      }
      // "Porto or remote (EU)": a known place and a way of working.
      const worked = mayHoldWorkplace(line) && line.length <= 60 ? placesIn(line) : [];
      if (worked.length > 0 && worked.every(({ name }) => isKnownPlace(name))) {
        yield candidate(worked, 'header', chip.text, 0.66);
        continue;
      }
      const beside = placeBesideFact(line);
      if (beside) {
        yield candidate(placesIn(beside), 'header', chip.text, 0.66);
        continue;
      }
      // "Acme · Hull, UK · Part-time": of several facts on one line the one that is known as a place.
      const known = parts.filter((part) => isKnownPlace(part.trim()));
      const places = parts.length > 1 && known.length === 1 ? placesIn(known[0] ?? '') : [];
      if (places.length) yield candidate(places, 'header', chip.text, 0.66);
      continue;
    }
    const places = unique(placesIn(line));
    // "USA Only" says where the worker must be, so it can't be the employer's seat.
    if (places.length)
      yield candidate(places, 'header', chip.text, /\sonly$/i.test(chip.text) ? 0.9 : isKnownPlace(line) ? 0.74 : 0.6);
  }
}

/** A name of one to three words that tells no unit, kind of employment or skill. */
const isTownLike = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]{2,25}(?:[ -]\p{L}[\p{L}'’.-]{1,25}){0,2}$/u.test(text) &&
  !soundsLikeJob(text) &&
  !namesUnit(text) &&
  !mayHoldWorkplace(text) &&
  !hasLegalForm(text) &&
  readEmploymentTypes(text).length === 0 &&
  findSkills(text).length === 0;

function* fromHead(page: Page): Found {
  const head = documentTitle(page);
  const parts = readTitle(head, titleBlock(page)?.text);
  const texts = [
    parts.place && !hasLegalForm(parts.place) ? parts.place : undefined,
    ...parts.pieces.filter(soundsLikePlace),
  ];
  for (const text of texts) {
    const places = text ? placesIn(text) : [];
    if (places.length) yield candidate(places, 'document-title', head, text === parts.place ? 0.6 : 0.68);
  }
  // "Nurse | Little Hamlet | Careers at Acme", and the middle one stands beside the title too.
  const told = parts.company ?? employerTold(head);
  const [town, ...others] = parts.pieces.filter(
    (piece) => told && isTownLike(piece) && piece !== told && chipsOf(page).some(({ text }) => text === piece),
  );
  if (town && others.length === 0) yield candidate(placesIn(town), 'document-title', head, 0.6);
}

function* fromMeta(page: Page): Found {
  for (const { label, value } of metaPairs(page)) {
    const places = /^(?:location|standort|lieu|ort)$/i.test(label) ? placesIn(value) : [];
    if (places.length) yield candidate(places, 'meta', `${label}: ${value}`, 0.75);
  }
  const described = metaContent(page, 'og:description');
  const parts = described && described.length <= 120 ? described.split(/\s[|;]\s|;\s/) : [];
  if (described && parts.length && parts.every((part) => soundsLikePlace(part.trim()))) {
    const places = placesIn(described);
    if (places.length) yield candidate(places, 'meta', described, 0.6);
  }
}

/** A rule whose answer is kept for the page: what a shared sign of money means hangs on the place. */
const shared = (rule: (page: Page) => Found) => oncePerPage((page: Page) => [...rule(page)]);

/** Where the work is done: one entry a place, as printed. */
export const jobLocation: FieldRules<Place[]> = {
  rules: {
    fromRecords: shared(fromRecords),
    fromLabels: shared(fromLabels),
    fromHeader: shared(fromHeader),
    fromHead: shared(fromHead),
    fromMeta: shared(fromMeta),
  },
  fallbacks: { fromProse, fromHeading, fromCode },
  accepts: (places) => places.length > 0 && places.every(({ name }) => name.length >= 2 && name.length <= 120),
  same: (a, b) => a.length === b.length && a.every((place) => b.some((other) => samePlace(place, other))),
};
