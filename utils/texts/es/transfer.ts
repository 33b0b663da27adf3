import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { counted, postings } from './count.ts';
import { words } from './popup.ts';

export const inFiles: Texts['inFiles'] = {
  heading: 'Ofertas guardadas',
  untitled: 'Sin título',
  notes: 'Notas',
  description: 'Descripción',
  contacts: 'Contactos',
  nextStep: 'Próximo paso',
  closes: (title) => `Cierra: ${title}`,
};

const faults: Texts['importing']['faults'] = {
  empty: 'Este archivo está vacío.',
  'not-json': 'Este archivo está dañado: a partir de algún punto no es lo que era al principio. Toma otra copia de él.',
  'cut-off': 'Este archivo está cortado: le falta el final. Expórtalo de nuevo o toma otra copia.',
  'too-deep': 'Este archivo está hecho como ningún archivo de Jobmark, así que no se ha leído.',
  'too-large': 'Este archivo es demasiado grande para leerlo.',
  encoding: 'Las letras de este archivo no se pueden leer. Guárdalo de nuevo como UTF-8.',
  'not-jobmark': 'En este archivo no hay ofertas de empleo que Jobmark pueda leer.',
  'bad-version': 'Este archivo no dice qué versión es, así que no se ha leído.',
  newer: 'Este archivo lo hizo una versión más nueva de Jobmark. Actualiza Jobmark e impórtalo de nuevo.',
  altered:
    'Este archivo se cambió o se dañó después de que Jobmark lo escribiera, así que no se ha leído. Toma otra copia. Si lo cambiaste tú, escribe "sha256": null cerca del final.',
  'no-rows':
    'En este archivo no hay filas. Una tabla necesita nombres en la primera fila y una oferta en cada una de las demás.',
  'unknown-kind':
    'Jobmark no puede leer este tipo de archivo. Lee archivos de Jobmark, CSV y JSON-LD. Desde Excel o Google Sheets, guarda la hoja como CSV.',
};

const columns: Texts['importing']['mapping']['uses'] = {
  id: 'ID de Jobmark',
  title: 'Título',
  company: 'Empresa',
  places: 'Lugares',
  workplace: 'Modalidad (en remoto, híbrido, presencial)',
  employment: 'Tipo (jornada completa…)',
  pay: 'Sueldo',
  payFrom: 'Sueldo: desde',
  payTo: 'Sueldo: hasta',
  currency: 'Sueldo: moneda',
  payPer: 'Sueldo: por hora, mes, año',
  status: 'Estado',
  applied: 'Solicitada el',
  rating: 'Valoración',
  nextStep: 'Próximo paso',
  nextStepDate: 'Próximo paso: fecha',
  tags: 'Etiquetas',
  notes: 'Notas',
  posted: 'Publicada el',
  closes: 'Cierra el',
  closed: 'Cerrada (sí o no)',
  url: 'Dirección web',
  applyUrl: 'Dirección para solicitar',
  jobId: 'Referencia',
  department: 'Departamento',
  industry: 'Sector',
  language: 'Idioma',
  applicantsFrom: 'Candidatos de',
  experience: 'Meses de experiencia',
  education: 'Formación',
  skills: 'Competencias',
  responsibilities: 'Funciones',
  requirements: 'Requisitos',
  niceToHave: 'Se valora',
  benefits: 'Beneficios',
  contact: 'Contacto: nombre',
  contactEmail: 'Contacto: correo',
  contactPhone: 'Contacto: teléfono',
  description: 'Descripción',
  saved: 'Guardada el',
  'to-notes': 'Añadir a las notas',
  'leave-out': 'Omitir',
};

export const importing: Texts['importing'] = {
  menu: 'Importar un archivo…',
  heading: 'Importar un archivo',
  intro:
    'Un archivo de Jobmark, una tabla (CSV) de otra aplicación para buscar empleo o de una hoja de cálculo, u ofertas de empleo como JSON-LD.',
  private: 'El archivo se lee en este equipo. Ves lo que cambiaría antes de que cambie nada.',
  choose: 'Elegir un archivo',
  drop: 'o suéltalo aquí',
  dropNow: 'Suelta para leerlo',
  faults,
  other: 'No se ha podido leer este archivo. No se ha cambiado nada.',
  stale:
    'Tus ofertas cambiaron mientras tanto, así que no se ha escrito nada. Échale otro vistazo y vuelve a importarlo.',
  unwritten:
    'No se ha escrito nada, y tus ofertas están como antes. Comprueba que el disco no esté lleno e inténtalo de nuevo.',
  stopped: 'Parado. No se ha cambiado nada.',
  back: 'Elegir otro archivo',
  toList: 'Volver a la lista',
  stop: 'Parar',
  progress: (done, total) => `${showNumber(done)} de ${showNumber(total)}`,
  reading: (name) => `Leyendo ${name}…`,
  comparing: 'Comparando con lo que tienes guardado…',
  writing: 'Importando…',
  takingBack: 'Deshaciendo…',

  mapping: {
    heading: '¿Qué contienen las columnas?',
    hint: (rows, charset) =>
      `${counted(rows, 'fila leída', 'filas leídas')} como ${charset.toUpperCase()}. Revisa lo que se ha supuesto; cada fila será una oferta.`,
    column: 'Columna',
    examples: 'Lo que hay en ella',
    use: 'Leer como',
    useOf: (column) => `Leer la columna ${column} como`,
    unnamed: (place) => `Columna ${place}`,
    uses: columns,
    delimiter: 'Las celdas se separan con',
    delimiters: { ',': 'Comas', ';': 'Puntos y coma', '\t': 'Tabuladores', '|': 'Barras ( | )' },
    order: 'Las fechas se escriben',
    orders: { dmy: 'Día, mes, año', mdy: 'Mes, día, año', ymd: 'Año, mes, día' },
    unclear: (example) => `Las fechas se pueden leer de dos maneras, como ${example}. Revisa esto.`,
    go: 'Continuar',
  },

  preview: {
    heading: 'Lo que se importaría',
    of: (name) => `De ${name}. Aún no se ha cambiado nada.`,
    kinds: 'Mostrar',
    kind: {
      new: (count) => `Nuevas (${showNumber(count)})`,
      alike: (count) => `Se parecen a una tuya (${showNumber(count)})`,
      changed: (count) => `Distintas (${showNumber(count)})`,
      same: (count) => `Ya están aquí (${showNumber(count)})`,
      unreadable: (count) => `No se pueden leer (${showNumber(count)})`,
    },
    says: {
      new: 'Estas se añaden.',
      changed: 'Estas ya las tienes, pero el archivo dice otra cosa. Elige para cada una o para todas.',
      alike:
        'Tienes una que se parece a cada una de estas. Se añaden al lado, y cada una lleva a la otra. No se fusiona nada.',
      same: 'Estas las tienes tal como están en el archivo. No se tocan.',
      unreadable: 'Estas no se importan. Puedes guardarlas en un archivo aparte para repararlo.',
    },
    row: 'Fila',
    title: 'Título',
    company: 'Empresa',
    untitled: 'Sin título',
    deleted: (date) => `La eliminaste el ${date}.`,
    savedOn: (date) => `guardada el ${date}`,
    alikeAs: { repost: 'Publicada otra vez', 'same-job': 'El mismo puesto en otro sitio' },
    looksLike: 'Se parece a',
    differs: 'Qué es distinto',
    difference: (label, mine, theirs) => `${label}: ${mine || 'nada'} → ${theirs || 'nada'}`,
    more: (count) => `y ${count} más`,
    keep: { changed: 'Conservar', alike: 'Hacer' },
    keepOf: { changed: (title) => `Qué conservar de ${title}`, alike: (title) => `Qué hacer con ${title}` },
    keepAll: 'Para todas',
    mixed: 'Como se elige abajo',
    choices: {
      changed: { mine: 'Lo mío', theirs: 'Lo del archivo', merged: 'Lo último cambiado', both: 'Ambos' },
      alike: { both: 'Añadir', mine: 'Dejar fuera' },
    },
    why: 'Por qué',
    stands: 'Lo que pone ahí',
    saveUnread: 'Guardar estas en un archivo',
    showMore: (count) => `Mostrar ${showNumber(count)} más`,
    nothing: 'Todo lo de este archivo ya está aquí. No hay nada que importar.',
    views: (count) => counted(count, 'vista guardada viene incluida.', 'vistas guardadas vienen incluidas.'),
    go: (added, replaced, views) =>
      [
        added > 0 && `añadir ${postings(added)}`,
        replaced > 0 && `cambiar ${postings(replaced)}`,
        added + replaced === 0 && views > 0 && 'importar las vistas guardadas',
      ]
        .filter(Boolean)
        .join(', ')
        .replace(/^./, (letter) => letter.toUpperCase()) || 'Nada que importar',
    fields: {
      ...words.fields,
      status: 'Estado',
      tags: 'Etiquetas',
      notes: 'Notas',
      rating: 'Valoración',
      nextStep: 'Próximo paso',
      contacts: 'Contactos',
      url: 'Dirección web',
      deletedAt: 'En la papelera desde',
      closedSeenAt: 'Vista cerrada',
    },
    statuses: words.statuses,
    otherField: 'Su historial',
  },

  done: {
    heading: 'Importado',
    added: (count) => postings(count, 'añadida'),
    replaced: (count) => postings(count, 'cambiada'),
    left: (count) => `${postings(count)} sin cambios`,
    unreadable: (count) => `${counted(count, 'oferta no se ha', 'ofertas no se han')} podido leer`,
    undo: 'Deshacer',
    toldViews: 'Vistas guardadas importadas.',
    told: (count) => `${postings(count, 'importada')}.`,
    takenBack: (stayed) =>
      stayed === 0
        ? 'Deshecho. Tus ofertas están como antes.'
        : `Deshecho, menos ${counted(stayed, 'oferta que ha cambiado', 'ofertas que han cambiado')} desde entonces.`,
    takenBackHeading: 'Deshecho',
    again: 'Eso ya se había deshecho.',
  },
};
