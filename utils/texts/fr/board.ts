import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { postings } from './count.ts';

export const board: Texts['board'] = {
  board: 'Tableau par statut',
  column: (status: string, count: number) => `${status}, ${postings(count)}`,
  none: 'Rien ici',
  howTo:
    'Les flèches déplacent, Enter ouvre, x sélectionne. Space prend l’annonce : les flèches choisissent alors une colonne, Space dépose, Escape remet en place.',
  card: 'Annonce que l’on peut déplacer',
  several: postings,
  lifted: (what: string, status: string) =>
    `${what} : prise dans ${status}. Les flèches gauche et droite choisissent une colonne, Space dépose, Escape remet en place.`,
  over: (status: string, at: number, of: number) => `Sur ${status}, colonne ${showNumber(at)} sur ${showNumber(of)}.`,
  dropped: (what: string, status: string) => `${what} : nouveau statut ${status}.`,
  cancelled: (what: string, status: string) => `Remis en place. ${what} : toujours dans ${status}.`,
  broken: 'Impossible d’afficher cette annonce',
};
