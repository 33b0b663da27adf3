import type { Texts } from '../index.ts';

export const byHand: Texts['byHand'] = {
  menu: 'Añadir una oferta a mano',
  heading: 'Añadir una oferta',
  intro:
    'Para un empleo de un correo, un PDF, un tablón de anuncios o una conversación. Rellena lo que sepas; el resto puede esperar.',
  paste: 'Mejor pegar su texto',
  address: 'Dirección web',
  addressHint: 'Dónde se puede volver a ver, si existe',
  notes: 'Notas',
  notesHint: 'Solo para ti',
  save: 'Guardar',
  saving: 'Guardando…',
  saveKey: (isMac) => (isMac ? '⌘ Intro' : 'Ctrl Intro'),
  cancel: 'Volver a la lista',
  startAgain: 'Vaciar el formulario',
  emptied: 'El formulario vuelve a estar vacío.',
  draftBack: 'Aquí está lo que habías escrito antes.',
  needsSomething: 'Escribe al menos un título y guarda.',
  savedBefore: 'Ya has guardado esta oferta.',
  openIt: 'Abrirla',
  saved: 'Oferta añadida.',
  takenBack: 'Deshecho: está en la papelera.',
  tooLate: 'Ha cambiado desde entonces, así que se queda.',
  full: 'No queda espacio en este equipo, así que no se ha guardado nada. Lo que escribiste se conserva.',
  failed:
    'No se ha podido guardar. Lo que escribiste se conserva. Inténtalo de nuevo; si vuelve a pasar, reinicia el navegador.',
};
