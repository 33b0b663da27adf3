import type { Texts } from '../index.ts';

export const unreadable: Texts['unreadable'] = {
  none: 'Aquí no hay ninguna página que leer. Abre una oferta de empleo y haz clic en el icono.',
  empty: 'Esta pestaña está vacía. Abre en ella una oferta de empleo y vuelve a hacer clic en el icono.',
  'browser-page':
    'Esta es una página del propio navegador, y las extensiones no pueden leerlas. Abre una oferta de empleo y haz clic en el icono.',
  unnamed:
    'El navegador se reserva esta pestaña: está vacía, no se cargó, muestra código fuente o no tiene dirección web. Abre en ella una oferta de empleo y vuelve a hacer clic en el icono.',
  devtools:
    'Estas son las herramientas de desarrollo del navegador. Haz clic en la página de al lado y después en el icono.',
  extension:
    'Esta página es de una extensión y no es una oferta de empleo. Abre una oferta de empleo y haz clic en el icono.',
  store:
    'Los navegadores no dejan que ninguna extensión lea sus tiendas. Abre una oferta de empleo y haz clic en el icono.',
  source: 'Este es el código fuente de una página. Abre la página misma y haz clic en el icono.',
  reader:
    'Las extensiones no pueden leer la vista de lectura. Sal de ella, o abre la página misma, y haz clic en el icono.',
  loose:
    'Esta página no tiene dirección web, así que no se podría volver a encontrar. Abre la oferta en su propio sitio y haz clic en el icono.',
  pdf: 'Esto es un PDF, y su texto no se puede leer desde aquí. Selecciónalo todo (Ctrl A), cópialo y pégalo, o rellena lo que sepas.',
  picture: 'Esto es una imagen o una grabación, sin texto que leer. Rellena lo que sepas y guárdalo a mano.',
  file: 'El navegador impide que las extensiones lean archivos de tu equipo. En los ajustes de extensiones del navegador, abre los detalles de Jobmark y permite el acceso a las URL de archivos; después vuelve a hacer clic en el icono.',
  private:
    'Esta es una ventana privada. Jobmark no funciona aquí, para que no quede nada de ella. Abre la página en una ventana normal.',
  offline: 'La página no se cargó. Comprueba tu conexión, cárgala de nuevo y haz clic en el icono.',
  asleep: 'El navegador ha dormido esta pestaña. Cárgala de nuevo y haz clic en el icono.',
  managed:
    'Quien administra este navegador impide que las extensiones lean esta página. Rellena lo que sepas y guárdalo a mano.',
  refused: 'El navegador no deja que las extensiones lean esta página. Rellena lo que sepas y guárdalo a mano.',
  busy: 'La página no responde: está ocupada o aún se está cargando. Se leerá en cuanto responda.',
  left: 'La página cambió mientras se leía. Inténtalo de nuevo.',
};

export const waysOn: Texts['waysOn'] = {
  again: 'Intentar de nuevo',
  reload: 'Cargar la página de nuevo',
  original: 'Abrir la página misma',
  settings: 'Abrir los ajustes de extensiones',
  hand: 'Guardar esta página a mano',
};
