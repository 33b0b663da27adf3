import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

const postings = (count: number) => (count === 1 ? '1 Anzeige' : `${showNumber(count)} Anzeigen`);

export const print: Texts['print'] = {
  printList: 'Liste drucken',
  printSelected: 'Drucken',
  listHeading: 'Gespeicherte Stellen',
  printedOn: (date) => `Gedruckt am ${date}`,
  job: 'Stelle',
  place: 'Ort',
  pay: 'Gehalt',
  status: 'Status',
  saved: 'Gespeichert',
  applied: 'Beworben',
  address: 'Adresse',
  link: 'Original',
  apply: 'Bewerben',
  notes: 'Notizen',
  nextStep: 'Nächster Schritt',
  contacts: 'Kontakte',
  tags: 'Schlagwörter',
  untitled: 'Ohne Titel',
  only: (shown, all) => `Die ersten ${showNumber(shown)} von ${postings(all)}.`,
  narrow: 'Grenze die Liste ein, um andere zu drucken.',
  wayToAll: 'Um mehr davon zu drucken, drücke Strg+P oder wähle „Liste drucken“ im Menü dieser Seite.',
  count: postings,
};
