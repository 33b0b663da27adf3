import { showNumber } from '../../text/show-number.ts';
import type { ColumnUse } from '../../transfer/csv-guess.ts';
import type { Texts } from '../index.ts';
import { isOne, postings, postingsThat } from './count.ts';
import { words } from './popup.ts';

export const inFiles: Texts['inFiles'] = {
  heading: 'Annonces enregistrées',
  untitled: 'Sans titre',
  notes: 'Notes',
  description: 'Description',
  contacts: 'Contacts',
  nextStep: 'Prochaine étape',
  closes: (title: string) => `Date limite : ${title}`,
};

const faults: Texts['importing']['faults'] = {
  empty: 'Ce fichier est vide.',
  'not-json': 'Ce fichier est abîmé : à partir d’un endroit, il n’est plus ce qu’il était. Prenez-en une autre copie.',
  'cut-off': 'Ce fichier est coupé : sa fin manque. Exportez-le de nouveau, ou prenez-en une autre copie.',
  'too-deep': 'Ce fichier est construit comme aucun fichier Jobmark ne l’est, il n’a donc pas été lu.',
  'too-large': 'Ce fichier est trop gros pour être lu.',
  encoding: 'Les lettres de ce fichier sont illisibles. Enregistrez-le de nouveau en UTF-8.',
  'not-jobmark': 'Ce fichier ne contient aucune annonce d’emploi que Jobmark puisse lire.',
  'bad-version': 'Ce fichier ne dit pas quelle est sa version, il n’a donc pas été lu.',
  newer: 'Une version plus récente de Jobmark a créé ce fichier. Mettez Jobmark à jour, puis importez-le de nouveau.',
  altered:
    'Ce fichier a été modifié ou abîmé après sa création par Jobmark, il n’a donc pas été lu. Prenez-en une autre copie. Si c’est vous qui l’avez modifié, écrivez "sha256": null vers la fin.',
  'no-rows':
    'Il n’y a pas de lignes dans ce fichier. Il faut des noms dans la première ligne et une annonce dans chacune des autres.',
  'unknown-kind':
    'Jobmark ne sait pas lire ce type de fichier. Il lit les fichiers Jobmark, le CSV et le JSON-LD. Depuis Excel ou Google Sheets, enregistrez la feuille en CSV.',
};

const columns: Record<ColumnUse, string> = {
  id: 'Identifiant Jobmark',
  title: 'Titre',
  company: 'Entreprise',
  places: 'Lieux',
  workplace: 'Mode de travail (à distance, hybride, sur site)',
  employment: 'Contrat (temps plein…)',
  pay: 'Salaire',
  payFrom: 'Salaire : de',
  payTo: 'Salaire : à',
  currency: 'Salaire : devise',
  payPer: 'Salaire : par heure, mois, an',
  status: 'Statut',
  applied: 'Postulé le',
  rating: 'Évaluation',
  nextStep: 'Prochaine étape',
  nextStepDate: 'Prochaine étape : date',
  tags: 'Étiquettes',
  notes: 'Notes',
  posted: 'Publiée le',
  closes: 'Date limite',
  closed: 'Clôturée (oui ou non)',
  url: 'Adresse web',
  applyUrl: 'Adresse pour postuler',
  jobId: 'Référence',
  department: 'Service',
  industry: 'Secteur',
  language: 'Langue',
  applicantsFrom: 'Lieu des candidats',
  experience: 'Mois d’expérience',
  education: 'Formation',
  skills: 'Compétences',
  responsibilities: 'Missions',
  requirements: 'Profil recherché',
  niceToHave: 'Atouts',
  benefits: 'Avantages',
  contact: 'Contact : nom',
  contactEmail: 'Contact : mail',
  contactPhone: 'Contact : téléphone',
  description: 'Description',
  saved: 'Enregistrée le',
  'to-notes': 'Ajouter aux notes',
  'leave-out': 'Ne pas importer',
};

const mapping: Texts['importing']['mapping'] = {
  heading: 'Que contiennent les colonnes ?',
  hint: (rows: number, charset: string) =>
    `${isOne(rows) ? `${showNumber(rows)} ligne, lue` : `${showNumber(rows)} lignes, lues`} en ${charset.toUpperCase()}. Vérifiez ce qui a été deviné ; chaque ligne devient une annonce.`,
  column: 'Colonne',
  examples: 'Ce qu’elle contient',
  use: 'Lire comme',
  useOf: (column: string) => `Lire la colonne ${column} comme`,
  unnamed: (place: number) => `Colonne ${showNumber(place)}`,
  uses: columns,
  delimiter: 'Les cellules sont séparées par',
  delimiters: { ',': 'Virgules', ';': 'Points-virgules', '\t': 'Tabulations', '|': 'Barres ( | )' },
  order: 'Les dates s’écrivent',
  orders: { dmy: 'Jour, mois, année', mdy: 'Mois, jour, année', ymd: 'Année, mois, jour' },
  unclear: (example: string) => `Les dates peuvent se lire de deux façons, par exemple ${example}. À vérifier.`,
  go: 'Continuer',
};

const preview: Texts['importing']['preview'] = {
  heading: 'Ce qui serait importé',
  of: (name: string) => `Depuis ${name}. Rien n’a encore été changé.`,
  kinds: 'Afficher',
  kind: {
    new: (count: number) => `Nouvelles (${showNumber(count)})`,
    alike: (count: number) => `Semblables à une des vôtres (${showNumber(count)})`,
    changed: (count: number) => `Différentes (${showNumber(count)})`,
    same: (count: number) => `Déjà ici (${showNumber(count)})`,
    unreadable: (count: number) => `Illisibles (${showNumber(count)})`,
  },
  says: {
    new: 'Celles-ci sont ajoutées.',
    changed: 'Vous les avez, mais le fichier dit autre chose. Choisissez pour chacune, ou pour toutes.',
    alike:
      'Vous en avez une qui ressemble à chacune de celles-ci. Elles sont ajoutées à côté, et chacune mène à l’autre. Rien n’est fusionné.',
    same: 'Vous les avez telles qu’elles sont dans le fichier. Elles ne changent pas.',
    unreadable: 'Celles-ci ne sont pas importées. Vous pouvez les enregistrer dans un fichier à part, pour le réparer.',
  },
  row: 'Ligne',
  title: 'Titre',
  company: 'Entreprise',
  untitled: 'Sans titre',
  deleted: (date: string) => `Vous l’avez supprimée le ${date}.`,
  savedOn: (date: string) => `enregistrée le ${date}`,
  alikeAs: { repost: 'Publiée à nouveau', 'same-job': 'Le même poste sur un autre site' },
  looksLike: 'Ressemble à',
  differs: 'Ce qui diffère',
  difference: (label: string, mine: string, theirs: string) => `${label} : ${mine || 'rien'} → ${theirs || 'rien'}`,
  more: (count: number) => `et ${showNumber(count)} de plus`,
  keep: { changed: 'Garder', alike: 'Faire' },
  keepOf: { changed: (title: string) => `Que garder de ${title}`, alike: (title: string) => `Que faire de ${title}` },
  keepAll: 'Pour toutes',
  mixed: 'Selon les choix ci-dessous',
  choices: {
    changed: { mine: 'La mienne', theirs: 'Celle du fichier', merged: 'Le plus récent', both: 'Les deux' },
    alike: { both: 'Ajouter', mine: 'Laisser de côté' },
  },
  why: 'Raison',
  stands: 'Ce qui est écrit',
  saveUnread: 'Enregistrer celles-ci dans un fichier',
  showMore: (count: number) => `En afficher ${showNumber(count)} de plus`,
  nothing: 'Tout ce que contient ce fichier est déjà ici. Il n’y a rien à importer.',
  views: (count: number) =>
    isOne(count)
      ? 'Une vue enregistrée est importée aussi.'
      : `${showNumber(count)} vues enregistrées sont importées aussi.`,
  go: (added: number, replaced: number, views: number) =>
    [
      added > 0 && `ajouter ${postings(added)}`,
      replaced > 0 && `modifier ${postings(replaced)}`,
      added + replaced === 0 && views > 0 && 'importer les vues enregistrées',
    ]
      .filter(Boolean)
      .join(', ')
      .replace(/^./, (letter) => letter.toUpperCase()) || 'Rien à importer',
  fields: {
    ...words.fields,
    status: 'Statut',
    tags: 'Étiquettes',
    notes: 'Notes',
    rating: 'Évaluation',
    nextStep: 'Prochaine étape',
    contacts: 'Contacts',
    url: 'Adresse web',
    deletedAt: 'Dans la corbeille depuis',
    closedSeenAt: 'Clôture constatée',
  },
  statuses: words.statuses,
  otherField: 'Son passé',
};

export const importing: Texts['importing'] = {
  menu: 'Importer un fichier…',
  heading: 'Importer un fichier',
  intro:
    'Un fichier Jobmark, un tableau (CSV) d’un autre outil de suivi ou d’un tableur, ou des annonces d’emploi en JSON-LD.',
  private: 'Le fichier est lu sur cet ordinateur. Vous voyez ce qui changerait avant que quoi que ce soit ne change.',
  choose: 'Choisir un fichier',
  drop: 'ou déposez-le ici',
  dropNow: 'Lâchez pour le lire',
  faults,
  other: 'Ce fichier n’a pas pu être lu. Rien n’a été changé.',
  stale: 'Vos annonces ont été modifiées entre-temps, rien n’a donc été écrit. Regardez de nouveau, puis importez.',
  unwritten:
    'Rien n’a été écrit, et vos annonces sont comme avant. Vérifiez que le disque n’est pas plein, puis réessayez.',
  stopped: 'Arrêté. Rien n’a été changé.',
  back: 'Choisir un autre fichier',
  toList: 'Retour à la liste',
  stop: 'Arrêter',
  progress: (done: number, total: number) => `${showNumber(done)} sur ${showNumber(total)}`,
  reading: (name: string) => `Lecture de ${name}…`,
  comparing: 'Comparaison avec vos annonces enregistrées…',
  writing: 'Import en cours…',
  takingBack: 'Annulation en cours…',
  mapping,
  preview,
  done: {
    heading: 'Import terminé',
    added: (count: number) => postingsThat(count, 'ajoutée'),
    replaced: (count: number) => postingsThat(count, 'modifiée'),
    left: (count: number) => postingsThat(count, 'inchangée'),
    unreadable: (count: number) => postingsThat(count, 'illisible'),
    undo: 'Annuler l’import',
    toldViews: 'Vues enregistrées importées.',
    told: (count: number) => `${postingsThat(count, 'importée')}.`,
    takenBack: (stayed: number) =>
      stayed === 0
        ? 'Annulé. Vos annonces sont comme avant.'
        : `Annulé, sauf pour ${postingsThat(stayed, 'modifiée')} depuis.`,
    takenBackHeading: 'Annulé',
    again: 'Cela a déjà été annulé.',
  },
};
