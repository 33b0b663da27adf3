import type { Texts } from '../index.ts';

export const twice: Texts['twice'] = {
  this: {
    saved: (date) => `Du hast sie am ${date} gespeichert.`,
    applied: (saved, applied) => `Du hast sie am ${saved} gespeichert und dich am ${applied} beworben.`,
    deleted: (date) => `Du hast sie am ${date} gelöscht.`,
  },
  that: {
    saved: (date) => `Die andere hast du am ${date} gespeichert.`,
    applied: (saved, applied) => `Die andere hast du am ${saved} gespeichert und dich am ${applied} beworben.`,
    deleted: (date) => `Die andere hast du am ${date} gelöscht.`,
  },
  status: (status) => `Status: ${status}.`,
  found: {
    same: '',
    repost: 'Das sieht nach derselben Stelle aus, neu eingestellt.',
    'same-job': 'Das sieht nach derselben Stelle auf einer anderen Website aus.',
  },
  openSaved: 'Öffnen',
  bringBack: 'Zurückholen',
  whatToDo: 'Was das Speichern tut',
  choices: {
    same: { update: 'Aktualisieren', separate: 'Noch eine speichern' },
    other: { update: 'Die andere aktualisieren', separate: 'Diese auch speichern' },
  },
  updateHint:
    'Aktualisieren behält deine Änderungen und Notizen und nimmt den Rest von der Seite, wie sie jetzt ist. Die Version davor bleibt auch erhalten.',
  separateSame: 'Eine zweite Anzeige wird gespeichert. Die erste bleibt, wie sie ist.',
  separateOther: 'Beide bleiben erhalten, und jede führt zur anderen.',

  related: 'Dieselbe Stelle',
  relatedAs: {
    same: 'Sieht nach derselben Anzeige aus',
    repost: 'Neu eingestellt',
    'same-job': 'Auf einer anderen Website',
  },
  linked: 'verknüpft',
  merge: 'Zusammenführen…',
  mergeName: (title) => `Mit ${title} zusammenführen…`,
  savedAt: (date) => `gespeichert am ${date}`,
  untitled: 'Ohne Titel',

  mergeHeading: 'Zwei Anzeigen zusammenführen',
  mergeWhat:
    'Wähle, was bleibt. Notizen, Schlagwörter, Kontakte und Verlauf von beiden bleiben erhalten; die andere kommt in den Papierkorb.',
  compareTexts: 'Wie sich die zwei Texte unterscheiden',
  mergeNothing: 'In beiden steht das Gleiche.',
  field: 'Feld',
  keptColumn: 'Diese',
  otherColumn: 'Die andere',
  empty: 'nichts',
  rating: 'Bewertung',
  nextStep: 'Nächster Schritt',
  mergeNow: 'Zusammenführen',
  mergeSelected: 'Zwei Anzeigen zusammenführen…',
  cancel: 'Abbrechen',
  merged: 'Zu einer zusammengeführt.',
  mergeGone: 'Eine der beiden ist nicht mehr hier, deshalb wurde nichts geändert.',
  unmerged: 'Es sind wieder zwei.',
  unmergeTooLate: 'Eine der beiden wurde seither geändert, deshalb bleiben sie, wie sie sind.',

  versions: 'Versionen',
  versionsHint: 'Was vorher auf der Seite stand, jedes Mal, wenn später etwas anderes dort stand.',
  versionAt: (date) => `Stand: ${date}`,
  changes: (count) => (count === 1 ? 'danach 1 Änderung' : `danach ${count} Änderungen`),
  before: 'Vorher',
  after: 'Nachher',
  textChanged: 'Was sich im Text geändert hat',
  comparing: 'Wird verglichen…',
  skipped: (lines) => (lines === 1 ? '… 1 Zeile ist gleich' : `… ${lines} Zeilen sind gleich`),
  tooLong: 'Die Texte sind zu lang, um sie Zeile für Zeile zu vergleichen. Beide bleiben erhalten.',
  added: 'Hinzugefügt:',
  removed: 'Entfernt:',

  badge: 'Gespeicherte Seiten am Jobmark-Symbol markieren',
  badgeWhy:
    'Dafür nennt der Browser Jobmark die Adresse des Tabs, den du gerade ansiehst. Sie wird auf diesem Computer mit deinen gespeicherten Stellen verglichen und weder behalten noch gesendet.',
  badgeRefused: 'Der Browser hat es nicht erlaubt, deshalb bleibt das Symbol, wie es ist.',
  badgeHeading: 'Jobmark-Symbol',
  badgeMenu: 'Jobmark-Symbol…',
  close: 'Schließen',
};
