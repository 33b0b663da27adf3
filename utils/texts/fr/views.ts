import type { Texts } from '../index.ts';

export const views: Texts['views'] = {
  navigation: 'Affichages',
  list: 'Liste',
  board: 'Tableau',
  insights: 'Bilan',
  bin: 'Corbeille',
  more: 'Plus',
};
