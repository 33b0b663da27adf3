import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

const postings = (count: number) => (count === 1 ? '1 Anzeige' : `${showNumber(count)} Anzeigen`);

export const board: Texts['board'] = {
  board: 'Board nach Status',
  column: (status, count) => `${status}, ${postings(count)}`,
  none: 'Nichts hier',
  howTo:
    'Pfeiltasten bewegen, Enter öffnet, x wählt aus. Space nimmt auf: Dann wählen die Pfeiltasten eine Spalte, Space legt ab, Escape legt zurück.',
  card: 'Anzeige, die sich verschieben lässt',
  several: postings,
  lifted: (what, status) =>
    `${what} aus „${status}“ aufgenommen. Links und rechts wählen eine Spalte, Space legt ab, Escape legt zurück.`,
  over: (status, at, of) => `Über „${status}“, Spalte ${at} von ${of}.`,
  dropped: (what, status) => `${what} nach „${status}“ verschoben.`,
  cancelled: (what, status) => `Zurückgelegt. Weiter in „${status}“: ${what}.`,
  broken: 'Diese Anzeige lässt sich nicht zeigen',
};
