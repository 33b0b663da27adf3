import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { counted, postings } from './count.ts';

export const insights: Texts['insights'] = {
  heading: 'Resumen',
  of: (count) => postings(count),
  ofSome: (count) => `${postings(count)}, según la búsqueda y los filtros`,
  showAll: 'Mostrar todas',
  reading: (done, all) => `${showNumber(done)} de ${showNumber(all)} leídas…`,
  stop: 'Parar',
  stopped: 'Parado. Lo que se ve aquí es de las ofertas que se han leído.',
  goOn: 'Leer todas',
  asTable: 'Tabla',
  asTableOf: (chart) => `${chart}: mostrar como tabla`,
  nothing: 'Aún no hay nada que mostrar.',
  untitled: 'Sin título',

  weeks: 'Guardadas cada semana',
  weeksHint: 'Según el lunes de la semana.',
  week: 'Semana del',
  saved: 'Guardadas',
  applied: 'Solicitadas',

  funnel: 'Hasta dónde llegaron',
  funnelHint: 'Según lo que pasó con cada una, no solo según su estado actual.',
  stage: 'Llegaron a',
  reached: 'Ofertas',
  share: 'Del paso anterior',
  ended: 'Terminaron aquí',
  endedHere: (rejected, withdrawn) =>
    [
      rejected > 0 && counted(rejected, 'rechazada', 'rechazadas'),
      withdrawn > 0 && counted(withdrawn, 'retirada', 'retiradas'),
    ]
      .filter(Boolean)
      .join(', '),
  rejected: 'Rechazadas',
  withdrawn: 'Retiradas',

  pay: 'Sueldo anual',
  payHint: (known, all) =>
    `${showNumber(known)} de ${postings(all)} ${known === 1 ? 'dice' : 'dicen'} cuánto ${known === 1 ? 'paga' : 'pagan'}. Cada moneda va por separado.`,
  assumption: (count) =>
    `${counted(count, 'oferta indica', 'ofertas indican')} otro periodo; se calcula a jornada completa: 2080 horas, 260 días, 52 semanas o 12 meses al año.`,
  currency: 'Moneda',
  half: (low, high) => `La mitad está entre ${low} y ${high}; la línea es la mediana.`,
  allAt: (amount) => `La mitad o más están en ${amount}.`,
  median: 'Mediana',
  quarterBelow: 'Un cuarto por debajo',
  quarterAbove: 'Un cuarto por encima',
  posting: 'Oferta',
  from: 'Desde',
  to: 'Hasta',
  best: (shown, count) => (shown < count ? `Las ${shown} que más pagan de ${showNumber(count)}` : postings(count)),
  moreCurrencies: (names) => `También en ${names}: mira la tabla.`,

  places: 'Dónde están',
  placesHint: 'Una oferta con varios lugares cuenta en cada uno.',
  place: 'Lugar',
  remote: 'En remoto',
  morePlaces: (count) => `y ${counted(count, 'lugar más', 'lugares más')}`,
  unknownPlace: (count) => `${postings(count)} sin lugar`,
  showPlace: (name) => `Mostrar las ofertas en ${name}`,

  due: 'Lo que viene',
  dueHint: 'Próximos pasos, y fechas de cierre de lo que aún no has solicitado.',
  closes: 'Cierra',
  overdue: 'Atrasado',
  showDue: (count) => `Mostrar ${showNumber(count)} más`,
  moreDue: (count) => `y ${showNumber(count)} más`,
  noDue: 'Aún no hay nada con fecha. Ponle a una oferta un próximo paso y aparecerá aquí.',
  calendar: 'Archivo de calendario',
  calendarMade: (count, file) => `${counted(count, 'oferta escrita', 'ofertas escritas')} en ${file}.`,
};
