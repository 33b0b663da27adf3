import { foldText } from '../text/fold.ts';
import { whereabouts, wordsOf } from './names.ts';

/** Marks that all may apply: (m/w/d), h/f, f|m|x, "all genders", and the endings that name both. */
const GENDER =
  /\b[mwfdhxi](?:\s?[/|,*]\s?[mwfdhxgai*]){1,3}(?![\p{L}\p{N}])|\ball genders?\b|\b(?:gn|divers)\b|(?<=\p{L}{3})(?:[/*:_·]-?|\()(?:in|innen|r|e|euse|se|rice|ne|a|o)\b\)?/gu;
/** How much of a post it is (80 – 100 %), and words about the posting and not the job. */
const ABOUT = /\b\d{1,3}\s?(?:-\s?\d{1,3}\s?)?%/g;

const SHORT: Record<string, string> = {
  sr: 'senior',
  snr: 'senior',
  jr: 'junior',
  jnr: 'junior',
  eng: 'engineer',
  engr: 'engineer',
  dev: 'developer',
  mgr: 'manager',
  asst: 'assistant',
  assoc: 'associate',
  admin: 'administrator',
  dir: 'director',
  exec: 'executive',
  sw: 'software',
  ii: '2',
  iii: '3',
  iv: '4',
  ml: 'machinelearning',
  ai: 'ai',
};
const SILENT = new Set(
  'a an the of for and to in at on as und fur im der die das de la le les des du et pour el y para en da do di job stelle offre hiring now new urgent remote hybrid onsite telecommute homeoffice'.split(
    ' ',
  ),
);

/** A title for comparing: words folded, each once, in order of the alphabet. */
export interface Title {
  /** All that tells the job, without company, place and workplace beside it. Empty where the title says nothing. */
  whole: string;
  /** Its first part alone: "Cook" of "Cook, Hamburg". */
  core: string;
  /** The words of the other parts that are in `whole`. */
  aside: string[];
}

/**
 * Reads a title without marks of gender and workload, and without the company or place that only stand beside it
 * ("Cook, Hamburg – Kombüse GmbH"). Levels and specialities stay: they tell one job from another.
 */
export function titleOf(title: string, company: string, places: string[]): Title {
  const beside = new Set([...wordsOf(company), ...whereabouts(places).all, ...places.flatMap(wordsOf)]);
  const plain = foldText(title)
    .replace(GENDER, ' ')
    .replace(ABOUT, ' ')
    .replace(/[([{]\s*[)\]}]/g, ' ')
    .replace(/\b(front|back|full)[ -](end|stack)\b/g, '$1$2')
    .replace(/\bmachine learning\b/g, 'machinelearning')
    .replace(/\bon[ -]site\b|\bhome ?office\b/g, 'onsite');
  const parts = plain
    .split(/\s[-|@/]\s|[,;:|()[\]{}·•]|\s(?:at|bei|chez)\s/)
    .map((part) => wordsOf(part).map((word) => SHORT[word] ?? word))
    .filter((words) => words.length > 0);
  const [first = [], ...others] = parts.map((words) => words.filter((word) => !SILENT.has(word)));
  const aside = others.filter((words) => !words.every((word) => beside.has(word))).flat();
  return { whole: key([...first, ...aside]), core: key(first), aside };
}

const key = (words: string[]) => [...new Set(words)].sort().join(' ').slice(0, 300);
