import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { counted, postings } from './count.ts';

export const bin: Texts['bin'] = {
  list: 'Ofertas eliminadas',
  heading: 'Papelera',
  hint: (days) => `Lo que eliminas se queda aquí ${counted(days, 'día', 'días')} y después desaparece solo.`,
  empty: 'La papelera está vacía',
  loading: 'Abriendo la papelera…',
  broken: 'No se puede abrir la papelera. Recarga esta página.',
  untitled: 'Sin título',
  columns: { title: 'Título', company: 'Empresa', deletedAt: 'Eliminada', leavesAt: 'Desaparece' },
  select: (title) => `Seleccionar ${title}`,
  selectAll: 'Seleccionar todo',
  selected: (count) => counted(count, 'seleccionada', 'seleccionadas'),
  count: (count) => postings(count),
  restore: 'Recuperar',
  restoreAll: 'Recuperar todo',
  restoreNamed: (title) => `Recuperar ${title}`,
  erase: 'Eliminar para siempre',
  eraseAll: 'Vaciar la papelera',
  eraseNamed: (title) => `Eliminar ${title} para siempre`,
  unselect: 'No seleccionar nada',
  restored: (count) => `${postings(count, 'recuperada')}.`,
  putBackIn: (count) => `${postings(count)} de nuevo en la papelera.`,
  erased: (count) => `${postings(count, 'eliminada')} para siempre. Puedes deshacerlo durante una hora.`,
  unerased: (count, total) =>
    count === total
      ? `${postings(count)} de nuevo en la papelera.`
      : `${showNumber(count)} de ${postings(total)} de nuevo en la papelera; lo demás ya no está.`,
  working: { restore: 'Recuperando…', erase: 'Eliminando para siempre…' },
};
