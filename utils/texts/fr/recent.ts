import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { counted, isOne } from './count.ts';

const changes = (count: number) => counted(count, 'changement', 'changements');

export const recent: Texts['recent'] = {
  open: 'Changements récents',
  heading: 'Changements récents',
  hint: 'Ce que vous avez changé depuis l’ouverture de cette page, le plus récent en premier. Annuler un changement annule aussi ceux qui ont suivi.',
  none: 'Rien n’a été changé depuis l’ouverture de cette page.',
  takeBack: 'Annuler',
  takeBackTo: (count: number) => `Annuler ${changes(count)}`,
  takeBackNamed: (count: number, text: string) => `Annuler ${changes(count)}, jusqu’avant : ${text}`,
  tookBack: (count: number) => `${changes(count)} ${isOne(count) ? 'annulé' : 'annulés'}.`,
  close: 'Fermer',
  typed: (what: string) => `Modifié : ${what}`,

  stop: 'Arrêter',
  progress: (done: number, total: number) => `${showNumber(done)} sur ${showNumber(total)}`,
  working: {
    status: 'Changement de statut…',
    tag: 'Changement d’étiquettes…',
    rating: 'Évaluation…',
    delete: 'Suppression…',
    restore: 'Restauration…',
    undo: 'Annulation…',
  },
};
