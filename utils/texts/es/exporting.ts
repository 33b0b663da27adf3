import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { postings } from './count.ts';

export const exporting: Texts['exporting'] = {
  menu: 'Exportar…',
  selected: 'Exportar como…',
  heading: 'Exportar',
  what: 'Qué ofertas',
  whats: {
    all: (count) => `Todas (${showNumber(count)})`,
    shown: (count) => `Las que están ahora en la lista (${showNumber(count)})`,
    selected: (count) => `Seleccionadas (${showNumber(count)})`,
  },
  withBin: 'También lo que hay en la papelera',
  as: 'Como',
  formats: {
    json: {
      name: 'Archivo de Jobmark',
      says: 'Todo, sin perder nada. Para copias de seguridad y para otro navegador.',
    },
    csv: {
      name: 'Hoja de cálculo (CSV)',
      says: 'Una fila por oferta. Ninguna celda puede ejecutarse como fórmula.',
    },
    markdown: { name: 'Markdown, un archivo', says: 'Para leer, imprimir o pegar.' },
    'markdown-zip': {
      name: 'Markdown, un archivo por oferta',
      says: 'Un zip para Obsidian y otras aplicaciones de notas, con los datos arriba.',
    },
    'json-ld': { name: 'schema.org JobPosting', says: 'JSON-LD que otros programas entienden.' },
    calendar: {
      name: 'Calendario',
      says: 'Fechas de cierre y próximos pasos, para cualquier aplicación de calendario.',
    },
  },
  withMark: 'Para Excel: marcarlo como UTF-8',
  start: 'Exportar',
  saveAs: 'Guardar como…',
  cancel: 'Cancelar',
  working: 'Escribiendo el archivo…',
  progress: (done, total) => `${showNumber(done)} de ${showNumber(total)}`,
  stop: 'Parar',
  stopped: 'Parado. No se ha hecho ningún archivo.',
  done: (count, file) => `${postings(count, 'exportada')} a ${file}.`,
  failed:
    'No se ha podido hacer el archivo. Nada ha cambiado en Jobmark. Comprueba que el disco no esté lleno e inténtalo de nuevo.',
};
