import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { postings } from './count.ts';

export const exporting: Texts['exporting'] = {
  menu: 'Exportieren…',
  selected: 'Exportieren als…',
  heading: 'Exportieren',
  what: 'Welche Anzeigen',
  whats: {
    all: (count) => `Alle (${showNumber(count)})`,
    shown: (count) => `Die gerade in der Liste stehen (${showNumber(count)})`,
    selected: (count) => `Ausgewählte (${showNumber(count)})`,
  },
  withBin: 'Auch was im Papierkorb liegt',
  as: 'Als',
  formats: {
    json: {
      name: 'Jobmark-Datei',
      says: 'Alles, nichts geht verloren. Für Sicherungen und für einen anderen Browser.',
    },
    csv: { name: 'Tabelle (CSV)', says: 'Eine Zeile pro Anzeige. Keine Zelle kann als Formel laufen.' },
    markdown: { name: 'Markdown, eine Datei', says: 'Zum Lesen, Drucken oder Einfügen.' },
    'markdown-zip': {
      name: 'Markdown, je eine Datei',
      says: 'Ein zip für Obsidian und andere Notiz-Apps, Fakten oben.',
    },
    'json-ld': { name: 'schema.org JobPosting', says: 'JSON-LD, das andere Programme verstehen.' },
    calendar: { name: 'Kalender', says: 'Fristen und nächste Schritte, für jede Kalender-App.' },
  },
  withMark: 'Für Excel: als UTF-8 kennzeichnen',
  start: 'Exportieren',
  saveAs: 'Speichern unter…',
  cancel: 'Abbrechen',
  working: 'Die Datei wird geschrieben…',
  progress: (done, total) => `${showNumber(done)} von ${showNumber(total)}`,
  stop: 'Anhalten',
  stopped: 'Angehalten. Es wurde keine Datei gemacht.',
  done: (count, file) => `${postings(count)} nach ${file} exportiert.`,
  failed:
    'Die Datei konnte nicht gemacht werden. In Jobmark hat sich nichts geändert. Sieh nach, ob die Festplatte voll ist, und versuch es noch einmal.',
};
