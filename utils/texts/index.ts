import { writeIn } from '../text/locale.ts';
import * as english from './en/index.ts';

/** All texts of the interface, in one language. */
export type Texts = typeof english;

/** Languages that the interface speaks beside English, each loaded when it is asked for. */
const LANGUAGES: Record<string, () => Promise<Texts>> = {
  de: () => import('./de/index.ts'),
  es: () => import('./es/index.ts'),
  fr: () => import('./fr/index.ts'),
};

// Live bindings: whoever imports them reads the language that was chosen before anything is drawn.
export let {
  bin,
  board,
  byHand,
  compare,
  data,
  detail,
  exporting,
  filters,
  form,
  frames,
  importing,
  inFiles,
  insights,
  list,
  options,
  paste,
  popup,
  print,
  recent,
  search,
  tags,
  twice,
  unreadable,
  views,
  waysOn,
  words,
} = english;

/** The first of `wanted` (BCP 47) that the interface speaks, from then on for all texts, with its numbers and dates; English where none is. */
export async function chooseLanguage(wanted: readonly string[]): Promise<string> {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-', 1)[0] ?? '';
    if (language === 'en') {
      speak(english, tag);
      return language;
    }
    const load = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
    if (!load) continue;
    speak(await load(), tag);
    return language;
  }
  speak(english, 'en');
  return 'en';
}

/** `locale` is the wanted tag with its region: British dates differ from American ones. */
function speak(texts: Texts, locale: string): void {
  writeIn(locale);
  ({
    bin,
    board,
    byHand,
    compare,
    data,
    detail,
    exporting,
    filters,
    form,
    frames,
    importing,
    inFiles,
    insights,
    list,
    options,
    paste,
    popup,
    print,
    recent,
    search,
    tags,
    twice,
    unreadable,
    views,
    waysOn,
    words,
  } = texts);
}
