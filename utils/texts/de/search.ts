import type { Texts } from '../index.ts';

export const search: Texts['search'] = {
  indexing: (done, of) =>
    `Beschreibungen werden noch für die Suche vorbereitet: ${done.toLocaleString()} von ${of.toLocaleString()}. Es kann noch mehr gefunden werden.`,
  reading: (done, of) =>
    `Deine Anzeigen werden noch gelesen: ${done.toLocaleString()} von ${of.toLocaleString()}. Es kann noch mehr gefunden werden.`,
  nearInstead: (typed, found) => `„${typed}“ kommt nirgends vor. Stattdessen: ${found}.`,
};
