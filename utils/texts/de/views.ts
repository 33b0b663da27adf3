import type { Texts } from '../index.ts';

export const views: Texts['views'] = {
  navigation: 'Ansichten',
  list: 'Liste',
  board: 'Board',
  insights: 'Auswertung',
  bin: 'Papierkorb',
  more: 'Mehr',
};
