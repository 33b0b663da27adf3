import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

const fields: Texts['words']['fields'] = {
  title: 'Titel',
  hiringOrganization: 'Firma',
  jobLocation: 'Orte',
  jobLocationType: 'Arbeitsmodell',
  applicantLocationRequirements: 'Bewerbung aus',
  employmentType: 'Anstellung',
  baseSalary: 'Gehalt',
  datePosted: 'Veröffentlicht',
  validThrough: 'Frist',
  expired: 'Offen oder geschlossen',
  identifier: 'Stellen-ID',
  applyUrl: 'Bewerbungslink',
  employmentUnit: 'Abteilung',
  industry: 'Branche',
  inLanguage: 'Sprache',
  description: 'Beschreibung',
  responsibilities: 'Aufgaben',
  qualifications: 'Anforderungen',
  preferredQualifications: 'Von Vorteil',
  jobBenefits: 'Leistungen',
  skills: 'Kenntnisse',
  experienceRequirements: 'Erfahrung',
  educationRequirements: 'Ausbildung',
  applicationContact: 'Kontakt',
};

/** Each stands after “gelesen aus”. */
const sources: Texts['words']['sources'] = {
  'json-ld': 'Daten, die die Seite für Suchmaschinen mitbringt',
  microdata: 'Text, den die Seite für Suchmaschinen kennzeichnet',
  'embedded-state': 'Daten, die die Seite für sich selbst mitbringt',
  meta: 'der Beschreibung der Seite für Suche und Teilen',
  label: 'einer Beschriftung auf der Seite',
  heading: 'der Überschrift',
  'document-title': 'dem Titel des Tabs',
  address: 'der Adresse der Seite',
  header: 'den Zeilen um die Überschrift',
  prose: 'einem Satz im Text',
  article: 'dem Haupttext der Seite',
  site: 'dem, was über diese Website bekannt ist',
  selection: 'dem Text, den du ausgewählt hast',
};

const jobLocationTypes: Texts['words']['jobLocationTypes'] = {
  TELECOMMUTE: 'Remote',
  HYBRID: 'Hybrid',
  ONSITE: 'Vor Ort',
};

const employmentTypes: Texts['words']['employmentTypes'] = {
  FULL_TIME: 'Vollzeit',
  PART_TIME: 'Teilzeit',
  CONTRACTOR: 'Freiberuflich',
  TEMPORARY: 'Befristet',
  INTERN: 'Praktikum',
  VOLUNTEER: 'Ehrenamt',
  PER_DIEM: 'Tageweise',
  OTHER: 'Andere',
};

const payUnits: Texts['words']['payUnits'] = {
  HOUR: 'pro Stunde',
  DAY: 'pro Tag',
  WEEK: 'pro Woche',
  MONTH: 'pro Monat',
  YEAR: 'pro Jahr',
};

const statuses: Texts['words']['statuses'] = {
  saved: 'Gespeichert',
  applied: 'Beworben',
  interviewing: 'Im Gespräch',
  offer: 'Angebot',
  rejected: 'Absage',
  withdrawn: 'Zurückgezogen',
  archived: 'Archiviert',
};

export const words: Texts['words'] = {
  fields,
  sources,
  jobLocationTypes,
  employmentTypes,
  payUnits,
  statuses,
  from: (amount) => `ab ${amount}`,
  upTo: (amount) => `bis ${amount}`,
  noAmount: (known) => `${known}, ohne Betrag`,
  open: 'Offen',
  closed: 'Geschlossen: keine Bewerbungen mehr',
  years: (years) => (years === 1 ? '1 Jahr' : `${showNumber(years)} Jahre`),
};

export const form: Texts['form'] = {
  ...words,
  add: (field) => `Ergänzen: ${field}`,
  look: 'Bitte prüfen',
  emptyMark: (field) => `${field}: steht nicht auf der Seite`,
  ownMark: (field) => `${field}: von dir geändert`,
  sourceMark: (field, source, look) => `${field}: ${look ? 'bitte prüfen, ' : ''}gelesen aus ${source}`,
  readFrom: (source) => `Gelesen aus ${source}:`,
  pageSaid: (value) => `Auf der Seite stand: ${value}`,
  pageSaidNothing: 'Das steht nicht auf der Seite. Was hier steht, ist von dir.',
  nothingFound: 'Nichts auf der Seite sagt das.',
  putBack: 'Zurücksetzen',
  otherReadings: 'Auch auf der Seite:',
  use: (value) => `„${value}“ nehmen`,
  notStated: 'Nicht genannt',
  placesHint: 'Ein Ort pro Zeile',
  linesHint: 'Ein Eintrag pro Zeile',
  contactName: 'Name',
  contactEmail: 'E-Mail',
  contactTelephone: 'Telefon',
  minimum: 'Von',
  maximum: 'Bis',
  currency: 'Währung',
  currencyHint: 'EUR',
  unit: 'Gehalt pro',
  per: 'pro …',
  notAnAmount: 'Schreib den Betrag in Ziffern, zum Beispiel 65000.',
  notACurrency: 'Schreib die drei Buchstaben der Währung, zum Beispiel EUR oder USD.',
  notAnAddress: 'Schreib eine ganze Adresse, die mit https:// beginnt.',
  moreChoices: (field) => `${field}: alle zeigen`,
  yearsAtLeast: 'Jahre mindestens',
  editText: 'Text bearbeiten',
  showText: 'Fertig',
  wholeText: 'Alles zeigen',
  lessText: 'Weniger zeigen',
  descriptionHint: 'Eine leere Zeile beginnt einen Absatz, „- “ einen Listenpunkt, „## “ eine Überschrift.',
};

export const popup: Texts['popup'] = {
  name: 'Jobmark',
  openAll: 'Gespeicherte Stellen',
  reading: 'Die Seite wird gelesen…',
  waiting: 'Die Seite lädt noch. Warten…',
  fieldsHeading: 'Was auf der Seite steht',
  notes: 'Notizen',
  notesHint: 'Nur für dich',
  status: 'Status',
  save: 'Speichern',
  update: 'Aktualisieren',
  saving: 'Speichert…',
  saveKey: (isMac) => (isMac ? '⌘ Enter' : 'Strg Enter'),
  saved: 'Gespeichert.',
  updated: 'Aktualisiert.',
  openSaved: 'Öffnen',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht. Von dieser Seite ist jetzt nichts gespeichert.',
  undoneUpdate: 'Rückgängig gemacht. Was du gespeichert hattest, ist wie vorher.',
  undoTooLate: 'Die Anzeige wurde seither geändert, deshalb bleibt sie. Öffne sie, um sie zu ändern.',
  expired: 'Auf der Seite steht, dass diese Stelle geschlossen ist.',
  partial:
    'Das Lesen der Seite hat zu lange gedauert, deshalb fehlt vielleicht etwas. Prüf die Felder, bevor du speicherst.',
  noPosting: 'Hier wurde keine Stellenanzeige gefunden. Trag ein, was du weißt, und speichere es von Hand.',
  listing: 'Das ist eine Liste von Stellen. Öffne eine davon und klick noch einmal auf das Symbol.',
  byHand: 'Diese Seite von Hand speichern',
  draftKept: 'Was du hier zuletzt getippt hast, ist wieder da.',
  discardDraft: 'Neu von der Seite lesen',
  missing:
    'Anzeigen, die du früher gespeichert hast, fehlen. Was du jetzt speicherst, bleibt erhalten. Öffne oben „Gespeicherte Stellen“, um die anderen wiederherzustellen.',
  unfinished: (count) =>
    count === 1
      ? 'Ein früheres Speichern ist noch nicht abgeschlossen.'
      : `Früheres Speichern ist noch nicht abgeschlossen: ${count} Anzeigen.`,
  tryAgain: 'Erneut versuchen',
  failed: {
    full: 'Auf diesem Computer ist kein Platz mehr, deshalb wurde nichts gespeichert. Was du getippt hast, bleibt erhalten. Schaff etwas Platz, dann speichere noch einmal.',
    newer:
      'Deine Anzeigen wurden von einer neueren Version von Jobmark gespeichert, deshalb wurde nichts geschrieben. Was du getippt hast, bleibt erhalten. Aktualisiere Jobmark in der Liste der Erweiterungen des Browsers, dann speichere noch einmal.',
    other:
      'Das Speichern hat nicht geklappt. Was du getippt hast, bleibt erhalten. Schließ dieses Fenster und klick noch einmal auf das Symbol; wenn es wieder passiert, starte den Browser neu.',
  },
};
