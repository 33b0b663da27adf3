import type { Texts } from '../index.ts';

export const byHand: Texts['byHand'] = {
  menu: 'Anzeige von Hand anlegen',
  heading: 'Anzeige anlegen',
  intro:
    'Für eine Stelle aus einer Mail, einem PDF, einem Aushang oder einem Gespräch. Trag ein, was du weißt; der Rest kann warten.',
  paste: 'Lieber den Text einfügen',
  address: 'Webadresse',
  addressHint: 'Wo man sie wieder ansehen kann, falls es das gibt',
  notes: 'Notizen',
  notesHint: 'Nur für dich',
  save: 'Speichern',
  saving: 'Speichert…',
  saveKey: (isMac) => (isMac ? '⌘ Enter' : 'Strg Enter'),
  cancel: 'Zurück zur Liste',
  startAgain: 'Formular leeren',
  emptied: 'Das Formular ist wieder leer.',
  draftBack: 'Was du hier zuletzt getippt hast, ist wieder da.',
  needsSomething: 'Schreib mindestens einen Titel, dann speichere.',
  savedBefore: 'Du hast diese Anzeige schon gespeichert.',
  openIt: 'Öffnen',
  saved: 'Anzeige angelegt.',
  takenBack: 'Rückgängig gemacht: Sie liegt im Papierkorb.',
  tooLate: 'Sie wurde seither geändert, deshalb bleibt sie.',
  full: 'Auf diesem Computer ist kein Platz mehr, deshalb wurde nichts gespeichert. Was du getippt hast, bleibt erhalten.',
  failed:
    'Das Speichern hat nicht geklappt. Was du getippt hast, bleibt erhalten. Versuch es noch einmal; wenn es wieder passiert, starte den Browser neu.',
};
