import { CANADIAN_PROVINCES, US_STATES } from '../../text/country.ts';
import { readEmploymentTypes } from '../../text/employment-type.ts';
import { isCountry } from '../../text/place.ts';
import { remembered } from '../../text/remembered.ts';
import { findSkills } from '../../text/skills.ts';
import { isCity } from './cities.ts';
import { mayHoldWorkplace } from './gates.ts';
import { hasLegalForm, soundsLikeJob } from './job-words.ts';
import { isStateName } from './state-names.ts';

/** Two-letter codes of states and provinces as they stand after a town: US, Canada, Australia. */
const STATE =
  /,\s(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|ON|QC|BC|AB|MB|SK|NSW|VIC|QLD)\b/;
/** "Melbourne VIC", "Perth WA 6000": Australia writes its states without a comma; SA and the like end names too. */
const AUSTRALIAN = /^\p{Lu}[\p{L}' -]{2,30}\s(?:(?:NSW|VIC|QLD|TAS|ACT)(?:\s\d{4})?|(?:WA|SA|NT)\s\d{4})$/u;
/** Addresses in Japanese, Korean and Chinese begin with the largest part; a station is a place too. */
const EASTERN =
  /^(?:〒?\d{3}-?\d{4}\s?)?(?:東京都|北海道|京都府|大阪府|[\u4e00-\u9fff]{2,3}県)|[\u4e00-\u9fff]駅(?:$|[\s(（徒])|徒歩\d|^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)(?:특별시|광역시|특별자치[시도]|도)?(?:\s|$)|^[\u4e00-\u9fff]{2,8}(?:省|市)(?:[\u4e00-\u9fff·\s-]{0,20}(?:市|区|區|县))?$/;
/** An address that begins with its prefecture. */
export const isEasternAddress = (text: string): boolean =>
  /^(?:〒?\d{3}-?\d{4}\s?)?(?:東京都|北海道|京都府|大阪府|[\u4e00-\u9fff]{2,3}県)./.test(text);
const ZIP_TOWN = /^(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}\p{L}{2,}/u;
const WORDS = /^[\p{L}\p{M}.'’()/ -]{2,40}$/u;
const REGION_WORD =
  /\b(?:co\.|area|metro(?:politan)?|region|county|ontario|alberta|qu[eé]bec|british columbia|nova scotia|new brunswick|manitoba|saskatchewan|newfoundland(?: and labrador)?|greater|district|province|state|anywhere|worldwide|emea|apac|latam|europe|european union|eu|usa|u\.s\.a?\.?|us|uk|dach|region|umgebung|raum|okres|kraj|stadt|praha|prague|bayern|hessen|sachsen|niedersachsen|thüringen|nordrhein-westfalen|nrw|rheinland-pfalz|schleswig-holstein|mecklenburg-vorpommern|baden-württemberg|brandenburg|steiermark|oberösterreich|niederösterreich|tirol|vorarlberg|kärnten|andalucía|cataluña|catalunya|galicia|asturias|castilla y león|extremadura|bretagne|normandie|occitanie|auvergne|toscana|lombardia|veneto|piemonte|emilia-romagna|puglia|sardegna|sicilia|podlaskie|mazowieckie|lubelskie|pomorskie|wielkopolskie|dolnośląskie|kujawsko-pomorskie|lubuskie|opolskie|podkarpackie|warmińsko-mazurskie|zachodniopomorskie)(?![\p{L}])|(?:łódzkie|małopolskie|śląskie|świętokrzyskie)$/iu;

/** "Londrina/PR", "Recife - PE": Brazil's towns carry their state. */
const BRAZILIAN =
  /^\p{Lu}[\p{L}' ]{2,40}(?:\s?[/–-]\s?|\s\()(?:A[CLPM]|BA|CE|DF|ES|GO|M[ATSG]|P[ABREI]|R[JNSOR]|S[CPE]|TO)\)?$/u;

/** "苏州-工业园区", "北京·朝阳区": a large city of China and its part, as boards there print them. */
const CHINESE =
  /^(?:北京|上海|广州|深圳|杭州|成都|南京|武汉|苏州|西安|重庆|天津|长沙|郑州|东莞|青岛|宁波|佛山|合肥|无锡|厦门|大连|沈阳|济南|福州|昆明|哈尔滨|长春|石家庄|南昌|南宁|贵阳|太原|珠海|中山|惠州|常州|南通|嘉兴|温州|泉州|烟台|徐州|昆山|海口|兰州)(?:市)?(?:\s?[-·]\s?[\u4e00-\u9fff]{2,10}){0,2}$/;

/** "Житомир, вул. Київська, 40", "Konin, ul. Przemysłowa 12": what stands before a street's own word is its town. */
const BEFORE_STREET =
  /^(\p{Lu}[\p{L}' -]{1,40}),\s(?:вул|вулиця|просп|проспект|пл|площа|бульв|бул|ул|улица|пр-т|пер|шоссе|ul|al|aleja|os|pl|str|strada|bd|bulevardul|calea|sos|ulica|via|viale|corso|piazza|rue|avenue|boulevard|calle|avda|rua|avenida)\.?\s/iu;

/** The town of a line that goes on with its street; undefined for any other line. */
export const townBeforeStreet = (text: string): string | undefined => BEFORE_STREET.exec(text.slice(0, 120))?.[1];

/** A street with its number: "Horní náměstí 3", "Masarykova třída 936/50", "12 Main Street". */
const STREET = /^(?:[^\d,;:]{3,40}\s\d{1,5}[a-zA-Z]?(?:\/\d{1,5}[a-zA-Z]?)?|\d{1,5}[a-zA-Z]?\s[^\d,;:]{3,40})$/;
const ORGANISATION =
  /\b(?:abteilung|department|team|group|human resources|services|solutions|office of|division|technolog|software|marketing|sales|engineering|information|retail|finance|management|design|development|consulting|healthcare)/i;

/** Is the text the name of a department? */
export const namesUnit = (text: string): boolean => UNIT.test(text) || ORGANISATION.test(text);
const UNIT =
  /\b(?:administration|operations|customer|legal|people|product|research|clinical|security|supply|logistics|production|quality|accounting|nursing|it|hr)\b/i;

/** The text without what a place's print carries beside it: "USA Only", "New York, NY (relocation offered)". */
const bareOf = (text: string): string =>
  text
    .replace(/\([^()]{0,60}\)/g, ' ')
    // "Sheffield, S9", "Leeds LS1 4AP": a British code behind the town.
    .replace(/(?<=\p{L}),?\s[A-Z]{1,2}\d{1,2}[A-Z]?(?:\s\d[A-Z]{2})?$/u, '')
    .replace(
      /\s(?:only|e\.?\s?o\.?|en omgeving|und Umgebung|u\.\s?U\.|et environs|e dintorni|y alrededores|a okolí|i okolice|med omnejd)$/i,
      '',
    )
    .trim();

/**
 * Houses that are named for where they stand ("St. Brigid's Hospital, Cork"): an employer, unless a label says place. English names
 * them at the end of the name, other languages at its beginning.
 */
const HOUSE =
  /(?:^|\s)(?:hospital|clinic|school|college|university|academy|council|hotel|museum|hospice|surgery|nursery|trust|institute|foundation|(?:fylkes)?kommune|kommun|sy[kg]ehus|sjukhus|barnehage|skole|skola|universitet|h[øo]gskole|högskola|kaupunki|yliopisto)$|^(?:university|hospital|school|college|city|town) of\s|^(?:gymnasium|grundschule|realschule|berufsschule|klinik|klinikum|krankenhaus|universität|hochschule|kita|kindergarten|stadtwerke|stadtverwaltung|landratsamt|hôpital|clinique|lycée|mairie|université|ministerium|ministerie|ministère|ministerio|ministero|ministry|department of|bundesamt|landesamt|landkreis|universidad|colegio|ayuntamiento|ospedale|comune|università|gemeente|ziekenhuis|szpital|urząd|uniwersytet|nemocnice|univerzita)\s/i;

/** Is the name, without the town behind its comma, that of a house: a hospital, a school, a council? */
export const namesHouse = (text: string): boolean => {
  const [first = ''] = text.slice(0, 120).split(',');
  return !/\d/.test(first) && first.trim().includes(' ') && HOUSE.test(first.trim());
};

/** "Duluth, Minnesota". */
const IN_STATE =
  /^\p{Lu}[\p{L}.' -]{2,30}, (?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)$/u;
const IN_REGION = /^(\p{Lu}[\p{L}.' -]{1,40})\s\(([\p{L}' -]{4,30})\)$/u;

/** "Guelph (Ontario)", "Recife/PE": a town with its region in brackets or behind a slash. */
function ofRegion(text: string): boolean {
  if (text.length > 80) return false;
  const [, town = '', region = ''] = IN_REGION.exec(text) ?? [];
  const whole = REGION_WORD.exec(region)?.[0] === region && region.length > 0;
  // "İzmir / Kemalpaşa": a known city and a part of it.
  const [city = '', part = ''] = text.split(/\s?\/\s?/);
  const parted = isCity(city) && /^\p{Lu}[\p{L}' -]{2,30}$/u.test(part);
  const name =
    whole || IN_STATE.test(text) ? town || text : BRAZILIAN.test(bareOf(text)) ? bareOf(text) : parted ? city : '';
  return name !== '' && !soundsLikeJob(name) && !hasLegalForm(name);
}

/** Does the text name a place that is known as one: a country, a state, a large city, a code before a town, a street? */
export const isKnownPlace = remembered((text: string): boolean => {
  if (namesHouse(text)) return false;
  const bare = bareOf(text.slice(0, 100));
  // "Tours (37)", "Rennes - 35": a town with the number of its department.
  if (/^\p{Lu}[\p{L}' -]{1,40}\s(?:\(\d{2,3}\)|- \d{2})$/u.test(text)) return true;
  if (ofRegion(text)) return true;
  if (CHINESE.test(text) || AUSTRALIAN.test(text) || BRAZILIAN.test(text) || EASTERN.test(text.slice(0, 100)))
    return true;
  if (!/^\p{Lu}|^\d|^\p{Lo}/u.test(bare)) return false;
  if (bare.length <= 40 && (isCity(bare) || isCountry(bare))) return true;
  if (ZIP_TOWN.test(bare) || STATE.test(bare)) return true;
  const [first = '', ...rest] = bare.split(',').map((part) => part.trim());
  if (rest.length === 0 || rest.length > 3) return false;
  if (/\d/.test(first) && STREET.test(first)) return rest.every((part) => /^(?:\d{3,5}\s)?\p{Lu}/u.test(part));
  const named = [first, ...rest].every(
    (part, at) =>
      WORDS.test(part) && (/^\p{Lu}/u.test(part) || (at > 0 && /skie$/.test(part))) && part.split(' ').length <= 4,
  );
  return (
    named &&
    ([first, ...rest].some(
      (part) => isCountry(part) || isCity(part) || US_STATES.has(part) || CANADIAN_PROVINCES.has(part),
    ) ||
      rest.some(isStateName) ||
      REGION_WORD.test(bare))
  );
});

/**
 * Does a text of unknown meaning look like a place? Known ones do ("Berlin, Germany", "Austin, TX", "8001 Zürich", "Oslo"), and
 * two or three names with commas ("Weybridge, Surrey"). A small town alone does not: nothing tells it from a company.
 */
export function soundsLikePlace(text: string): boolean {
  if (text.length < 2 || text.length > 90 || /[!?:@#$€£%=]|\d{6}/.test(text)) return false;
  if (namesHouse(text) || /\s(?:jobs|careers)$/i.test(text)) return false;
  if (isKnownPlace(text)) return true;
  // "Boulder, CO" is known by now: what else ends in a legal form is a company.
  if (hasLegalForm(text)) return false;
  const bare = bareOf(text);
  const parts = bare.split(',').map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4) return false;
  if (!parts.every((part) => WORDS.test(part) && /^\p{Lu}/u.test(part) && part.split(' ').length <= 2)) return false;
  return (
    !ORGANISATION.test(bare) &&
    !soundsLikeJob(bare) &&
    findSkills(bare).length === 0 &&
    !mayHoldWorkplace(bare) &&
    readEmploymentTypes(bare).length === 0
  );
}
