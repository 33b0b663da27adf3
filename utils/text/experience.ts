import { foldInPlace, sentencesOf } from './fold.ts';

const WORDS = [
  'a|an|one|ein|einem|einer|einjahrige|un|una|um|uma|een|jeden|jednoho|ett|et',
  'two|zwei|deux|dos|dois|due|twee|dwa|dwoch|dva|dvou|tva',
  'three|drei|trois|tres|tre|drie|trzy|trzech|tri',
  'four|vier|quatre|cuatro|quatro|quattro|cztery|czterech|ctyri|fyra|fire',
  'five|funf|cinq|cinco|cinque|vijf|piec|pieciu|pet|peti|fem',
  'six|sechs|seis|sei|zes|szesc|sest',
  'seven|sieben|sept|siete|sette|zeven|siedem|sedm',
  'eight|acht|huit|ocho|oito|otto|osiem|osm',
  'nine|neun|neuf|nueve|nove|negen|dziewiec|devet',
  'ten|zehn|dix|diez|dez|dieci|tien|dziesiec|deset|tio',
];
/** Number words of many languages, folded. */
const NUMBERS = new Map<string, number>([
  ...WORDS.flatMap((words, at) => words.split('|').map((word): [string, number] => [word, at + 1])),
  ['twelve', 12],
  ['zwolf', 12],
  ['fifteen', 15],
  ['funfzehn', 15],
  ['שנה', 1],
  ['שנתיים', 2],
  ['שלוש', 3],
  ['ארבע', 4],
  ['חמש', 5],
  ['سنة', 1],
  ['سنتين', 2],
  ['سنتان', 2],
  ['عامين', 2],
]);
const WORD = [...NUMBERS.keys()].filter((word) => /^[a-z]{2}/.test(word)).join('|');
const YEARS =
  'tahun|nam|met(?:u|ai|us)|gad[ui]|godin[aeu]|leti|-aastane|ปี|سنوات|سنة|سنين|أعوام|лет|года?|років|роки|року|рік|rocn\\w{1,4}|yil|ev(?:es|nyi)?|ani|ετη|ετων|χρονια|vuoden|vuotta|vuosi(?:en|a)?|aasta(?:t|ne)?|years?|year\\(s\\)|an\\(s\\)|jahr\\(e\\)|ano\\(s\\)|ann[oi]\\([oi]\\)|yrs?\\.?|yoe|jahre?n?|jahrige[rn]?|ans?|annees?|anos?|anni|anno|jaar|jaren|lata|lat|roku?|roky|let|leta|ar|ars|aars?';
const MONTHS =
  'months?|month\\(s\\)|monate?n?|mois|mes(?:es|i)?|maand(?:en)?|miesiec\\w{0,2}|mesic\\w{0,2}|manad(?:er|ers)?|maned(?:er|ers)?';

/** "3-5 years", "at least five (5) years", "2+ years", "6 months": lower end, upper end, unit. */
const LATIN = new RegExp(
  `(?<![\\d.,/$€£-])(?<low>\\d{1,2}(?:[.,]5)?|(?<=least )a(?= year)|(?<![a-z])[a-z]{2,14}) ?(?:\\(\\d{1,2}\\+?\\) ?)?(?<plus>\\+|plus\\b|or more|oder mehr)? ?(?:(?:-|to|bis|a|az|till|til|tot|do|ou|or|oder|och|/) ?(?<high>\\d{1,2}|\\b(?:${WORD})\\b) ?\\+? ?(?:\\(\\d{1,2}\\+?\\) ?)?)?(?:or more |ou plus |o mas |nebo vice |full |consecutive |solid |complete |volle )?(?<unit>${YEARS}|${MONTHS})(?![a-z(])`,
  'g',
);
const ASIAN =
  /(?:경력|경험|실무) ?(?<low>\d{1,2}) ?(?:[-~] ?\d{1,2} ?)?(?<unit>년|개월)|(?<low2>\d{1,2}) ?(?:[-~] ?\d{1,2} ?)?(?<unit2>년|年|개월|[かヶケ]月)(?:간)? ?(?:이상|以上|程度|(?:의|の)? ?(?:실무 ?)?(?:경력|경험|実務経験|経験))|(?:לפחות |מעל )?(?<low3>\d{1,2}|שלוש|ארבע|חמש) ?\+?(?: ?- ?\d{1,2})? ?שנ(?:ים|ות|ה) ?(?:של )?(?:ניסיון|נסיון)|(?:ניסיון|נסיון)[^.\d]{0,20}?(?<low4>שנה|שנתיים|\d{1,2})(?: ?\+)?(?: ?שנ)?|خبرة[^.\d]{0,20}?(?<low5>سنتين|سنتان|عامين)/g;

/** What makes years into experience, folded. */
const EXPERIENCE =
  /\b(?:experience|experienced|exp|prax v odbore|prax|background|track record|hands-on|working|worked|jobbat|arbetat|arbejdet|jobbet|arbeidet|gearbeitet|gewerkt|travaille|lavorato|trabajado|trabalhado|pracowal\w{0,2}|pracoval\w{0,2}|expertise|yoe|berufs\w{0,14}|\w{0,8}erfahrung\w{0,6}|berufspraxis|praxis\w{0,10}|experiences?|experiencia|esperienz[ae]|experiencias?|ervaring|werkervaring|doswiadczeni\w{1,3}|praktyk\w{0,2}|stazu|prax[ei]|zkusenost\w{0,3}|skusenost\w{0,4}|erfarenhet\w{0,2}|\w{0,10}erfaring\w{0,2}|tatigkeit|tecrube\w{0,4}|deneyim\w{0,4}|tapasztalat\w{0,4}|experienta|kokemus\w{0,4}|kogemus\w{0,4}|iskustv[oa]|izkusenj\w{0,4}|kinh nghiem|pengalaman|patirt\w{1,3}|pieredz\w{1,3}|\w{2,6}kogemus\w{0,4})\b|ประสบการณ์|خبرة|الخبرة|(?<![а-я])опит|искуств|опыт|стаж|досвід|εμπειρια|προυπηρεσια|经验|經驗/;
/** "5+ years in development", "minimum 3 years as a lead": a demand without the word. */
const DEMAND_BEFORE =
  /\b(?:at least|minimum(?: of)?|min\.?|mindestens|mind\.|minstens|au moins|au minimum|al menos|minimo|almeno|minimaal|co najmniej|min|minimalne|alespon|aspon|minst|mindst|en az|legalabb|minim|vahintaan|vahemalt|it nhat|toi thieu|minimal|sekurang-kurangnya|sekurangnya|najmanje|vsaj|vismaz|ne maziau kaip|bent) ?$|(?:не менее|от|від|не менше|минимум|τουλαχιστον) ?$/;
const DEMAND_AFTER =
  /^(?: (?:in|as|at|on(?! (?:the market|average|our))|behind|with|mit|avec|con|com|als|en tant que|como|come|jako|i|som|w|(?!during|including|starting|ending|beginning|running|existing|according|pending|being|going|living)[a-z]{3,12}ing|of (?!age|the|our|operation|history|growth|success|existence|service to))\b|:(?= [a-z]))/;
/** Experience in general rather than with one tool: it counts before the others. */
const GENERAL =
  /^(?: of)?(?: [a-z/&,-]{1,20}){0,4} ?\b(?:experience|berufserfahrung|\w{0,8}erfahrung|d'experience|experiencia|esperienza|ervaring|werkervaring|doswiadczenia|praxe|erfarenhet|erfaring)\b(?! (?:with|mit|avec|con|com|met|z|s|se|med) )/;
const RANGE_ON = new RegExp(`^ ?(?:-|to|bis|a|till|til|tot|do|ate|hasta) ?\\d{1,2} ?(?:${YEARS}|${MONTHS})(?![a-z])`);
/** Years of something else, right behind: "of age", "ago", "contract". */
const OTHER_AFTER =
  /^[ -](?:of age|olds?|ago|old|contract|warranty|in (?:business|a row|the making)|history|anniversary|young|strong|vesting|degree|bachelor|university|of (?:history|operation|growth|service|success|studies|study|existence|university|college)|jahre alt|alt|d'existence|de edad|vertrag|befristet|programme?|term|ausbildung|studium|fixed|combined|collective|na trhu|v oboru pusobi|old company|tradic)/;
/** Whose years they are: the company's, not the applicant's; or a span of time. */
const OTHER_BEFORE =
  /(?:\b(?:our|we have|we've|with over|with more than|has (?:been )?(?:over|more than)?|boasts?|combined|unsere[rn]?|notre|nuestr[oa]s?|nasze|nase|company|companies|firma|firmou|founded|established|for (?:over|more than|almost|nearly|the (?:past|last|next))|(?:over|in|within|during) the (?:last|past|next)|past|last|next|first|seit|in den (?:letzten|nachsten)|depuis|desde hace|da oltre|al meer dan|od|jiz|contract of|every|up to|age of|aged?|(?:company|companies|team|firma|spolecnost|unternehmen|entreprise|empresa) (?:with|mit|s|z|avec|con|com|having)) (?:over |more than |mehr als |uber |plus de )?)$/;

/** "Have designed products for at least four years", at the end of a line. */
const DONE_FOR = /\bha(?:ve|s|ving) [a-z ]{3,40} for (?:at least|a minimum of|over|more than) ?$/;

/** A number or a word for years: without either there is nothing to read. */
const MAYBE =
  /\d|year|jahr|ann[ée]e|\bans?\b|año|anos?\b|ann[io]|jaar|\blat|\blet\b|rok|år|month|monat|mois|mes|maand|měs|שנ|лет|год|рок|рік|yıl|év\b|éves|ani\b|[εέ]τ[ηώ]|χρόνι|vuo|aasta|سنتين|سنتان|عامين/i;

/** Before a bare "rok" (Polish, Czech: a year) these say that one is asked: "minimum rok doświadczenia", "alespoň rok praxe". */
const AT_LEAST = /^(?:minimum|minimalne|min|najmniej|conajmniej|przynajmniej|alespon|aspon|jeden|jednoho)$/;

const amountOf = (text: string | undefined): number | undefined => {
  if (!text) return undefined;
  const plain = Number(text.replace(',', '.'));
  return Number.isNaN(plain) ? NUMBERS.get(text) : plain;
};

interface Found {
  months: number;
  evidence: string;
  general: boolean;
}

/**
 * Months of experience that are demanded, the lower end of a range. Of several the first one in general counts ("5+ years of software
 * experience"), else the first, or where
 * three and more areas ask their own, the number that most of them ask. `labelled`: the text is the value of a label for experience, so bare years count ("5 to 8 years").
 */
export function readExperience(
  text: string,
  options: { labelled?: boolean } = {},
): { months: number; evidence: string } | undefined {
  const specific: Found[] = [];
  for (const sentence of sentencesOf(text)) {
    for (const found of readSentence(sentence.slice(0, 600), options.labelled === true)) {
      if (found.general) return { months: found.months, evidence: found.evidence };
      specific.push(found);
    }
  }
  const first = specific.length < 3 ? specific[0] : commonest(specific);
  return first && { months: first.months, evidence: first.evidence };
}

/** The number that most of them ask, the first of them among equals. */
function commonest(all: Found[]): Found | undefined {
  const count = (months: number): number => all.filter((found) => found.months === months).length;
  return all.reduce<Found | undefined>(
    (best, found) => (best && count(best.months) >= count(found.months) ? best : found),
    undefined,
  );
}

function* readSentence(sentence: string, labelled: boolean): Generator<Found> {
  if (!MAYBE.test(sentence)) return;
  const flat = foldInPlace(sentence);
  const evidence = sentence.slice(0, 300).trim();
  for (const found of flat.matchAll(LATIN)) {
    const groups = found.groups ?? {};
    const before = flat.slice(Math.max(0, found.index - 60), found.index);
    const after = flat.slice(found.index + found[0].length, found.index + found[0].length + 90);
    if (OTHER_BEFORE.test(before)) continue;
    if (OTHER_AFTER.test(after) || /\b(?:our team|we|wir) (?:\w{1,10} )?$/.test(before)) continue;
    const plus = groups.plus !== undefined || groups.high !== undefined;
    const said = EXPERIENCE.test(`${before.slice(-45)} | ${after}`);
    const demanded =
      DEMAND_AFTER.test(after) &&
      (plus || DEMAND_BEFORE.test(before) || /(?:^| (?:and|plus|und|et|y|og|och)) ?$/.test(before));
    const done = after.trim() === '' && DONE_FOR.test(before);
    if (!said && !demanded && !done && !labelled) continue;
    const aYear = /^rok/.test(groups.unit ?? '') && AT_LEAST.test(groups.low ?? '');
    const [one, two] = [aYear ? 1 : amountOf(groups.low), amountOf(groups.high)];
    // "Angular 13+ - 2+ years", "Core - 3 years": no range, the years are the last number.
    const low = one === undefined || (two !== undefined && two < one) ? two : one;
    if (low === undefined) continue;
    const months = Math.round(/^m(?!et)/.test(groups.unit ?? '') ? low : low * 12);
    // "6 months to 1 year": the first end of a range that names its unit twice.
    const opens = RANGE_ON.test(after);
    if (months <= 300) yield { months, evidence, general: opens || GENERAL.test(after) };
  }
  for (const found of flat.matchAll(ASIAN)) {
    const groups = found.groups ?? {};
    const low = amountOf(groups.low ?? groups.low2 ?? groups.low3 ?? groups.low4 ?? groups.low5);
    const monthly = /月|월/.test(groups.unit ?? groups.unit2 ?? '');
    if (low !== undefined && low <= 25) yield { months: monthly ? low : low * 12, evidence, general: true };
  }
}
