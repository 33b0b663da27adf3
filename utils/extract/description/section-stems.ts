import { foldText } from '../../text/fold.ts';
import type { Section } from '../../text/section.ts';

/** Stems that tell what a heading of its own wording is about, folded; the first that fits counts. */
const STEMS: [Section, RegExp][] = [
  [
    'preferred',
    /nice to have|bonus|\bplus(?:es|punkte)?\b|prefer|advantage|extra points|desirable|good to have|von vorteil|wunschenswert|idealerweise|mile widzian|atutem|vyhod|un atout|souhaite|deseable|se valora|diferencia|desejave|preferenzial|gradit|meriterande|en fordel|yitron|יתרון|우대|歓迎|尚可/,
  ],
  [
    'qualifications',
    /requir|qualif|what we(?:'re| are)? (?:expect|look|need|seek|want)|(?:we are|we're) (?:looking|seeking|expecting)|ideal candidate|you(?:'ll| will)? (?:have|bring|need|possess)|you should|your (?:skills|background|experience|profile)|about you|who you are|must[- ]haves?|make you (?:successful|stand out|a great|an ideal)|you(?:'ll)? succeed|skills|profil|anforder|erwart|bringst|bringen sie|mitbring|voraussetz|pozad|predstavujeme|ocekav|\bcekame|hledame|wymag|oczekuj|eisen\b|vereist|wij vragen|wie ben jij|requisit|exige|exigence|competenc|competenze|vous etes|recherche|buscamos|krav\b|kvalifikation|vi soker|vi forventer|din baggrund|דרישות|자격|필수|요건|必須|応募資格|求める/,
  ],
  [
    'responsibilities',
    /responsib|you(?:'ll| will) (?:do|be|work|own|help)|would you do|duties|\btasks\b|day[- ]to[- ]day|(?:candidate|person|holder) will\b|accountabilit|your (?:role|mission|impact)|aufgaben|tatigkeit|verantwort|erwartet dich|napln prace|co te (?:u nas )?ceka|co (?:budes|budete)|zodpoved|takenpakket|wat ga je|werkzaamheden|missions?\b|taches|obowiazk|zakres|\bzadan(?:ia)?\b|funciones|responsabil|atividades|mansioni|arbetsuppgift|opgaver|תחומי אחריות|담당|주요 ?업무|業務内容|仕事内容/,
  ],
  [
    'benefits',
    /benefit|perks|compensation package|we(?:'ll| will)? offer|we (?:can )?(?:give|provide)|what(?:'s| is) in it|can you expect|you can expect|you(?:'ll| will) get|why join|bieten|vorteile|freuen (?:kannst|durfen)|dich freuen|nabiz|nabidnem|na oplatku|oferuj|zapewniam|bieden|wij geven|offrons|avantages|ofrecemos|\b[lt]es? damos|oferecemos|beneficios|offriamo|erbjud|formaner|tilbyder|vi tilbyr|복지|혜택|福利|待遇|מציעים/,
  ],
];

/** What a heading outside the known ones is about, by its stems; undefined where none fits. */
export function sectionByStem(heading: string): Section | undefined {
  if (heading.length > 250) return undefined;
  const line = foldText(heading);
  return STEMS.find(([, stems]) => stems.test(line))?.[0];
}

/** Words of a demand on the applicant, in a line of a list. Folded. */
export const DEMAND =
  /experience|knowledge|degree|abilit(?:y|ies)|proficien|familiar|skills?\b|understanding|fluen|erfahrung|kenntnis|abschluss|studium|ausbildung|fahigkeit|experienc|connaissance|maitrise|diplome|conocimiento|conhecimento|esperienza|conoscenza|laurea|ervaring|kennis|opleiding|doswiadczeni|znajomos|wyksztalceni|umiejetnos|zkusenost|znalost|vzdelani|schopnost|praxe|erfarenhet|utbildning|kunskap|erfaring|uddannelse|kendskab|ניסיון|ידע|תואר|опыт|знани|образовани|умени|навык|владени|досвід|знання|освіт|познания|deneyim|tecrube|bilgi sahibi|mezun|tapasztalat|ismeret|vegzettseg|experienta|cunostinte|studii|εμπειρια|γνωσ|πτυχιο|经验|熟悉|精通|掌握|学历|本科|kokemu|osaami|koulutu|kykya|taidot|taitoja|kogemus|oskus|iskustv|znanje|経験|知識|스킬|경험|경력|능력|지식|이해|kinh nghiem|tot nghiep|ประสบการณ|วฒ|pengalaman|pendidikan|menguasai|خبرة|إجادة|بكالوريوس|patirt|pieredz|izkusn|kvalifikasjon/;
