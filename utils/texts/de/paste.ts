import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

export const paste: Texts['paste'] = {
  name: 'Anzeige einfügen',
  heading: 'Anzeige einfügen',
  label: 'Text der Anzeige',
  hint: 'Aus einer Mail, einem PDF, einem Chat oder von einer Seite, die nicht gelesen werden kann. Titel und Firma zuerst, wenn du sie hast.',
  read: 'Lesen',
  cancel: 'Abbrechen',
  back: 'Zurück zum Text',
  checkHeading: 'Was im Text steht',
  save: 'Speichern',
  nothing: 'Noch ist kein Text zum Lesen da.',
  tooLong: (letters) => `Nur die ersten ${showNumber(letters)} Zeichen werden gelesen.`,
  pageAddress: 'Adresse',
  pageAddressHint: 'https://… (wenn du sie hast)',
  notAnAddress: 'Schreib eine ganze Adresse, die mit https:// beginnt.',
  saved: (what) => (what ? `Gespeichert: ${what}` : 'Gespeichert.'),
  takenBack: 'Rückgängig gemacht. Die Anzeige liegt im Papierkorb.',
  changedSince: 'Sie wurde seither geändert, deshalb bleibt sie.',
  failed: 'Das Speichern hat nicht geklappt. Was du getippt hast, ist noch da: Versuch es noch einmal.',
  fromSelection: 'Das ist aus dem Text gelesen, den du ausgewählt hast.',
  wholePage: 'Ganze Seite lesen',
  fromPage: 'Das ist aus der ganzen Seite gelesen.',
  selectionAgain: 'Auswahl lesen',
};
