import { isCountry } from '../../text/place.ts';
import { jobLocation } from '../fields/job-location.ts';
import type { Page } from '../page.ts';
import { footBlocks } from './foot-names.ts';
import { metaContent } from './meta.ts';
import { oncePerPage } from './once.ts';

/** Currency of a country whose sign is shared ("$", "kr", "¥"), by what an address or a place prints. */
const BY_COUNTRY: [RegExp, string][] = [
  [/\b(?:usa?|u\.s\.a?\.?|united states(?: of america)?)\b/i, 'USD'],
  [/\bCanada\b|,\s(?:ON|QC|BC|AB|MB|SK|NS|NB)\b/, 'CAD'],
  [/\bAustralia\b|,\s(?:NSW|VIC|QLD|ACT)\b|\s(?:NSW|VIC|QLD|ACT|TAS)(?:\s\d{4})?\s{0,3}$/, 'AUD'],
  [/\bnew zealand\b/i, 'NZD'],
  [/\bsingapore\b/i, 'SGD'],
  [/\bhong kong\b/i, 'HKD'],
  [/\b(?:sweden|sverige)\b/i, 'SEK'],
  [/\b(?:norway|norge)\b/i, 'NOK'],
  [/\b(?:denmark|danmark)\b/i, 'DKK'],
  [/\b(?:japan)\b|日本/i, 'JPY'],
  [/\b(?:china)\b|中国/i, 'CNY'],
  [/\btaiwan\b|台灣|^(?:台[北中南東]|新北|桃園|新竹|高雄)/i, 'TWD'],
  [/\b(?:m[eé]xico)\b/i, 'MXN'],
  [/\bindia\b/i, 'INR'],
];
const US_STATE =
  /,\s(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\b|\bUS-[A-Z]{2}\b|\b(?:New York|San Francisco|California|Texas|Washington|Florida|Illinois|Massachusetts|Nevada|Colorado|Oregon|Arizona|Ohio|Michigan|Pennsylvania|North Carolina|New Jersey|Minnesota|Wisconsin|Maryland|Tennessee|Missouri|Utah)\b/;
/** "Savannah, Georgia", "San Francisco": a town before a state's whole name, or a city that no other country has. */
const STATE_NAME =
  /(?:^|,\s?)(?:Alabama|Alaska|Arkansas|Connecticut|Delaware|Georgia|Hawaii|Idaho|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Mississippi|Missouri|Montana|Nebraska|New Hampshire|New Mexico|North Dakota|Oklahoma|Rhode Island|South Carolina|South Dakota|Vermont|Virginia|West Virginia|Wyoming)$|^(?:Los Angeles|Chicago|Seattle|Denver|Boston|Atlanta|Philadelphia|Houston|Dallas|Nashville|Minneapolis|Brooklyn)$/;
const endsInState = (name: string): boolean => STATE_NAME.test(name);

const ZIP =
  /,\s(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\s\d{5}(?!\d)/;

/** "Part-time in Duluth, Minnesota." */
const TOWN_IN_STATE =
  /\b[A-Z][a-z]{2,20}, (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming)\b/;

const BY_HOST: Record<string, string> = {
  ca: 'CAD',
  au: 'AUD',
  nz: 'NZD',
  sg: 'SGD',
  hk: 'HKD',
  se: 'SEK',
  no: 'NOK',
  dk: 'DKK',
  jp: 'JPY',
  cn: 'CNY',
  tw: 'TWD',
  mx: 'MXN',
  in: 'INR',
};

/** Languages that one country's boards are written in. */
const BY_LANGUAGE: [RegExp, string][] = [
  [/^zh-(?:hant|tw)/i, 'TWD'],
  [/^zh(?:-(?:hans|cn))?$/i, 'CNY'],
  [/^ja\b/i, 'JPY'],
  [/^sv\b/i, 'SEK'],
  [/^(?:nb|nn|no)\b/i, 'NOK'],
  [/^da\b/i, 'DKK'],
];

/** What the page says of its own country: `geo.region`, or a language tag that templates don't set by themselves ("en-AU"). */
function ownCountry(page: Page): string | undefined {
  const [, region] = /^([a-z]{2})(?:-|$)/i.exec(metaContent(page, 'geo.region') ?? '') ?? [];
  const lang = page.document.documentElement?.getAttribute('lang') ?? '';
  const country = (region ?? /^en-([a-z]{2})$/i.exec(lang.slice(0, 10))?.[1])?.toLowerCase() ?? '';
  if (country === 'us') return region ? 'USD' : undefined;
  return Object.hasOwn(BY_HOST, country) ? BY_HOST[country] : undefined;
}

/** The currency that a shared sign means on this page, from the job's own places, then the host's country, then the page's language; undefined where nothing settles it. */
export const currencyHint = oncePerPage((page: Page): string | undefined => {
  const currencies = new Set<string>();
  for (const rule of Object.values(jobLocation.rules)) {
    for (const { value } of rule(page)) {
      for (const { name, addressCountry } of value) {
        const text = `${name} ${addressCountry ?? ''}`;
        for (const [pattern, currency] of BY_COUNTRY) if (pattern.test(text)) currencies.add(currency);
        if ((US_STATE.test(text) || endsInState(name)) && !isCountry(name)) currencies.add('USD');
      }
    }
    if (currencies.size > 0) break;
  }
  if (currencies.size > 0) return currencies.size === 1 ? [...currencies][0] : undefined;
  // The employer's own address, where no place of the job is told: "Savannah, GA 31401".
  if (page.blocks.some(({ text }) => text.length < 300 && (ZIP.test(text) || TOWN_IN_STATE.test(text)))) return 'USD';
  // "Level 9, 4 Queen Street, Auckland, New Zealand" in the foot.
  const seats = BY_COUNTRY.filter(([country]) =>
    footBlocks(page).some(({ text }) => text.includes(', ') && country.test(text)),
  );
  if (seats.length === 1) return seats[0]?.[1];
  const [first = '', ...rest] = page.url.hostname.split('.');
  // "mx.board.com": a board's own part for a country.
  const byHost =
    BY_HOST[rest.at(-1) ?? ''] ?? (rest.length > 1 && Object.hasOwn(BY_HOST, first) ? BY_HOST[first] : undefined);
  return (
    byHost ??
    ownCountry(page) ??
    BY_LANGUAGE.find(([tag]) => tag.test(page.document.documentElement?.getAttribute('lang') ?? ''))?.[1]
  );
});
