import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

export const search: Texts['search'] = {
  indexing: (done, of) =>
    `Beschreibungen werden noch für die Suche vorbereitet: ${showNumber(done)} von ${showNumber(of)}. Es kann noch mehr gefunden werden.`,
  reading: (done, of) =>
    `Deine Anzeigen werden noch gelesen: ${showNumber(done)} von ${showNumber(of)}. Es kann noch mehr gefunden werden.`,
  nearInstead: (typed, found) => `„${typed}“ kommt nirgends vor. Stattdessen: ${found}.`,
  helpHeading: 'In der Suche',
  help: [
    { typed: '"ruhige Nächte"', finds: 'diese Wörter zusammen' },
    { typed: '-intern', finds: 'lässt weg, was es hat' },
    { typed: 'company:acme', finds: 'in der Firma; ebenso title:, place:, tag:' },
    { typed: 'status:applied', finds: 'wie weit es ist: saved, applied, interviewing, offer …' },
    { typed: 'pay:>80000', finds: 'im Jahr, in der Währung der Anzeige; ebenso rating:>=3' },
    { typed: 'posted:<2026-10-01', finds: 'ein Tag, ein Monat oder ein Jahr; ebenso saved:, closes:, due:' },
    { typed: 'is:remote', finds: 'ebenso hybrid, onsite, expired, archived, due' },
    { typed: 'has:notes', finds: 'ebenso pay, tags, contacts, rating, nextstep' },
  ],
};
