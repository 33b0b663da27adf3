import { COUNTRY_NAMES } from './country-names.ts';
import { foldText } from './fold.ts';

/** Names and short forms that the English list lacks, folded, by ISO 3166 code. */
const ALIASES =
  'US:usa,u.s.,u.s.a.,united states of america,america,vereinigte staaten,etats-unis,estados unidos,stati uniti,verenigde staten,stany zjednoczone,spojene staty|GB:uk,u.k.,great britain,england,scotland,wales,northern ireland,britain,vereinigtes konigreich,grossbritannien,royaume-uni,reino unido,regno unito,verenigd koninkrijk,wielka brytania,velka britanie|DE:deutschland,allemagne,alemania,alemanha,germania,duitsland,niemcy,nemecko,tyskland,גרמניה,ドイツ,독일,brd|AT:osterreich,autriche,austria|CH:schweiz,suisse,suiza,svizzera,suica,zwitserland,szwajcaria,svycarsko,schweiz/suisse|FR:frankreich,francia,franca,frankrijk,francja,francie,frankrig,frankrike|ES:espana,spanien,espagne,espanha,spagna,spanje,hiszpania,spanelsko|IT:italia,italien,italie,wlochy|PT:portogallo,portugalia|NL:holland,the netherlands,nederland,niederlande,pays-bas,paises bajos,paesi bassi,holandia,nizozemsko|BE:belgie,belgique,belgien,belgica,belgio|PL:polska,polen,pologne,polonia,polsko|CZ:czech republic,czechia,ceska republika,cesko,tschechien,republique tcheque|SK:slovensko,slowakei|SE:sverige,schweden,suede,suecia,svezia,zweden,szwecja|DK:danmark,danemark,dinamarca,denemarken|NO:norge,norwegen,norvege|FI:suomi,finnland,finlande|IL:ישראל|JP:日本,japan|KR:대한민국,한국,south korea,korea|BR:brasil,brasilien|IE:republic of ireland,irland,irlande|HU:magyarorszag,ungarn|RO:rumanien,romania|GR:griechenland|TR:turkey,turkiye|RU:russia|AE:uae,u.a.e.|VN:vietnam|TW:taiwan|HK:hong kong|MO:macau|MX:mexico|LU:luxemburg,luxembourg|CN:china,prc|CI:ivory coast|MK:macedonia|LV:lettland|LT:litauen|EE:estland|HR:hrvatska,kroatien|UA:ukraina|CA:kanada|IN:indien,inde|BA:bosnia|TT:trinidad';

let english: Map<string, string> | undefined;
/** English name by code; built from the list, since asking Intl for each code takes 40 ms on a fresh page. */
const names = (): Map<string, string> => {
  english ??= new Map(COUNTRY_NAMES.split('|').map((entry) => [entry.slice(0, 2), entry.slice(2)]));
  return english;
};

let folded: string | undefined;
/** Every name as `|XXname|` in one string, folded in one go: searching it costs less than a table on a page that asks a few times. */
const known = (): string => {
  folded ??= `|${[
    ...ALIASES.split('|').flatMap((entry) => {
      const code = entry.slice(0, 2).toLowerCase();
      return entry
        .slice(3)
        .split(',')
        .map((alias) => code + alias);
    }),
    foldText(COUNTRY_NAMES),
  ].join('|')}|`;
  return folded;
};

/** The code of a folded name, the aliases first. */
function codeOf(name: string): string | undefined {
  const all = known();
  for (let at = all.indexOf(`${name}|`); at >= 0; at = all.indexOf(`${name}|`, at + 1)) {
    if (all.charAt(at - 3) === '|') return all.slice(at - 2, at).toUpperCase();
  }
  return undefined;
}

/** The ISO 3166 code of a country's name in English or its own words; two-letter codes are read only where no US state has them. */
export function countryCode(text: string): string | undefined {
  if (text.length > 60) return undefined;
  const name = foldText(text)
    .replace(/^the /, '')
    .replace(/[.,;:]{1,9}$/, '');
  const named = name.length > 1 && !name.includes('|') ? codeOf(name) : undefined;
  if (named) return named;
  const code = text.trim();
  return names().has(code) && !US_STATES.has(code) ? code : undefined;
}

/** Three-letter codes of ISO 3166 that systems write instead, by their two letters; "USA" is printed as it is. */
const THREE =
  'ARE:AE ARG:AR AUS:AU AUT:AT BEL:BE BGR:BG BRA:BR CAN:CA CHE:CH CHL:CL CHN:CN COL:CO CZE:CZ DEU:DE DNK:DK ESP:ES EST:EE FIN:FI FRA:FR GBR:GB GRC:GR HKG:HK HRV:HR HUN:HU IDN:ID IND:IN IRL:IE ISR:IL ITA:IT JPN:JP KOR:KR LTU:LT LUX:LU LVA:LV MEX:MX MYS:MY NLD:NL NOR:NO NZL:NZ PER:PE PHL:PH POL:PL PRT:PT ROU:RO SAU:SA SGP:SG SRB:RS SVK:SK SVN:SI SWE:SE THA:TH TUR:TR TWN:TW UKR:UA VNM:VN ZAF:ZA';

/** The English name of an ISO 3166 code ("DE" and "DEU" give "Germany"); undefined for any other text. */
export function countryName(code: string): string | undefined {
  const written = code.trim().toUpperCase();
  const at = /^[A-Z]{3}$/.test(written) ? THREE.indexOf(`${written}:`) : -1;
  const upper = at >= 0 ? THREE.slice(at + 4, at + 6) : written;
  if (upper === 'UK') return 'United Kingdom';
  return names().get(upper);
}

/** Is `text` a country's name, and nothing more? */
export function isCountry(text: string): boolean {
  return text.length <= 60 && countryCode(text) !== undefined;
}

/** States, districts and territories of the United States, and Canada's provinces, by the letters that addresses use. */
export const US_STATES = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR'.split(
    ' ',
  ),
);
export const CANADIAN_PROVINCES = new Set('AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' '));
