import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

const postings = (count: number) => (count === 1 ? '1 Anzeige' : `${showNumber(count)} Anzeigen`);

export const insights: Texts['insights'] = {
  heading: 'Auswertung',
  of: postings,
  ofSome: (count) => `${postings(count)}, wie gesucht und gefiltert`,
  showAll: 'Alle zeigen',
  reading: (done, all) => `${showNumber(done)} von ${showNumber(all)} gelesen…`,
  stop: 'Anhalten',
  stopped: 'Angehalten. Was hier steht, gilt für die Anzeigen, die gelesen wurden.',
  goOn: 'Alle lesen',
  asTable: 'Tabelle',
  asTableOf: (chart) => `${chart}: als Tabelle zeigen`,
  nothing: 'Noch nichts zu zeigen.',
  untitled: 'Ohne Titel',

  weeks: 'Pro Woche gespeichert',
  weeksHint: 'Nach dem Montag der Woche.',
  week: 'Woche ab',
  saved: 'Gespeichert',
  applied: 'Beworben',

  funnel: 'Wie weit sie kamen',
  funnelHint: 'Nach allem, was mit jeder passiert ist, nicht nur nach dem Status von jetzt.',
  stage: 'Kam bis',
  reached: 'Anzeigen',
  share: 'Vom Schritt davor',
  ended: 'Hier zu Ende',
  endedHere: (rejected, withdrawn) =>
    [
      rejected > 0 && (rejected === 1 ? '1 Absage' : `${showNumber(rejected)} Absagen`),
      withdrawn > 0 && `${showNumber(withdrawn)} zurückgezogen`,
    ]
      .filter(Boolean)
      .join(', '),
  rejected: 'Absage',
  withdrawn: 'Zurückgezogen',

  pay: 'Gehalt pro Jahr',
  payHint: (known, all) =>
    `${showNumber(known)} von ${postings(all)} ${known === 1 ? 'nennt' : 'nennen'} ein Gehalt. Jede Währung steht für sich.`,
  assumption: (count) =>
    `${postings(count)} ${count === 1 ? 'nennt' : 'nennen'} einen anderen Zeitraum; umgerechnet auf Vollzeit: 2.080 Stunden, 260 Tage, 52 Wochen oder 12 Monate im Jahr.`,
  currency: 'Währung',
  half: (low, high) => `Die Hälfte liegt zwischen ${low} und ${high}; der Strich ist der Median.`,
  allAt: (amount) => `Die Hälfte oder mehr liegt bei ${amount}.`,
  median: 'Median',
  quarterBelow: 'Ein Viertel darunter',
  quarterAbove: 'Ein Viertel darüber',
  posting: 'Anzeige',
  from: 'Von',
  to: 'Bis',
  best: (shown, count) => (shown < count ? `Die ${shown} bestbezahlten von ${showNumber(count)}` : postings(count)),
  moreCurrencies: (names) => `Auch in ${names}: siehe Tabelle.`,

  places: 'Wo sie sind',
  placesHint: 'Eine Anzeige mit mehreren Orten zählt bei jedem.',
  place: 'Ort',
  remote: 'Remote',
  morePlaces: (count) => (count === 1 ? 'und 1 weiterer Ort' : `und ${showNumber(count)} weitere Orte`),
  unknownPlace: (count) => `${postings(count)} ohne Ort`,
  showPlace: (name) => `Anzeigen in ${name} zeigen`,

  due: 'Was als Nächstes kommt',
  dueHint: 'Nächste Schritte, und Fristen von Stellen, auf die du dich noch nicht beworben hast.',
  closes: 'Frist',
  overdue: 'Überfällig',
  showDue: (count) => `${showNumber(count)} weitere zeigen`,
  moreDue: (count) => (count === 1 ? 'und 1 weiterer Termin' : `und ${showNumber(count)} weitere Termine`),
  noDue: 'Noch hat nichts einen Termin. Gib einer Anzeige einen nächsten Schritt, dann steht er hier.',
  calendar: 'Kalenderdatei',
  calendarMade: (count, file) => `${postings(count)} in ${file} geschrieben.`,
};
