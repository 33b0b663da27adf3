import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

const postings = (count: number) => (count === 1 ? '1 Anzeige' : `${showNumber(count)} Anzeigen`);

export const bin: Texts['bin'] = {
  list: 'Gelöschte Anzeigen',
  heading: 'Papierkorb',
  hint: (days) =>
    days === 1
      ? 'Was du löschst, bleibt einen Tag hier und verschwindet dann von selbst.'
      : `Was du löschst, bleibt ${days} Tage hier und verschwindet dann von selbst.`,
  empty: 'Der Papierkorb ist leer',
  loading: 'Papierkorb wird geöffnet…',
  broken: 'Der Papierkorb lässt sich nicht öffnen. Lade diese Seite neu.',
  untitled: 'Ohne Titel',
  columns: { title: 'Titel', company: 'Firma', deletedAt: 'Gelöscht', leavesAt: 'Verschwindet' },
  select: (title) => `${title} auswählen`,
  selectAll: 'Alle auswählen',
  selected: (count) => `${showNumber(count)} ausgewählt`,
  count: postings,
  restore: 'Wiederherstellen',
  restoreAll: 'Alle wiederherstellen',
  restoreNamed: (title) => `${title} wiederherstellen`,
  erase: 'Endgültig löschen',
  eraseAll: 'Papierkorb leeren',
  eraseNamed: (title) => `${title} endgültig löschen`,
  unselect: 'Auswahl aufheben',
  restored: (count) => `${postings(count)} wiederhergestellt.`,
  putBackIn: (count) => `${postings(count)} wieder im Papierkorb.`,
  erased: (count) => `${postings(count)} endgültig gelöscht. Rückgängig geht noch eine Stunde lang.`,
  unerased: (count, total) =>
    count === total
      ? `${postings(count)} wieder im Papierkorb.`
      : `${showNumber(count)} von ${postings(total)} wieder im Papierkorb; die anderen sind weg.`,
  working: { restore: 'Wird wiederhergestellt…', erase: 'Wird endgültig gelöscht…' },
};
