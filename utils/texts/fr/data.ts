import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { counted, isOne, postings, postingsThat } from './count.ts';

const holds = (count: number) =>
  count === 0 ? 'On n’y trouve plus aucune annonce' : `On y trouve maintenant ${postings(count)}`;
const ago = (count: number) => `il y a ${counted(count, 'jour', 'jours')}`;
/** "3 annonces enregistrées ou modifiées". */
const touched = (count: number) =>
  `${postingsThat(count, 'enregistrée')} ou ${isOne(count) ? 'modifiée' : 'modifiées'}`;

const noBackup = 'Ce n’est pas une sauvegarde de Jobmark. Rien n’a été changé.';

const guard: Texts['data']['guard'] = {
  heading: {
    gone: 'Vos annonces enregistrées ont disparu',
    replaced: 'Vos annonces enregistrées ont disparu',
    older: 'Les derniers changements manquent',
    'postings-missing': 'Des annonces manquent',
    'texts-missing': 'Des descriptions manquent',
    'facts-missing': 'Des vues enregistrées et des réglages manquent',
  },
  was: (count: number, when: string) => `Il y avait ici ${postings(count)}, dernière modification le ${when}.`,
  what: {
    gone: () =>
      'Le navigateur a maintenant ouvert une base de données vide à la place : l’ancienne a été supprimée ou abîmée, pas par Jobmark.',
    replaced: (count: number) =>
      `Le navigateur a maintenant ouvert une autre base de données : l’ancienne a été supprimée ou abîmée, pas par Jobmark. ${holds(count)}.`,
    older: (count: number) =>
      `La base de données que le navigateur a ouverte est plus ancienne : elle a été abîmée. ${holds(count)}.`,
    'postings-missing': (count: number) => `La base de données a été abîmée ou vidée en partie. ${holds(count)}.`,
    'texts-missing': (count: number) =>
      `La base de données a été abîmée : certains longs textes ont disparu. ${postings(count)} ${isOne(count) ? 'est complète' : 'sont complètes'}.`,
    'facts-missing': (count: number) =>
      `La base de données a été abîmée ou vidée en partie. ${holds(count)} ; les vues enregistrées et le dossier de sauvegarde ont disparu.`,
  },
  fromFile: 'Les restaurer depuis un fichier…',
  fromFolder: 'Depuis un dossier…',
  calm: 'Ce que vous enregistrez maintenant est conservé aussi. Rien n’est écrasé quand vous restaurez les autres.',
  lastFile: (file: string, when: string, count: number) =>
    `Le dernier fichier : ${file}, créé le ${when}, avec ${postings(count)}.`,
  noFile:
    'Jobmark ne connaît aucune sauvegarde. Cherchez des fichiers nommés jobmark-….json dans vos téléchargements, et le profil de ce navigateur dans les sauvegardes de cet ordinateur.',
  goOn: (count: number) => (count === 0 ? 'Repartir de zéro, je comprends' : `Continuer avec ${postings(count)}`),
  newer: {
    heading: 'Un Jobmark plus récent est passé ici',
    text: 'Vos annonces ont été enregistrées par une version de Jobmark plus récente que celle-ci. Cette version n’y touche pas, pour ne rien abîmer : mettez Jobmark à jour dans la liste des extensions du navigateur. L’export fonctionne en attendant.',
    export: 'Exporter ce qui est là',
  },
  blocked: {
    heading: 'Un autre onglet de Jobmark bloque',
    text: 'Une version plus ancienne de Jobmark est encore ouverte dans un autre onglet. Fermez tous les autres onglets de Jobmark ; celui-ci continuera tout seul.',
  },
  failed: {
    heading: 'Impossible d’ouvrir vos annonces enregistrées',
    text: 'Elles sont très probablement toujours sur le disque. Fermez tous les autres onglets de Jobmark, puis rechargez cette page. Si cela n’aide pas, redémarrez le navigateur, et vérifiez que le disque n’est pas plein.',
    reload: 'Recharger',
    help: 'Si rien n’aide',
    startEmpty: 'Repartir de zéro, je comprends',
    startEmptyHint:
      'Commencez avec une base de données vide, et restaurez vos annonces depuis une sauvegarde. Ce qui ne peut pas être ouvert est alors supprimé.',
    stuck:
      'Le navigateur ne laisse pas non plus Jobmark la supprimer. Gardez votre sauvegarde sous la main, retirez Jobmark dans la liste des extensions du navigateur, et ajoutez-le de nouveau.',
    said: (reason: string) => `Le navigateur a dit : ${reason}`,
  },
};

const restore: Texts['data']['restore'] = {
  heading: 'Restaurer des annonces',
  text: 'Depuis une sauvegarde ou un export. Vous voyez ce que contient le fichier avant que quoi que ce soit ne change.',
  fromFile: 'Depuis un fichier…',
  fromFolder: 'Depuis un dossier…',
  pick: 'Quelle sauvegarde ?',
  emptyFolder: 'Il n’y a pas de sauvegarde de Jobmark dans ce dossier.',
  reading: (count: number) => `Lecture : ${showNumber(count)}…`,
  title: (name: string) => `Ce que contient ${name}`,
  made: 'Créé',
  postings: 'Annonces',
  span: 'Enregistrées',
  between: (first: string, last: string) => (first === last ? first : `${first} – ${last}`),
  fresh: 'Absentes d’ici',
  alike: 'Absentes d’ici, mais proches d’une d’ici',
  same: 'Déjà ici, identiques',
  changed: 'Ici, mais différentes',
  unreadable: 'Illisibles',
  unchecked: 'Ce fichier n’a pas de somme de contrôle, Jobmark ne peut donc pas dire si quelqu’un l’a modifié.',
  whichWins: 'Celles qui sont différentes',
  winners: {
    newer: 'Prendre la version modifiée en dernier',
    theirs: 'Les remettre comme dans le fichier',
    mine: 'Les laisser comme elles sont ici',
  },
  go: (count: number) => (count === 0 ? 'Rien à restaurer' : `Restaurer ${postings(count)}`),
  cancel: 'Annuler',
  working: (count: number) => `Écriture : ${showNumber(count)}…`,
  done: (count: number) => `${postingsThat(count, 'restaurée')}.`,
  undone: 'Annulé : tout est comme avant.',
  failed: 'La lecture est impossible, rien n’a donc été changé.',
  stopped: 'Arrêté. Rien n’a été changé.',
  stale: 'Quelque chose a été modifié ici entre-temps, rien n’a donc été restauré. Ouvrez le fichier encore une fois.',
  faults: {
    empty: 'Ce fichier est vide. Rien n’a été changé.',
    'not-json': noBackup,
    'cut-off':
      'Ce fichier s’arrête au milieu : il n’a pas été copié en entier. Rien n’a été changé. Essayez une autre sauvegarde.',
    'too-deep': noBackup,
    'too-large': noBackup,
    encoding: 'Ce fichier est abîmé : ses lettres sont illisibles. Rien n’a été changé. Essayez une autre sauvegarde.',
    'not-jobmark': noBackup,
    'bad-version': noBackup,
    newer:
      'Un Jobmark plus récent a créé ce fichier. Mettez Jobmark à jour, puis ouvrez-le de nouveau. Rien n’a été changé.',
    altered:
      'Ce fichier a été abîmé ou modifié après sa création : sa somme de contrôle n’est pas bonne. Rien n’a été changé. Essayez une autre sauvegarde.',
  },
};

export const data: Texts['data'] = {
  name: 'Vos données',
  heading: 'Vos données',

  stored: {
    heading: 'Ce qui est conservé',
    postings: 'Annonces',
    count: (count: number, inBin: number) =>
      inBin === 0 ? postings(count) : `${postings(count)}, ${showNumber(inBin)} de plus dans la corbeille`,
    none: 'Aucune pour l’instant',
    first: 'Première enregistrée',
    newest: 'Dernier changement',
    room: 'Place',
    bytes: (size: string) => `${size} sur cet ordinateur`,
    place: 'Où',
    here: 'Dans le profil de ce navigateur sur cet ordinateur, et nulle part ailleurs',
  },

  left: {
    heading: 'Hors de ce navigateur',
    never:
      'Aucun fichier de vos annonces n’a encore été créé. Si le profil de ce navigateur est perdu, elles sont perdues avec lui.',
    last: (when: string, count: number) => `Dernier fichier : ${when}, avec ${postings(count)}.`,
    inFolder: (name: string, folder: string) => `${name} dans le dossier « ${folder} »`,
    inDownloads: (name: string) => `${name} dans vos téléchargements`,
    changed: (count: number) => (count === 0 ? 'Rien n’a changé depuis.' : `${touched(count)} depuis.`),
    backUpNow: 'Sauvegarder maintenant',
    backingUp: (count: number) => `Écriture : ${showNumber(count)}…`,
    stop: 'Arrêter',
    byItself: 'Jobmark place une sauvegarde dans vos téléchargements. Cette page se ferme d’elle-même.',
    stopped: 'Arrêté. La sauvegarde précédente est intacte.',
    export: 'Tout exporter',
  },

  folder: {
    heading: 'Sauvegardes automatiques',
    none: 'Choisissez un dossier, et Jobmark y garde une copie de tout tant que cette page est ouverte : un fichier par jour, les dix derniers. Un dossier synchronisé l’apporte aussi à vos autres ordinateurs.',
    on: (folder: string) => `Dans le dossier « ${folder} », un fichier par jour, les dix derniers.`,
    lapsed: (folder: string) =>
      `Le navigateur a repris l’autorisation d’écrire dans le dossier « ${folder} », les sauvegardes sont donc en pause.`,
    failed: (folder: string) =>
      `Le dernier essai d’écriture dans « ${folder} » a échoué. Le dossier est-il toujours là, et reste-t-il de la place ? Les sauvegardes précédentes sont intactes.`,
    choose: 'Choisir un dossier…',
    chooseOther: 'Choisir un autre dossier…',
    allow: 'Autoriser de nouveau',
    forget: 'Arrêter',
    unsupported:
      'Ce navigateur ne laisse aucune extension écrire dans un dossier. Jobmark peut mettre un fichier dans vos téléchargements à la place ; il ne peut pas y effacer les anciens.',
    byDownload: 'Télécharger une sauvegarde automatiquement si 20 annonces ont changé ou si 14 jours ont passé',
  },

  restore,

  erase: {
    heading: 'Tout supprimer',
    text: 'Toutes les annonces, la corbeille, les vues enregistrées et tout ce que Jobmark conserve d’autre. Les fichiers hors de ce navigateur restent. Vous pouvez annuler tant que cette page reste ouverte.',
    button: 'Tout supprimer',
    done: (count: number) =>
      `${postingsThat(count, 'supprimée')}, et tout le reste aussi. Vous pouvez annuler tant que cette page est ouverte.`,
    undone: 'Tout est de retour.',
  },

  reminder: {
    first: (changed: number) => `${postings(changed)} ${isOne(changed) ? 'n’est' : 'ne sont'} que dans ce navigateur.`,
    changed: (changed: number, since: number) =>
      since === 0
        ? `${touched(changed)} depuis la dernière sauvegarde.`
        : `${touched(changed)} depuis la dernière sauvegarde, ${ago(since)}.`,
    backUp: 'Sauvegarder maintenant',
    later: 'Pas maintenant',
    region: 'Rappel de sauvegarde',
  },

  done: {
    backedUp: (name: string) => `Sauvegardé dans ${name}.`,
    downloaded: (name: string) => `Sauvegardé : ${name} est dans vos téléchargements.`,
    folderForgotten: 'Les sauvegardes automatiques sont arrêtées. Les fichiers du dossier restent.',
    undone: 'Annulé.',
  },

  guard,
  failed: 'Cela n’a pas marché, et rien n’a été changé.',
  close: 'Fermer',
};
