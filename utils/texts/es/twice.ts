import type { Texts } from '../index.ts';
import { counted } from './count.ts';

export const twice: Texts['twice'] = {
  this: {
    saved: (date) => `Guardaste esta oferta el ${date}.`,
    applied: (saved, applied) => `Guardaste esta oferta el ${saved} y la solicitaste el ${applied}.`,
    deleted: (date) => `Eliminaste esta oferta el ${date}.`,
  },
  that: {
    saved: (date) => `Guardaste aquella el ${date}.`,
    applied: (saved, applied) => `Guardaste aquella el ${saved} y la solicitaste el ${applied}.`,
    deleted: (date) => `Eliminaste aquella el ${date}.`,
  },
  status: (status) => `Estado: ${status}.`,
  found: {
    same: '',
    repost: 'Parece el mismo empleo, publicado de nuevo.',
    'same-job': 'Parece el mismo empleo en otro sitio.',
  },
  openSaved: 'Abrirla',
  bringBack: 'Recuperarla',
  whatToDo: 'Qué hace guardar',
  choices: {
    same: { update: 'Actualizarla', separate: 'Guardar otra' },
    other: { update: 'Actualizar aquella', separate: 'Guardar esta también' },
  },
  updateHint:
    'Actualizar conserva tus cambios y notas y toma lo demás de la página tal como está ahora. La versión anterior también se conserva.',
  separateSame: 'Se guarda una segunda oferta. La primera se queda como está.',
  separateOther: 'Se conservan las dos, y cada una lleva a la otra.',

  related: 'El mismo empleo',
  relatedAs: { same: 'Parece la misma oferta', repost: 'Publicada de nuevo', 'same-job': 'En otro sitio' },
  linked: 'enlazada',
  merge: 'Unir…',
  mergeName: (title) => `Unir con ${title}…`,
  savedAt: (date) => `guardada el ${date}`,
  untitled: 'Sin título',

  mergeHeading: 'Unir dos ofertas',
  mergeWhat:
    'Elige lo que se queda. Se conservan las notas, las etiquetas, los contactos y el historial de ambas; la otra va a la papelera.',
  compareTexts: 'En qué se distinguen los dos textos',
  mergeNothing: 'Las dos dicen lo mismo.',
  field: 'Campo',
  keptColumn: 'Esta',
  otherColumn: 'La otra',
  empty: 'nada',
  rating: 'Valoración',
  nextStep: 'Próximo paso',
  mergeNow: 'Unir',
  mergeSelected: 'Unir dos ofertas…',
  cancel: 'Cancelar',
  merged: 'Unidas en una.',
  mergeGone: 'Una de las dos ya no está aquí, así que no se ha cambiado nada.',
  unmerged: 'Vuelven a ser dos.',
  unmergeTooLate: 'Una de ellas ha cambiado desde entonces, así que se quedan como están.',

  versions: 'Versiones',
  versionsHint: 'Lo que decía antes la página, cada vez que más tarde dijo otra cosa.',
  versionAt: (date) => `Versión del ${date}`,
  changes: (count) => `${counted(count, 'cambio', 'cambios')} después`,
  before: 'Antes',
  after: 'Después',
  textChanged: 'Lo que cambió en el texto',
  comparing: 'Comparando…',
  skipped: (lines) => `… ${counted(lines, 'línea igual', 'líneas iguales')}`,
  tooLong: 'Los textos son demasiado largos para compararlos línea por línea. Se conservan los dos.',
  added: 'Añadido:',
  removed: 'Quitado:',

  badge: 'Marcar las páginas guardadas en el icono de la barra',
  badgeWhy:
    'Para esto el navegador le dice a Jobmark la dirección de la pestaña que miras. Se compara con tus ofertas guardadas en este equipo, y no se guarda ni se envía.',
  badgeRefused: 'El navegador no lo permitió, así que el icono se queda como está.',
  badgeHeading: 'Icono de la barra',
  badgeMenu: 'Icono de la barra…',
  close: 'Cerrar',
};
