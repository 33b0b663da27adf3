import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { counted, isOne } from './count.ts';

export const twice: Texts['twice'] = {
  this: {
    saved: (date: string) => `Vous avez enregistré cette annonce le ${date}.`,
    applied: (saved: string, applied: string) =>
      `Vous avez enregistré cette annonce le ${saved} et postulé le ${applied}.`,
    deleted: (date: string) => `Vous avez supprimé cette annonce le ${date}.`,
  },
  that: {
    saved: (date: string) => `Vous avez enregistré l’autre annonce le ${date}.`,
    applied: (saved: string, applied: string) =>
      `Vous avez enregistré l’autre annonce le ${saved} et postulé le ${applied}.`,
    deleted: (date: string) => `Vous avez supprimé l’autre annonce le ${date}.`,
  },
  status: (status: string) => `Statut : ${status}.`,
  found: {
    same: '',
    repost: 'On dirait le même poste, publié de nouveau.',
    'same-job': 'On dirait le même poste sur un autre site.',
  },
  openSaved: 'L’ouvrir',
  bringBack: 'La récupérer',
  whatToDo: 'Ce que fait l’enregistrement',
  choices: {
    same: { update: 'La mettre à jour', separate: 'En enregistrer une autre' },
    other: { update: 'Mettre l’autre à jour', separate: 'Enregistrer aussi celle-ci' },
  },
  updateHint: 'Vos changements et vos notes restent, la version d’avant aussi.',
  pageSaysTheSame: 'La page dit la même chose qu’alors.',
  pageChanged: 'La page a changé depuis :',
  change: (field: string, before: string, after: string) => `${field} : ${before} → ${after}`,
  textIsOther: (field: string) => `${field} : le texte est différent`,
  moreChanges: (count: number) => `et ${count} de plus`,
  separateSame: 'Une deuxième annonce est enregistrée. La première reste telle quelle.',
  separateOther: 'Les deux sont gardées, et chacune mène à l’autre.',

  related: 'Même poste',
  relatedAs: { same: 'On dirait la même annonce', repost: 'Publiée de nouveau', 'same-job': 'Sur un autre site' },
  linked: 'liée',
  merge: 'Fusionner…',
  mergeName: (title: string) => `Fusionner avec ${title}…`,
  savedAt: (date: string) => `enregistrée le ${date}`,
  untitled: 'Sans titre',

  mergeHeading: 'Fusionner deux annonces',
  mergeWhat:
    'Choisissez ce qui reste. Notes, étiquettes, contacts et historique des deux sont gardés ; l’autre annonce va dans la corbeille.',
  compareTexts: 'Différences entre les deux textes',
  mergeNothing: 'Les deux disent la même chose.',
  field: 'Champ',
  keptColumn: 'Celle-ci',
  otherColumn: 'L’autre',
  empty: 'rien',
  rating: 'Évaluation',
  nextStep: 'Prochaine étape',
  mergeNow: 'Fusionner',
  mergeSelected: 'Fusionner deux annonces…',
  cancel: 'Annuler',
  merged: 'Annonces fusionnées.',
  mergeGone: 'L’une des deux n’est plus ici, rien n’a donc été changé.',
  unmerged: 'Elles sont de nouveau deux.',
  unmergeTooLate: 'L’une d’elles a été modifiée depuis, elles restent donc telles quelles.',

  versions: 'Versions',
  versionsHint: 'Ce que disait la page avant, chaque fois qu’elle a dit autre chose ensuite.',
  versionAt: (date: string) => `Au ${date}`,
  changes: (count: number) => `${counted(count, 'changement', 'changements')} ensuite`,
  before: 'Avant',
  after: 'Après',
  textChanged: 'Ce qui a changé dans le texte',
  comparing: 'Comparaison…',
  skipped: (lines: number) => (isOne(lines) ? '… 1 ligne identique' : `… ${showNumber(lines)} lignes identiques`),
  tooLong: 'Les textes sont trop longs pour une comparaison ligne par ligne. Les deux sont gardés.',
  added: 'Ajouté :',
  removed: 'Retiré :',

  badge: 'Marquer les pages enregistrées sur l’icône de la barre d’outils',
  badgeWhy:
    'Pour cela, le navigateur donne à Jobmark l’adresse de l’onglet que vous regardez. Elle est comparée à vos annonces enregistrées sur cet ordinateur, sans être conservée ni envoyée.',
  badgeRefused: 'Le navigateur ne l’a pas permis, l’icône reste donc telle quelle.',
  badgeHeading: 'Icône de la barre d’outils',
  badgeMenu: 'Icône de la barre d’outils…',
  close: 'Fermer',
};
