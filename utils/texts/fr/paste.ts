import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

export const paste: Texts['paste'] = {
  name: 'Coller une annonce',
  heading: 'Coller une annonce',
  label: 'Le texte de l’annonce',
  hint: 'D’un mail, d’un PDF, d’une messagerie, d’une page illisible. Le titre et l’entreprise d’abord, si vous les avez.',
  read: 'Lire',
  cancel: 'Annuler',
  back: 'Retour au texte',
  checkHeading: 'Ce que dit le texte',
  save: 'Enregistrer',
  nothing: 'Il n’y a pas encore de texte à lire.',
  tooLong: (letters: number) => `Seuls les ${showNumber(letters)} premiers caractères sont lus.`,
  pageAddress: 'Adresse',
  pageAddressHint: 'https://… (si vous l’avez)',
  notAnAddress: 'Écrivez une adresse complète, qui commence par https://.',
  saved: (what: string) => (what ? `Annonce enregistrée : ${what}` : 'Annonce enregistrée.'),
  takenBack: 'Annulé. L’annonce est dans la corbeille.',
  changedSince: 'L’annonce a été modifiée depuis, elle reste donc.',
  failed: 'L’enregistrement n’a pas marché. Votre saisie est toujours là : réessayez.',
  fromSelection: 'Lu dans le texte que vous avez sélectionné.',
  wholePage: 'Lire toute la page',
  fromPage: 'Lu dans la page entière.',
  selectionAgain: 'Lire la sélection',
};
