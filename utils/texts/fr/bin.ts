import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { counted, postings, postingsThat } from './count.ts';

export const bin: Texts['bin'] = {
  list: 'Annonces supprimées',
  heading: 'Corbeille',
  hint: (days: number) =>
    `Ce que vous supprimez reste ici ${counted(days, 'jour', 'jours')}, puis disparaît tout seul.`,
  empty: 'La corbeille est vide',
  loading: 'Ouverture de la corbeille…',
  broken: 'Impossible d’ouvrir la corbeille. Rechargez cette page.',
  untitled: 'Sans titre',
  columns: { title: 'Titre', company: 'Entreprise', deletedAt: 'Supprimée', leavesAt: 'Disparaît le' },
  select: (title: string) => `Sélectionner ${title}`,
  selectAll: 'Tout sélectionner',
  selected: (count: number) => postingsThat(count, 'sélectionnée'),
  count: postings,
  restore: 'Restaurer',
  restoreAll: 'Tout restaurer',
  restoreNamed: (title: string) => `Restaurer ${title}`,
  erase: 'Supprimer définitivement',
  eraseAll: 'Vider la corbeille',
  eraseNamed: (title: string) => `Supprimer ${title} définitivement`,
  unselect: 'Tout désélectionner',
  restored: (count: number) => `${postingsThat(count, 'restaurée')}.`,
  putBackIn: (count: number) => `${postingsThat(count, 'remise')} dans la corbeille.`,
  erased: (count: number) =>
    `${postingsThat(count, 'supprimée')} définitivement. Vous pouvez annuler pendant une heure.`,
  unerased: (count: number, total: number) =>
    count === total
      ? `${postingsThat(count, 'remise')} dans la corbeille.`
      : `${postingsThat(count, 'remise')} dans la corbeille, sur ${showNumber(total)}. Le reste est perdu.`,
  working: { restore: 'Restauration…', erase: 'Suppression définitive…' },
};
