import { foldText } from './fold.ts';
import { LEADING, SECTION_STEMS, SECTION_WORDS } from './section-words.ts';

/** What a part of a posting is about. `process` is how hiring goes; `legal` is equal opportunity, privacy, visas. */
export type Section =
  | 'about-job'
  | 'about-company'
  | 'responsibilities'
  | 'qualifications'
  | 'preferred'
  | 'benefits'
  | 'apply'
  | 'process'
  | 'legal'
  | 'similar-jobs'
  | 'other';

let known: Map<string, Section> | undefined;
let stems: { section: Section; words: RegExp; phrases: RegExp }[] | undefined;
const table = (): Map<string, Section> => {
  known ??= new Map(
    (Object.entries(SECTION_WORDS) as [Section, string][]).flatMap(([section, words]) =>
      words.split('|').map((word): [string, Section] => [word, section]),
    ),
  );
  return known;
};
/** Letters of alphabets without spaces between words: their stems are looked for anywhere. */
const UNSPACED = /[\u0590-\u05ff\u3040-\u9fff\uac00-\ud7af]/;
/** Stems of one word, and of several (or of an alphabet without spaces), which tell more. */
const stemTable = () => {
  stems ??= SECTION_STEMS.map(([section, list]) => {
    const spaced = list.split('|').filter((stem) => !UNSPACED.test(stem));
    const others = list.split('|').filter((stem) => UNSPACED.test(stem));
    const at = (some: string[]) => `(?:^|[^a-z'])(?:${some.map((stem) => stem.replace(/\$$/, '(?![a-z])')).join('|')})`;
    return {
      section,
      words: new RegExp(at(spaced)),
      phrases: new RegExp([at(spaced.filter((stem) => stem.includes(' '))), ...others].join('|')),
    };
  });
  return stems;
};
/** The section of a whole heading, with or without its article. */
const wholeOf = (line: string): Section | undefined => table().get(line) ?? table().get(line.replace(LEADING, ''));

/** How a heading goes on after words that are known: "Requirements for this role", "What you'll do at Acme". */
const TAIL =
  /^(?:for|of|in|at|to|as|the|this|your|you|we|with|und|and|fur|bei|als|de|des|du|chez|pour|para|per|en|em|voor|van|je|bij|pro|na|u|ve|dla|til|hos|for|som|til|include|includes|are|if|\/|&|-|\()(?:$|[^a-z])/;
/** Words that begin a sentence or a bullet as easily as a heading: alone they count, with a tail they do not. */
const ALONE =
  /^(?:experience|knowledge|education|skills?|background|about|apply|share|contact|locations?|salary|pay|health|company|opportunity|culture|privacy|legal|required|expected|summary|essential|degree|role|project|profile?|formation|experiencia|experience|erfahrung|kenntnisse|znalosti|you are|you have|we are looking for|we're looking for|we offer|we need|wir suchen|wir bieten|ideally|additionally|plus|optional|questions|as a|about you|in this role|you will|you'll|requis|required|skills|additional skills|wij zoeken|je hebt|jij hebt|jij bent|du hast|du bist|sie haben|vous etes|tu es|firma|kontakt|vous avez|tu as|du har|you'll have|you will have|osaat|odotamme|what you need|what you'll need|sinulla on|sie verfugen uber|du verfugst uber|se requiere|se requieren|si richiede|si richiedono|si offre|si offrono|freuen sie sich auf|freu dich auf|wir freuen uns auf|jij|wij|perks|extras|duties|goodies|eligibility|what you'll be responsible for|du far ansvar for)$/;

/**
 * The part of the posting that `heading` opens, in 14 languages; undefined where it is no known heading. Sentences and bullets
 * that merely begin like one ("Experience with Python") are none.
 */
export function sectionOf(heading: string): Section | undefined {
  if (heading.length > 110) return undefined;
  const folded = foldText(heading);
  const line = folded
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d{1,2}[.)] ?/, '')
    .replace(/[^\p{L}\p{N}+)]{1,60}$/u, '');
  const words = line.split(' ');
  const whole = wholeOf(line) ?? wholeOf(line.replace(/ ?\([^()]*\)$/, ''));
  if (whole) return whole;
  if (words.length > 13 || /[.;]$/.test(folded) || /\. |@|https?:/.test(line)) return undefined;
  return byStart(words) ?? byStem(heading, line, words.length) ?? companyByName(heading);
}

/** The longest known beginning counts, if what follows it is a tail. */
function byStart(words: string[]): Section | undefined {
  for (let count = Math.min(words.length - 1, 8); count >= 1; count--) {
    const start = words.slice(0, count).join(' ');
    const bare = start.replace(/[:,(-]{1,9}$/, '').trim();
    const section = wholeOf(bare);
    if (!section) continue;
    const rest = words.slice(count);
    if (/:$/.test(start)) return rest.length <= 4 && section !== 'other' ? section : undefined;
    if (ALONE.test(bare) || rest.length > 6) continue;
    if (TAIL.test(rest.join(' ')) || (count >= 4 && rest.length <= 4)) return section;
  }
  return undefined;
}

/** "About Acme": a name in capitals after the word. */
const companyByName = (heading: string): Section | undefined =>
  /^\s{0,4}(?:About|ABOUT|Über|ÜBER|À propos de|Sobre|Over|Om|O firmie|O společnosti|Who is|Why|Life at|Working at|Welcome to|Join|Bienvenue chez|Willkommen bei|Bienvenid[oa]s? a|Welkom bij|Välkommen till|Velkommen til|Benvenut[oi] in) (?!(?:[Tt]he|THE|[Tt]his|[Oo]ur|[Yy]our?|[Uu]s|Me)\b)\p{Lu}[\p{L}\p{N}.&'-]*(?: \p{Lu}[\p{L}\p{N}.&'-]*){0,3}\s{0,2}[:?]?\s{0,4}$/u.test(
    heading,
  )
    ? 'about-company'
    : undefined;

/** Words of sentences, bullets and questions: among them only a whole phrase tells a heading. */
const SENTENCE =
  /\b(?:you|is|are|a|with|experience|knowledge|looking|looks|strong|good|manager|engineer|specialist|analyst|developer|consultant|lead|director|assistant|coordinator)\b/;

/** What a link or button begins with: "View company profile" opens a page, not a section. */
const DEED = /^(?:view|see|show|edit|browse|read|create|complete|visit|sign|share|save|report|search|find)\b/;

/** A short heading, or one that ends as a heading does, by the words in it that tell; bullets and questions to the reader are none. */
function byStem(heading: string, line: string, words: number): Section | undefined {
  if (/^\s{0,4}[-*•+·–]/.test(heading) || words > 12 || DEED.test(line)) return undefined;
  if (/\?\s{0,4}$/.test(heading) && /^(?:do|are|did|can|have|has|will|would|how|where|not|is|interested)\b/.test(line))
    return undefined;
  const ends = /:\s{0,4}$/.test(heading);
  if (ends && /you(?: wi|')ll$/.test(line)) return 'responsibilities';
  const phraseOnly = !ends && (words > 4 || SENTENCE.test(line));
  if (phraseOnly && words > 7) return undefined;
  return stemTable().find(({ words: single, phrases }) => phrases.test(line) || (!phraseOnly && single.test(line)))
    ?.section;
}
