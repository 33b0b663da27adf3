import type { Texts } from '../index.ts';
import { postings } from './count.ts';

export const compare: Texts['compare'] = {
  name: 'Comparer',
  heading: (count: number) => `Comparer ${postings(count)}`,
  back: 'Retour à la liste',
  print: 'Imprimer',
  onlyDiffering: 'Seulement les différences',
  field: 'Champ',
  differs: 'différent',
  shared: 'dans toutes',
  legend: 'indique une différence ; = précède ce que toutes disent.',
  open: (title: string) => `Ouvrir ${title}`,
  leaveOut: (title: string) => `Retirer ${title}`,
  notStated: 'non précisé',
  nothingDiffers: 'Elles disent la même chose dans tous les champs.',
  tooFew: 'Sélectionnez deux à quatre annonces dans la liste, puis choisissez Comparer.',
  aYear: 'Salaire annuel',
  assumption: `Temps plein : 2 080 heures, 260 jours, 52 semaines ou 12 mois par an.`,
  tooMany: (most: number) => `On peut comparer ${postings(most)} au maximum. Sélectionnez-en moins.`,
};
