import type { Texts } from '../index.ts';

export const unreadable: Texts['unreadable'] = {
  none: 'Hier ist keine Seite, die sich lesen lässt. Öffne eine Stellenanzeige und klick dort auf das Symbol.',
  empty: 'Dieser Tab ist leer. Öffne darin eine Stellenanzeige und klick noch einmal auf das Symbol.',
  'browser-page':
    'Das ist eine Seite des Browsers selbst, und die können Erweiterungen nicht lesen. Öffne eine Stellenanzeige und klick dort auf das Symbol.',
  unnamed:
    'Der Browser behält diesen Tab für sich: Er ist leer, wurde nicht geladen, zeigt Quelltext oder hat keine Webadresse. Öffne darin eine Stellenanzeige und klick noch einmal auf das Symbol.',
  devtools: 'Das sind die Entwicklerwerkzeuge des Browsers. Klick auf die Seite daneben, dann auf das Symbol.',
  extension:
    'Diese Seite gehört zu einer Erweiterung und ist keine Stellenanzeige. Öffne eine Stellenanzeige und klick dort auf das Symbol.',
  store: 'Browser lassen keine Erweiterung ihren Store lesen. Öffne eine Stellenanzeige und klick dort auf das Symbol.',
  source: 'Das ist der Quelltext einer Seite. Öffne die Seite selbst und klick dort auf das Symbol.',
  reader:
    'Die Leseansicht können Erweiterungen nicht lesen. Verlass sie, oder öffne die Seite selbst, und klick dort auf das Symbol.',
  loose:
    'Diese Seite hat keine Webadresse und wäre deshalb nicht wiederzufinden. Öffne die Anzeige auf ihrer eigenen Website und klick dort auf das Symbol.',
  pdf: 'Das ist ein PDF, und sein Text lässt sich von hier aus nicht lesen. Wähle alles aus (Strg A), kopiere es und füge es ein, oder trag ein, was du weißt.',
  picture:
    'Das ist ein Bild oder eine Aufnahme, ohne Text zum Lesen. Trag ein, was du weißt, und speichere es von Hand.',
  file: 'Der Browser lässt Erweiterungen keine Dateien auf deinem Computer lesen. Öffne in den Einstellungen für Erweiterungen die Details von Jobmark und erlaube den Zugriff auf Dateiadressen, dann klick noch einmal auf das Symbol.',
  private:
    'Das ist ein privates Fenster. Jobmark arbeitet hier nicht, damit nichts davon gespeichert wird. Öffne die Seite in einem normalen Fenster.',
  offline: 'Die Seite wurde nicht geladen. Prüf deine Verbindung, lade sie neu, dann klick auf das Symbol.',
  asleep: 'Der Browser hat diesen Tab schlafen gelegt. Lade ihn neu, dann klick auf das Symbol.',
  managed:
    'Wer diesen Browser verwaltet, lässt Erweiterungen diese Seite nicht lesen. Trag ein, was du weißt, und speichere es von Hand.',
  refused:
    'Der Browser lässt Erweiterungen diese Seite nicht lesen. Trag ein, was du weißt, und speichere es von Hand.',
  busy: 'Die Seite antwortet nicht: Sie ist beschäftigt oder lädt noch. Sobald sie antwortet, wird sie gelesen.',
  left: 'Die Seite hat sich geändert, während sie gelesen wurde. Versuch es noch einmal.',
};

export const waysOn: Texts['waysOn'] = {
  again: 'Erneut versuchen',
  reload: 'Seite neu laden',
  original: 'Die Seite selbst öffnen',
  settings: 'Einstellungen für Erweiterungen öffnen',
  hand: 'Diese Seite von Hand speichern',
};
