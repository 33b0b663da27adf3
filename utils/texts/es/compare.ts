import type { Texts } from '../index.ts';
import { postings } from './count.ts';

export const compare: Texts['compare'] = {
  name: 'Comparar',
  heading: (count) => `Comparar ${postings(count)}`,
  back: 'Volver a la lista',
  print: 'Imprimir',
  onlyDiffering: 'Solo lo que es distinto',
  field: 'Campo',
  differs: 'distinto',
  shared: 'en todas',
  legend: 'marca lo que es distinto; = va delante de lo que dicen todas.',
  open: (title) => `Abrir ${title}`,
  leaveOut: (title) => `Quitar ${title}`,
  notStated: 'no se indica',
  nothingDiffers: 'Dicen lo mismo en todos los campos.',
  tooFew: 'Selecciona de dos a cuatro ofertas en la lista y elige Comparar.',
  aYear: 'Sueldo anual',
  assumption: 'Jornada completa: 2080 horas, 260 días, 52 semanas o 12 meses al año.',
  tooMany: (most) => `Se pueden comparar como máximo ${postings(most)}. Selecciona menos.`,
};
