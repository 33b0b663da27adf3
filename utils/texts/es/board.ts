import type { Texts } from '../index.ts';
import { postings } from './count.ts';

export const board: Texts['board'] = {
  board: 'Tablero por estado',
  column: (status, count) => `${status}, ${postings(count)}`,
  none: 'Nada aquí',
  howTo:
    'Las flechas mueven, Enter abre, x selecciona. Espacio levanta una oferta: después las flechas eligen una columna, Espacio la suelta, Escape la devuelve.',
  card: 'Oferta que se puede mover',
  several: (count) => postings(count),
  lifted: (what, status) =>
    `${what}: tomada de ${status}. Izquierda y derecha eligen una columna, Espacio suelta, Escape devuelve.`,
  over: (status, at, of) => `Sobre ${status}, columna ${at} de ${of}.`,
  dropped: (what, status) => `${what}: ahora en ${status}.`,
  cancelled: (what, status) => `Devuelta. ${what}: sigue en ${status}.`,
  broken: 'No se puede mostrar esta oferta',
};
