import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { counted, isOne, postings } from './count.ts';

export const insights: Texts['insights'] = {
  heading: 'Bilan',
  of: postings,
  ofSome: (count: number) => `${postings(count)}, selon la recherche et les filtres`,
  showAll: 'Tout afficher',
  reading: (done: number, all: number) => `Lecture : ${showNumber(done)} sur ${showNumber(all)}…`,
  stop: 'Arrêter',
  stopped: 'Arrêté. Ce qui est affiché ne compte que les annonces déjà lues.',
  goOn: 'Tout lire',
  asTable: 'En tableau',
  asTableOf: (chart: string) => `${chart} : afficher en tableau`,
  nothing: 'Rien à montrer pour l’instant.',
  untitled: 'Sans titre',

  weeks: 'Enregistrées chaque semaine',
  weeksHint: 'D’après le lundi de la semaine.',
  week: 'Semaine du',
  saved: 'Enregistrées',
  applied: 'Candidatures',

  funnel: 'Jusqu’où elles sont allées',
  funnelHint: 'D’après le parcours de chacune, pas seulement son statut actuel.',
  stage: 'Étape atteinte',
  reached: 'Annonces',
  share: 'De l’étape précédente',
  ended: 'Terminées ici',
  endedHere: (rejected: number, withdrawn: number) =>
    [rejected > 0 && `${showNumber(rejected)} refus`, withdrawn > 0 && counted(withdrawn, 'abandon', 'abandons')]
      .filter(Boolean)
      .join(', '),
  rejected: 'Refus',
  withdrawn: 'Abandons',

  pay: 'Salaire annuel',
  payHint: (known: number, all: number) =>
    `${showNumber(known)} sur ${postings(all)} ${isOne(known) ? 'indique' : 'indiquent'} un salaire. Chaque devise est comptée à part.`,
  assumption: (count: number) =>
    `${postings(count)} ${isOne(count) ? 'donne' : 'donnent'} une autre période ; calcul pour un temps plein : 2 080 heures, 260 jours, 52 semaines ou 12 mois par an.`,
  currency: 'Devise',
  half: (low: string, high: string) => `La moitié se situe entre ${low} et ${high} ; le trait est la médiane.`,
  allAt: (amount: string) => `La moitié ou plus est à ${amount}.`,
  median: 'Médiane',
  quarterBelow: 'Un quart en dessous',
  quarterAbove: 'Un quart au-dessus',
  posting: 'Annonce',
  from: 'De',
  to: 'À',
  best: (shown: number, count: number) =>
    shown < count ? `Les ${showNumber(shown)} mieux payées sur ${showNumber(count)}` : postings(count),
  moreCurrencies: (names: string) => `Aussi en ${names} : voir le tableau.`,

  places: 'Où elles sont',
  placesHint: 'Une annonce avec plusieurs lieux compte dans chacun.',
  place: 'Lieu',
  remote: 'À distance',
  morePlaces: (count: number) => `et ${counted(count, 'autre lieu', 'autres lieux')}`,
  unknownPlace: (count: number) => `${postings(count)} sans lieu`,
  showPlace: (name: string) => `Afficher les annonces : ${name}`,

  due: 'À venir',
  dueHint: 'Prochaines étapes, et dates limites là où vous n’avez pas postulé.',
  closes: 'Date limite',
  overdue: 'En retard',
  showDue: (count) => `Afficher ${showNumber(count)} de plus`,
  moreDue: (count: number) => `et ${showNumber(count)} de plus`,
  noDue: 'Rien n’a encore de date. Donnez une prochaine étape à une annonce, et elle apparaîtra ici.',
  calendar: 'Fichier d’agenda',
  calendarMade: (count: number, file: string) => `${postings(count)} dans le fichier ${file}.`,
};
