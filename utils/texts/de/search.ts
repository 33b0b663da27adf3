import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

export const search: Texts['search'] = {
  indexing: (done, of) =>
    `Beschreibungen werden noch für die Suche vorbereitet: ${showNumber(done)} von ${showNumber(of)}. Es kann noch mehr gefunden werden.`,
  reading: (done, of) =>
    `Deine Anzeigen werden noch gelesen: ${showNumber(done)} von ${showNumber(of)}. Es kann noch mehr gefunden werden.`,
  nearInstead: (typed, found) => `„${typed}“ kommt nirgends vor. Stattdessen: ${found}.`,
};
