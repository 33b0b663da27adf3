import type { Texts } from '../index.ts';

export const views: Texts['views'] = {
  navigation: 'Vistas',
  list: 'Lista',
  board: 'Tablero',
  insights: 'Resumen',
  bin: 'Papelera',
  more: 'Más',
};
