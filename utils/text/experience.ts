import { cleanLine, foldInPlace } from './fold.ts';

/** Number words up to fifteen in many languages, folded. */
const NUMBERS: Record<string, number> = Object.fromEntries(
  [
    'half',
    'a|an|one|ein|einem|eines|einer|einjahrige|un|una|uno|um|uma|een|jeden|jednoho|jeden rok|jeden|ett|et|en',
    'two|zwei|deux|dos|dois|due|twee|dwa|dwoch|dva|dvou|tva|to',
    'three|drei|trois|tres|tre|drie|trzy|trzech|tri|tre|treh',
    'four|vier|quatre|cuatro|quatro|quattro|cztery|czterech|ctyri|ctyr|fyra|fire',
    'five|funf|cinq|cinco|cinque|vijf|piec|pieciu|pet|peti|fem',
    'six|sechs|seis|sei|zes|szesc|sest|sex|seks',
    'seven|sieben|sept|siete|sete|sette|zeven|siedem|sedm|sju|syv',
    'eight|acht|huit|ocho|oito|otto|osiem|osm|atta|otte',
    'nine|neun|neuf|nueve|nove|negen|dziewiec|devet|nio|ni',
    'ten|zehn|dix|diez|dez|dieci|tien|dziesiec|deset|tio|ti',
    '',
    'twelve|zwolf|douze|doce|doze|dodici|twaalf|dwanascie|dvanact|tolv',
    '',
    '',
    'fifteen|funfzehn|quinze|quince|quindici|vijftien|pietnascie|patnact|femton|femten',
  ].flatMap((words, value) =>
    value
      ? words
          .split('|')
          .filter(Boolean)
          .map((word) => [word, value])
      : [],
  ),
);
const WORD = Object.keys(NUMBERS)
  .filter((word) => word.length > 2)
  .join('|');
const YEARS =
  'years?|yrs?|yoe|jahren?|jahr|jahrige[rn]?|ans?|annees?|anos?|anni|anno|jaar|jaren|lata|lat|roku?|roky|roků|let|leta|ars?|aars?|ar|vuot\\w{1,3}';
const MONTHS =
  'months?|monaten?|monat|mois|mes(?:es|i)?|maand(?:en)?|miesiec\\w{0,2}|mesic\\w{0,2}|manad(?:er|ers)?|maned(?:er|ers)?';

/** "3-5 years", "at least five (5) years", "2+ years", "6 months": number, optional upper end, unit. */
const LATIN = new RegExp(
  `(?<![\\d.,/$€£-])(?<low>\\d{1,2}(?:[.,]5)?|\\b(?:${WORD})\\b) ?(?:\\(\\d{1,2}\\+?\\) ?)?(?<plus>\\+|plus|or more|oder mehr)? ?(?:(?:-|to|bis|a|az|till|til|tot|do|ou|or|oder|och|/) ?(?:\\d{1,2}|${WORD})\\b ?\\+?)? ?(?:or more |ou plus |o mas |nebo vice |full |consecutive |solid |complete )?(?<unit>${YEARS}|${MONTHS})\\b`,
  'g',
);
const ASIAN =
  /(?:경력|경험)? ?(?<low>\d{1,2}) ?(?:[-~] ?\d{1,2} ?)?(?<unit>년|年|개월|ヶ月|か月)(?: ?(?:이상|차|以上|程度))|(?:실무 ?)?경력 ?(?<low2>\d{1,2}) ?(?:[-~] ?\d{1,2} ?)?년|(?<low3>\d{1,2}) ?(?:[-~] ?\d{1,2} ?)?(?:년|年)(?:간)? ?(?:의|の)? ?(?:실무 ?)?(?:경력|경험|実務経験|経験)|(?:לפחות |מעל )?(?<low4>\d{1,2}) ?\+?(?: ?- ?\d{1,2})? ?שנ(?:ים|ות) ?(?:של )?(?:ניסיון|נסיון)?|(?:ניסיון|נסיון) (?:של )?(?:לפחות )?(?<low5>שנה|שנתיים|שלוש|\d{1,2}) ?(?:שנים)?/g;

/** What makes years into experience, folded, near the number. */
const EXPERIENCE =
  /\b(?:experience|experienced|exp|background|track record|hands-on|working (?:with|in|on|as)|work(?:ed)? (?:with|in|as)|in (?:a|an) (?:similar|comparable|related|relevant)|proven|expertise|practice|industry|professional|yoe|erfahrung\w{0,6}|berufserfahrung\w{0,4}|praxis\w{0,10}|experiences?|experiencia|experienza|esperienz[ae]|experiencias?|experiencia|ervaring|werkervaring|doswiadczeni\w{1,3}|praktyk\w{0,2}|praxe|praxi|praxí|zkusenost\w{0,3}|erfarenhet\w{0,2}|erfaring\w{0,2}|kenntnisse|tatigkeit)\b|ניסיון|נסיון/;
/** Years of something else: the company's, a person's age, a contract's length, a deadline, studies. */
const OTHER_YEARS =
  /\b(?:of age|years old|year[- ]old|ago|founded|since|history|anniversary|contract|warranty|in business|years young|in a row|for (?:over|more than|almost|nearly) \d|over the (?:last|past|next)|(?:in|within|during|for) the (?:last|past|next)|past|last|next|study|studies|degree|university|college|education|vesting|vest|cliff|per year|each year|roadmap|programme?|company|market leader|weltweit|firmengeschichte|unternehmensgeschichte|seit|jahre alt|lebensjahr|studium|befristet|vertrag|laufzeit|ausbildung|existiert|tradition|d'existence|anciennete|ans d'age|de edad|eta|umow\w{1,2}|studi\w{1,3}|na trhu|tradice|gammal|aldre an|leeftijd|oud)\b/;
const OURS =
  /\b(?:our|we have|with (?:over|more than)|has|boasts?|combined|unsere|uber|notre|nuestr[oa]s?|nasze|nase|mame|team of|company with|firma|as a company|together|collective)\b[^.;,]{0,30}$/;

const amount = (text: string): number | undefined => {
  const plain = Number(text.replace(',', '.'));
  if (!Number.isNaN(plain)) return plain;
  if (text === 'שנה') return 1;
  if (text === 'שנתיים') return 2;
  if (text === 'שלוש') return 3;
  return NUMBERS[text];
};

/**
 * Months of experience that are demanded, the lower end of a range. Where several are named, the first one in general ("5+ years of
 * experience") counts, else the first; wishes are not told from demands here, the section does that.
 */
export function readExperience(text: string): { months: number; evidence: string } | undefined {
  const line = cleanLine(text).slice(0, 20_000);
  for (const sentence of line.split(/(?<=[.!?。;])\s+|[•\n]/)) {
    const found = readSentence(sentence.slice(0, 600));
    if (found) return found;
  }
  return undefined;
}

function readSentence(sentence: string): { months: number; evidence: string } | undefined {
  const flat = foldInPlace(sentence);
  for (const pattern of [LATIN, ASIAN]) {
    for (const found of flat.matchAll(pattern)) {
      const groups = found.groups ?? {};
      const low = amount(groups.low ?? groups.low2 ?? groups.low3 ?? groups.low4 ?? groups.low5 ?? '');
      if (low === undefined) continue;
      const before = flat.slice(Math.max(0, found.index - 60), found.index);
      const after = flat.slice(found.index + found[0].length, found.index + found[0].length + 90);
      if (OURS.test(before) || OTHER_YEARS.test(after.slice(0, 24)) || OTHER_YEARS.test(before.slice(-28))) continue;
      const asian = pattern === ASIAN;
      if (!asian && !EXPERIENCE.test(`${before.slice(-40)} | ${after}`)) continue;
      const months = new RegExp(`^(?:${MONTHS}|개월|ヶ月|か月)$`).test(groups.unit ?? '') ? low : low * 12;
      if (months > 360) continue;
      return { months: Math.round(months), evidence: sentence.slice(0, 300) };
    }
  }
  return undefined;
}
