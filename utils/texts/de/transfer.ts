import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { postings } from './count.ts';
import { words } from './popup.ts';

export const inFiles: Texts['inFiles'] = {
  heading: 'Gespeicherte Stellen',
  untitled: 'Ohne Titel',
  notes: 'Notizen',
  description: 'Beschreibung',
  contacts: 'Kontakte',
  nextStep: 'Nächster Schritt',
  closes: (title) => `Frist: ${title}`,
};

const faults: Texts['importing']['faults'] = {
  empty: 'Diese Datei ist leer.',
  'not-json':
    'Diese Datei ist beschädigt: Von einer Stelle an ist sie nicht mehr, was sie am Anfang war. Nimm eine andere Kopie.',
  'cut-off': 'Diese Datei ist abgeschnitten: Ihr Ende fehlt. Exportiere sie noch einmal, oder nimm eine andere Kopie.',
  'too-deep': 'Diese Datei ist anders aufgebaut als jede Jobmark-Datei, deshalb wurde sie nicht gelesen.',
  'too-large': 'Diese Datei ist zu groß zum Lesen.',
  encoding: 'Die Buchstaben dieser Datei lassen sich nicht lesen. Speichere sie noch einmal als UTF-8.',
  'not-jobmark': 'In dieser Datei stehen keine Stellenanzeigen, die Jobmark lesen kann.',
  'bad-version': 'Diese Datei sagt nicht, welche Version sie ist, deshalb wurde sie nicht gelesen.',
  newer:
    'Diese Datei kommt von einer neueren Version von Jobmark. Aktualisiere Jobmark, dann importiere sie noch einmal.',
  altered:
    'Diese Datei wurde geändert oder beschädigt, nachdem Jobmark sie geschrieben hat, deshalb wurde sie nicht gelesen. Nimm eine andere Kopie. Wenn du sie selbst geändert hast, schreib "sha256": null nahe an ihr Ende.',
  'no-rows':
    'In dieser Datei stehen keine Zeilen. Eine Tabelle braucht Namen in der ersten Zeile und in jeder weiteren eine Anzeige.',
  'unknown-kind':
    'Diese Art von Datei kann Jobmark nicht lesen. Es liest Jobmark-Dateien, CSV und JSON-LD. Speichere in Excel oder Google Sheets das Blatt als CSV.',
};

const columns: Texts['importing']['mapping']['uses'] = {
  id: 'ID von Jobmark',
  title: 'Titel',
  company: 'Firma',
  places: 'Orte',
  workplace: 'Arbeitsmodell (Remote, Hybrid, Vor Ort)',
  employment: 'Anstellung (Vollzeit …)',
  pay: 'Gehalt',
  payFrom: 'Gehalt: von',
  payTo: 'Gehalt: bis',
  currency: 'Gehalt: Währung',
  payPer: 'Gehalt: pro Stunde, Monat, Jahr',
  status: 'Status',
  applied: 'Beworben am',
  rating: 'Bewertung',
  nextStep: 'Nächster Schritt',
  nextStepDate: 'Nächster Schritt: Datum',
  tags: 'Schlagwörter',
  notes: 'Notizen',
  posted: 'Veröffentlicht am',
  closes: 'Frist',
  closed: 'Geschlossen (ja oder nein)',
  url: 'Webadresse',
  applyUrl: 'Bewerbungslink',
  jobId: 'Stellen-ID',
  department: 'Abteilung',
  industry: 'Branche',
  language: 'Sprache',
  applicantsFrom: 'Bewerbung aus',
  experience: 'Monate Erfahrung',
  education: 'Ausbildung',
  skills: 'Kenntnisse',
  responsibilities: 'Aufgaben',
  requirements: 'Anforderungen',
  niceToHave: 'Von Vorteil',
  benefits: 'Leistungen',
  contact: 'Kontakt: Name',
  contactEmail: 'Kontakt: E-Mail',
  contactPhone: 'Kontakt: Telefon',
  description: 'Beschreibung',
  saved: 'Gespeichert am',
  'to-notes': 'Zu den Notizen hinzufügen',
  'leave-out': 'Weglassen',
};

export const importing: Texts['importing'] = {
  menu: 'Datei importieren…',
  heading: 'Datei importieren',
  intro:
    'Eine Jobmark-Datei, eine Tabelle (CSV) aus einem anderen Job-Tracker oder einer Tabellenkalkulation, oder Stellenanzeigen als JSON-LD.',
  private: 'Die Datei wird auf diesem Computer gelesen. Du siehst, was sich ändern würde, bevor es passiert.',
  choose: 'Datei wählen',
  drop: 'oder hier ablegen',
  dropNow: 'Loslassen, um sie zu lesen',
  faults,
  other: 'Diese Datei konnte nicht gelesen werden. Nichts wurde geändert.',
  stale:
    'Deine Anzeigen wurden inzwischen geändert, deshalb wurde nichts geschrieben. Sieh noch einmal nach, dann importiere.',
  unwritten:
    'Es wurde nichts geschrieben, deine Anzeigen sind wie vorher. Sieh nach, ob die Festplatte voll ist, und versuch es noch einmal.',
  stopped: 'Angehalten. Nichts wurde geändert.',
  back: 'Andere Datei wählen',
  toList: 'Zurück zur Liste',
  stop: 'Anhalten',
  progress: (done, total) => `${showNumber(done)} von ${showNumber(total)}`,
  reading: (name) => `${name} wird gelesen…`,
  comparing: 'Vergleich mit dem, was du gespeichert hast…',
  writing: 'Wird importiert…',
  takingBack: 'Wird zurückgenommen …',

  mapping: {
    heading: 'Was steht in den Spalten?',
    hint: (rows, charset) =>
      `${showNumber(rows)} ${rows === 1 ? 'Zeile' : 'Zeilen'}, gelesen als ${charset.toUpperCase()}. Prüf, was geraten wurde; jede Zeile wird eine Anzeige.`,
    column: 'Spalte',
    examples: 'Was darin steht',
    use: 'Lesen als',
    useOf: (column) => `Spalte ${column} lesen als`,
    unnamed: (place) => `Spalte ${place}`,
    uses: columns,
    delimiter: 'Zellen sind getrennt durch',
    delimiters: { ',': 'Kommas', ';': 'Strichpunkte', '\t': 'Tabulatoren', '|': 'Senkrechte Striche ( | )' },
    order: 'Datumsangaben stehen als',
    orders: { dmy: 'Tag, Monat, Jahr', mdy: 'Monat, Tag, Jahr', ymd: 'Jahr, Monat, Tag' },
    unclear: (example) => `Die Datumsangaben lassen sich auf zwei Arten lesen, zum Beispiel ${example}. Bitte prüfen.`,
    go: 'Weiter',
  },

  preview: {
    heading: 'Was importiert würde',
    of: (name) => `Aus ${name}. Noch wurde nichts geändert.`,
    kinds: 'Zeigen',
    kind: {
      new: (count) => `Neu (${showNumber(count)})`,
      alike: (count) => `Sieht aus wie eine von dir (${showNumber(count)})`,
      changed: (count) => `Verschieden (${showNumber(count)})`,
      same: (count) => `Schon da (${showNumber(count)})`,
      unreadable: (count) => `Nicht lesbar (${showNumber(count)})`,
    },
    says: {
      new: 'Diese kommen dazu.',
      changed: 'Diese hast du schon, aber in der Datei steht etwas anderes. Wähle für jede einzeln oder für alle.',
      alike:
        'Du hast zu jeder dieser Stellen eine, die so aussieht. Sie kommen daneben, und jede führt zur anderen. Nichts wird zusammengelegt.',
      same: 'Diese hast du genau so, wie sie in der Datei stehen. Sie bleiben, wie sie sind.',
      unreadable: 'Diese werden nicht importiert. Du kannst sie als eigene Datei speichern und reparieren.',
    },
    row: 'Zeile',
    title: 'Titel',
    company: 'Firma',
    untitled: 'Ohne Titel',
    deleted: (date) => `Du hast sie am ${date} gelöscht.`,
    savedOn: (date) => `gespeichert am ${date}`,
    alikeAs: { repost: 'Neu ausgeschrieben', 'same-job': 'Dieselbe Stelle auf einer anderen Seite' },
    looksLike: 'Sieht aus wie',
    differs: 'Was verschieden ist',
    difference: (label, mine, theirs) => `${label}: ${mine || 'nichts'} → ${theirs || 'nichts'}`,
    more: (count) => `und ${count} mehr`,
    keep: { changed: 'Behalten', alike: 'Tun' },
    keepOf: { changed: (title) => `Was von ${title} behalten wird`, alike: (title) => `Was mit ${title} geschieht` },
    keepAll: 'Für alle',
    mixed: 'Wie unten gewählt',
    choices: {
      changed: { mine: 'Meine', theirs: 'Aus der Datei', merged: 'Das zuletzt Geänderte', both: 'Beide' },
      alike: { both: 'Hinzufügen', mine: 'Weglassen' },
    },
    why: 'Warum',
    stands: 'Was dort steht',
    saveUnread: 'Diese als Datei speichern',
    showMore: (count) => `${showNumber(count)} weitere zeigen`,
    nothing: 'Alles aus dieser Datei ist schon hier. Es gibt nichts zu importieren.',
    views: (count) =>
      count === 1 ? 'Eine gespeicherte Ansicht kommt mit.' : `${count} gespeicherte Ansichten kommen mit.`,
    go: (added, replaced, views) =>
      [
        added > 0 && `${postings(added)} hinzufügen`,
        replaced > 0 && `${postings(replaced)} ändern`,
        added + replaced === 0 && views > 0 && 'Gespeicherte Ansichten importieren',
      ]
        .filter(Boolean)
        .join(', ') || 'Nichts zu importieren',
    fields: {
      ...words.fields,
      status: 'Status',
      tags: 'Schlagwörter',
      notes: 'Notizen',
      rating: 'Bewertung',
      nextStep: 'Nächster Schritt',
      contacts: 'Kontakte',
      url: 'Webadresse',
      deletedAt: 'Im Papierkorb seit',
      closedSeenAt: 'Als geschlossen gesehen',
    },
    statuses: words.statuses,
    otherField: 'Verlauf',
  },

  done: {
    heading: 'Importiert',
    added: (count) => `${postings(count)} hinzugefügt`,
    replaced: (count) => `${postings(count)} geändert`,
    left: (count) => `${postings(count)} unverändert`,
    unreadable: (count) => `${postings(count)} nicht lesbar`,
    undo: 'Rückgängig machen',
    toldViews: 'Gespeicherte Ansichten importiert.',
    told: (count) => `${postings(count)} importiert.`,
    takenBack: (stayed) =>
      stayed === 0
        ? 'Rückgängig gemacht. Deine Anzeigen sind wie vorher.'
        : `Rückgängig gemacht, bis auf ${postings(stayed)}, seither geändert.`,
    takenBackHeading: 'Rückgängig gemacht',
    again: 'Das wurde schon rückgängig gemacht.',
  },
};
