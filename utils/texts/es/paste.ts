import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

export const paste: Texts['paste'] = {
  name: 'Pegar una oferta',
  heading: 'Pegar una oferta',
  label: 'El texto de la oferta',
  hint: 'De un correo, un PDF, un chat o una página que no se puede leer. Primero el título y la empresa, si los tienes.',
  read: 'Leer',
  cancel: 'Cancelar',
  back: 'Volver al texto',
  checkHeading: 'Lo que dice el texto',
  save: 'Guardar',
  nothing: 'Aún no hay texto que leer.',
  tooLong: (letters) => `Solo se leen los primeros ${showNumber(letters)} caracteres.`,
  pageAddress: 'Dirección',
  pageAddressHint: 'https://… (si la tienes)',
  notAnAddress: 'Escribe una dirección completa que empiece por https://.',
  saved: (what) => (what ? `Guardada: ${what}` : 'Guardada.'),
  takenBack: 'Deshecho. La oferta está en la papelera.',
  changedSince: 'Ha cambiado desde entonces, así que se queda.',
  failed: 'No se ha podido guardar. Lo que escribiste sigue aquí: inténtalo de nuevo.',
  fromSelection: 'Esto se ha leído en el texto que seleccionaste.',
  wholePage: 'Leer toda la página',
  fromPage: 'Esto se ha leído en toda la página.',
  selectionAgain: 'Leer la selección',
};
