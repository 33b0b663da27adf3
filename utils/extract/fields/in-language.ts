import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { sectionedText } from '../sources/prose.ts';

type Found = Iterable<Candidate<string>>;

/** Small words that one language writes all the time and its neighbours do not. */
const WORDS: Record<string, string> = {
  en: 'the and of to with you our for are we will is or your as experience',
  de: 'und die der wir mit sie für ein eine von ist sind dich deine im bei',
  fr: 'de et les des vous nous une dans pour est avec votre sur le du au la',
  es: 'de y los las en con una para el por que se del tu nuestro como al',
  pt: 'de e os as em com uma para o por que do da você seu nossa não dos',
  it: 'e il di con una per gli che le della nel del lo sono alla nostro',
  nl: 'en het van een je wij met voor de zijn jij onze bij op als ben',
  pl: 'i w z na do oraz się jest dla nasz od pracy że są lub o',
  cs: 'a v na se je s pro nebo do že máš naše práce jsme od k',
  sk: 'a v na sa je s pre alebo do že máš naša práca sme od k',
  sv: 'och att för med vi är du som en av på till har vår det i',
  da: 'og at for med vi er du som en af på til har vores det i',
  no: 'og å for med vi er du som en av på til har vår det i',
};
/** The languages that write a word all the time. */
const SPOKEN = new Map<string, string[]>();
for (const [language, list] of Object.entries(WORDS)) {
  for (const word of new Set(list.split(' '))) SPOKEN.set(word, [...(SPOKEN.get(word) ?? []), language]);
}
const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0e01-\u0e5b]/g, 'th'],
  [/[\u0620-\u064a]/g, 'ar'],
  [/[\u0370-\u03ff]/g, 'el'],
];

/** The language of a text by its script and its small words (ISO 639-1); undefined where none leads clearly. */
export function languageOf(text: string): string | undefined {
  const sample = text.slice(0, 3_000).toLowerCase();
  for (const [script, language] of /[\u0400-\ud7af]/.test(sample) ? SCRIPTS : []) {
    const written = sample.match(script)?.length ?? 0;
    if (written > 0 && written * 6 > sample.replace(/\s/g, '').length) return language;
  }
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < 15) return undefined;
  const counts: Record<string, number> = {};
  for (const word of words)
    for (const language of SPOKEN.get(word) ?? []) counts[language] = (counts[language] ?? 0) + 1;
  const [[language, most] = ['', 0], [, second] = ['', 0]] = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return most > 0.08 * words.length && most > second * 1.1 ? language : undefined;
}

function* fromProse(page: Page): Found {
  const text = sectionedText(page)
    .map(({ block }) => block.text)
    .join(' ');
  const language = languageOf(text);
  if (language) yield candidate(language, 'prose', text.slice(0, 160), 0.9);
}

function* fromMarkup(page: Page): Found {
  const declared = page.document.documentElement?.getAttribute('lang')?.trim().slice(0, 35) ?? '';
  const language = /^([a-z]{2,3})(?:[-_]|$)/i.exec(declared)?.[1]?.toLowerCase();
  if (language) yield candidate(language, 'meta', `lang="${declared}"`, 0.5);
}

/** The language that the posting is written in, not the site's. */
export const inLanguage: FieldRules<string> = { rules: { fromProse, fromMarkup } };
