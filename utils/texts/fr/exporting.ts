import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { isOne, postingsThat } from './count.ts';

export const exporting: Texts['exporting'] = {
  menu: 'Exporter…',
  selected: 'Exporter en…',
  heading: 'Exporter',
  what: 'Quelles annonces',
  whats: {
    all: (count: number) => `Toutes (${showNumber(count)})`,
    shown: (count: number) => `Celles de la liste actuelle (${showNumber(count)})`,
    selected: (count: number) => `${isOne(count) ? 'Sélectionnée' : 'Sélectionnées'} (${showNumber(count)})`,
  },
  withBin: 'Aussi ce qui est dans la corbeille',
  as: 'Format',
  formats: {
    json: {
      name: 'Fichier Jobmark',
      says: 'Tout, sans rien perdre. Pour les sauvegardes et pour un autre navigateur.',
    },
    csv: { name: 'Tableur (CSV)', says: 'Une ligne par annonce. Aucune cellule ne peut s’exécuter comme formule.' },
    markdown: { name: 'Markdown, un seul fichier', says: 'À lire, imprimer ou coller.' },
    'markdown-zip': {
      name: 'Markdown, un fichier par annonce',
      says: 'Un zip pour Obsidian et d’autres applis de notes, l’essentiel en haut.',
    },
    'json-ld': { name: 'schema.org JobPosting', says: 'Du JSON-LD que d’autres programmes comprennent.' },
    calendar: { name: 'Agenda', says: 'Dates limites et prochaines étapes, pour toute appli d’agenda.' },
  },
  withMark: 'Pour Excel : marquer comme UTF-8',
  start: 'Exporter',
  saveAs: 'Enregistrer sous…',
  cancel: 'Annuler',
  working: 'Écriture du fichier…',
  progress: (done: number, total: number) => `${showNumber(done)} sur ${showNumber(total)}`,
  stop: 'Arrêter',
  stopped: 'Arrêté. Aucun fichier n’a été créé.',
  done: (count: number, file: string) => `${postingsThat(count, 'exportée')} dans ${file}.`,
  failed:
    'Le fichier n’a pas pu être créé. Rien n’a changé dans Jobmark. Vérifiez que le disque n’est pas plein, puis réessayez.',
};
