import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { counted } from './count.ts';

const steps = (count: number) => counted(count, 'cambio', 'cambios');

export const recent: Texts['recent'] = {
  open: 'Cambios recientes',
  heading: 'Cambios recientes',
  hint: 'Lo que has cambiado desde que se abrió esta página, lo último primero. Al deshacer un cambio se deshace también lo que vino después.',
  none: 'No se ha cambiado nada desde que se abrió esta página.',
  takeBack: 'Deshacer',
  takeBackTo: (count) => `Deshacer ${steps(count)}`,
  takeBackNamed: (count, text) => `Deshacer ${steps(count)}, hasta antes de: ${text}`,
  tookBack: (count) => `${counted(count, 'cambio deshecho', 'cambios deshechos')}.`,
  close: 'Cerrar',
  typed: (what) => `Cambiado: ${what}`,

  stop: 'Parar',
  progress: (done, total) => `${showNumber(done)} de ${showNumber(total)}`,
  working: {
    status: 'Cambiando el estado…',
    tag: 'Cambiando etiquetas…',
    rating: 'Valorando…',
    delete: 'Eliminando…',
    restore: 'Recuperando…',
    undo: 'Deshaciendo…',
  },
};
