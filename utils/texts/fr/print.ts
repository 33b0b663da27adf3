import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';
import { postings } from './count.ts';

export const print: Texts['print'] = {
  printList: 'Imprimer la liste',
  printSelected: 'Imprimer',
  listHeading: 'Annonces enregistrées',
  printedOn: (date: string) => `Imprimé le ${date}`,
  job: 'Poste',
  place: 'Lieu',
  pay: 'Salaire',
  status: 'Statut',
  saved: 'Enregistrée',
  applied: 'Postulé',
  address: 'Adresse',
  link: 'Original',
  apply: 'Postuler',
  notes: 'Notes',
  nextStep: 'Prochaine étape',
  contacts: 'Contacts',
  tags: 'Étiquettes',
  untitled: 'Sans titre',
  only: (shown: number, all: number) => `Les ${showNumber(shown)} premières annonces sur ${showNumber(all)}.`,
  narrow: 'Réduisez la liste pour en imprimer d’autres.',
  wayToAll: 'Pour en imprimer plus, appuyez sur Ctrl+P ou choisissez « Imprimer la liste » dans le menu de cette page.',
  count: postings,
};
