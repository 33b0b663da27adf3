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
  only: (shown, all) => `Las primeras ${showNumber(shown)} de ${postings(all)}. Acota la lista para imprimir otras.`,
  count: (count) => postings(count),
};
