import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { postings } from './count.ts';

export const print: Texts['print'] = {
  printList: 'Imprimir la lista',
  printSelected: 'Imprimir',
  listHeading: 'Ofertas guardadas',
  printedOn: (date) => `Impreso el ${date}`,
  job: 'Puesto',
  place: 'Lugar',
  pay: 'Sueldo',
  status: 'Estado',
  saved: 'Guardada',
  applied: 'Solicitada',
  address: 'Dirección',
  link: 'Original',
  apply: 'Solicitar',
  notes: 'Notas',
  nextStep: 'Próximo paso',
  contacts: 'Contactos',
  tags: 'Etiquetas',
  untitled: 'Sin título',
  only: (shown, all) => `Las primeras ${showNumber(shown)} de ${postings(all)}.`,
  narrow: 'Acota la lista para imprimir otras.',
  wayToAll: 'Para imprimir más, pulsa Ctrl+P o elige «Imprimir la lista» en el menú de esta página.',
  count: (count) => postings(count),
};
