import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { counted, postings } from './count.ts';

const days = (count: number) => counted(count, 'día', 'días');
const holds = (count: number) => (count === 0 ? 'Ahora no contiene ninguna' : `Ahora contiene ${postings(count)}`);
const savedOrChanged = (count: number) => counted(count, 'oferta guardada o cambiada', 'ofertas guardadas o cambiadas');
const noBackup = 'Esto no es una copia de seguridad de Jobmark. No se ha cambiado nada.';

export const data: Texts['data'] = {
  name: 'Tus datos',
  heading: 'Tus datos',

  stored: {
    heading: 'Lo que se conserva',
    postings: 'Ofertas',
    count: (count, inBin) =>
      inBin === 0 ? postings(count) : `${postings(count)}, ${showNumber(inBin)} más en la papelera`,
    none: 'Aún ninguna',
    first: 'Primera guardada',
    newest: 'Último cambio',
    room: 'Espacio',
    bytes: (size) => `${size} en este equipo`,
    place: 'Dónde',
    here: 'En el perfil de este navegador en este equipo, y en ningún otro sitio',
  },

  left: {
    heading: 'Fuera de este navegador',
    never:
      'Aún no se ha hecho ningún archivo con tus ofertas. Si se pierde el perfil de este navegador, se pierden con él.',
    last: (when, count) => `Último archivo: ${when}, con ${postings(count)}.`,
    inFolder: (name, folder) => `${name} en la carpeta «${folder}»`,
    inDownloads: (name) => `${name} en tus descargas`,
    changed: (count) => (count === 0 ? 'Nada ha cambiado desde entonces.' : `${savedOrChanged(count)} desde entonces.`),
    backUpNow: 'Hacer copia ahora',
    backingUp: (count) => `Escribiendo ${showNumber(count)}…`,
    stop: 'Parar',
    byItself: 'Jobmark deja una copia en tus descargas. Esta página se cierra sola.',
    stopped: 'Parado. La copia anterior está como estaba.',
    export: 'Exportar todo',
  },

  folder: {
    heading: 'Copias de seguridad automáticas',
    none: 'Elige una carpeta, y Jobmark guarda ahí una copia de todo: un archivo al día, los diez últimos. Una carpeta sincronizada la lleva también a tus otros equipos.',
    on: (folder) => `En la carpeta «${folder}», un archivo al día, los diez últimos.`,
    lapsed: (folder) =>
      `El navegador ha retirado el permiso para escribir en la carpeta «${folder}», así que no se hacen copias.`,
    failed: (folder) =>
      `El último intento de escribir en «${folder}» falló. ¿Sigue ahí y tiene espacio? Las copias anteriores están como estaban.`,
    choose: 'Elegir una carpeta…',
    chooseOther: 'Elegir otra carpeta…',
    allow: 'Permitir de nuevo',
    forget: 'Parar',
    unsupported:
      'Este navegador no deja que ninguna extensión escriba en una carpeta. Jobmark puede dejar un archivo en tus descargas, pero no puede quitar los viejos de ahí.',
    byDownload: 'Descargar una copia automáticamente si han cambiado 20 ofertas o han pasado 14 días',
  },

  restore: {
    heading: 'Recuperar ofertas',
    text: 'De una copia de seguridad o una exportación. Ves lo que contiene el archivo antes de que cambie nada.',
    fromFile: 'De un archivo…',
    fromFolder: 'De una carpeta…',
    pick: '¿Qué copia?',
    emptyFolder: 'En esta carpeta no hay ninguna copia de seguridad de Jobmark.',
    reading: (count) => `Leyendo ${showNumber(count)}…`,
    title: (name) => `Lo que contiene ${name}`,
    made: 'Hecho',
    postings: 'Ofertas',
    span: 'Guardadas',
    between: (first, last) => (first === last ? first : `de ${first} a ${last}`),
    fresh: 'No están aquí ahora',
    alike: 'No están aquí, pero se parecen a una de aquí',
    same: 'Ya están aquí, iguales',
    changed: 'Están aquí, pero distintas',
    unreadable: 'No se pueden leer',
    unchecked: 'Este archivo no tiene suma de comprobación, así que Jobmark no puede saber si alguien lo ha cambiado.',
    whichWins: 'Las que son distintas',
    winners: {
      newer: 'Tomar lo que se cambió por última vez',
      theirs: 'Ponerlas como dice el archivo',
      mine: 'Dejarlas como están aquí',
    },
    go: (count) => (count === 0 ? 'Nada que recuperar' : `Recuperar ${postings(count)}`),
    cancel: 'Cancelar',
    working: (count) => `Escribiendo ${showNumber(count)}…`,
    done: (count) => `${postings(count, 'recuperada')}.`,
    undone: 'Deshecho: todo está como antes.',
    failed: 'No se puede leer, así que no se ha cambiado nada.',
    stopped: 'Parado. No se ha cambiado nada.',
    stale: 'Algo cambió aquí mientras tanto, así que no se ha recuperado nada. Abre el archivo otra vez.',
    faults: {
      empty: 'Este archivo está vacío. No se ha cambiado nada.',
      'not-json': noBackup,
      'cut-off': 'Este archivo termina a la mitad: no se copió entero. No se ha cambiado nada. Prueba con otra copia.',
      'too-deep': noBackup,
      'too-large': noBackup,
      encoding:
        'Este archivo está dañado: sus letras no se pueden leer. No se ha cambiado nada. Prueba con otra copia.',
      'not-jobmark': noBackup,
      'bad-version': noBackup,
      newer:
        'Este archivo lo hizo una versión más nueva de Jobmark. Actualiza Jobmark y ábrelo de nuevo. No se ha cambiado nada.',
      altered:
        'Este archivo se dañó o se cambió después de hacerse: su suma de comprobación no es correcta. No se ha cambiado nada. Prueba con otra copia.',
    },
  },

  erase: {
    heading: 'Eliminar todo',
    text: 'Todas las ofertas, la papelera, las vistas guardadas y todo lo demás que Jobmark conserva. Los archivos fuera de este navegador se quedan. Puedes deshacerlo mientras esta página siga abierta.',
    button: 'Eliminar todo',
    done: (count) =>
      `${postings(count, 'eliminada')}, y todo lo demás. Puedes deshacerlo mientras esta página siga abierta.`,
    undone: 'Todo está de vuelta.',
  },

  reminder: {
    first: (changed) => `${counted(changed, 'oferta está', 'ofertas están')} solo en este navegador.`,
    changed: (changed, since) =>
      since === 0
        ? `${savedOrChanged(changed)} desde la última copia.`
        : `${savedOrChanged(changed)} desde la última copia, hace ${days(since)}.`,
    backUp: 'Hacer copia ahora',
    later: 'Ahora no',
    region: 'Recordatorio de copia de seguridad',
  },

  done: {
    backedUp: (name) => `Copia hecha en ${name}.`,
    downloaded: (name) => `Copia hecha: ${name} está en tus descargas.`,
    folderForgotten: 'Las copias automáticas están desactivadas. Los archivos de la carpeta se quedan.',
    undone: 'Deshecho.',
  },

  guard: {
    heading: {
      gone: 'Faltan tus ofertas guardadas',
      replaced: 'Faltan tus ofertas guardadas',
      older: 'Faltan los últimos cambios',
      'postings-missing': 'Faltan ofertas',
      'texts-missing': 'Faltan descripciones',
      'facts-missing': 'Faltan vistas guardadas y ajustes',
    },
    was: (count, when) => `Aquí había ${postings(count)}; último cambio: ${when}.`,
    what: {
      gone: () =>
        'Ahora el navegador ha abierto en su lugar una base de datos vacía: la anterior se eliminó o se dañó, y no fue Jobmark.',
      replaced: (count) =>
        `Ahora el navegador ha abierto otra base de datos: la anterior se eliminó o se dañó, y no fue Jobmark. ${holds(count)}.`,
      older: (count) =>
        `Lo que el navegador ha abierto ahora es más antiguo: la base de datos se dañó. ${holds(count)}.`,
      'postings-missing': (count) => `La base de datos se dañó o se vació en parte. ${holds(count)}.`,
      'texts-missing': (count) =>
        `La base de datos se dañó: faltan los textos largos de algunas. ${counted(count, 'oferta está completa', 'ofertas están completas')}.`,
      'facts-missing': (count) =>
        `La base de datos se dañó o se vació en parte. ${holds(count)}; faltan las vistas guardadas y la carpeta de copias.`,
    },
    fromFile: 'Recuperarlas de un archivo…',
    fromFolder: 'De una carpeta…',
    calm: 'Lo que guardes ahora también se conserva. Al recuperar lo demás no se sobrescribe nada.',
    lastFile: (file, when, count) => `El último archivo: ${file}, hecho el ${when}, con ${postings(count)}.`,
    noFile:
      'Jobmark no conoce ninguna copia de seguridad. Busca archivos llamados jobmark-….json en tus descargas, y el perfil de este navegador en las copias de este equipo.',
    goOn: (count) =>
      count === 0 ? 'Empezar de cero, lo sé' : `Seguir con ${counted(count, 'oferta que hay', 'ofertas que hay')} aquí`,
    newer: {
      heading: 'Aquí hubo un Jobmark más nuevo',
      text: 'Tus ofertas se guardaron con una versión de Jobmark más nueva que esta. Esta versión no las toca, para que no se dañe nada: actualiza Jobmark en la lista de extensiones del navegador. Mientras tanto puedes exportar.',
      export: 'Exportar lo que hay',
    },
    blocked: {
      heading: 'Otra pestaña de Jobmark estorba',
      text: 'Una versión anterior de Jobmark sigue abierta en otra pestaña. Cierra todas las demás pestañas de Jobmark; esta continúa sola.',
    },
    failed: {
      heading: 'No se pueden abrir tus ofertas guardadas',
      text: 'Lo más probable es que sigan en el disco. Cierra todas las demás pestañas de Jobmark y recarga esta página. Si no ayuda, reinicia el navegador y comprueba que el disco no esté lleno.',
      reload: 'Recargar',
      help: 'Si nada ayuda',
      startEmpty: 'Empezar de cero, lo sé',
      startEmptyHint:
        'Empieza con una base de datos vacía y recupera tus ofertas de una copia de seguridad. Lo que no se puede abrir se elimina entonces.',
      stuck:
        'El navegador tampoco deja que Jobmark la elimine. Ten a mano tu copia de seguridad, quita Jobmark en la lista de extensiones del navegador y vuelve a añadirlo.',
      said: (reason) => `El navegador dijo: ${reason}`,
    },
  },
  failed: 'No ha funcionado, y no se ha cambiado nada.',
  close: 'Cerrar',
};
