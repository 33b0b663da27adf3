import type { Texts } from '../index.ts';

export const byHand: Texts['byHand'] = {
  menu: 'Ajouter une annonce à la main',
  heading: 'Ajouter une annonce',
  intro:
    'Pour un poste trouvé dans un mail, un PDF, sur un panneau ou lors d’une discussion. Remplissez ce que vous savez ; le reste peut attendre.',
  paste: 'Coller plutôt son texte',
  address: 'Adresse web',
  addressHint: 'Où la retrouver, si elle est en ligne',
  notes: 'Notes',
  notesHint: 'Visibles par vous uniquement',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  saveKey: (isMac: boolean) => (isMac ? '⌘ Entrée' : 'Ctrl Entrée'),
  cancel: 'Retour à la liste',
  startAgain: 'Vider le formulaire',
  emptied: 'Le formulaire est de nouveau vide.',
  draftBack: 'Ce que vous aviez saisi ici est de retour.',
  needsSomething: 'Écrivez au moins un titre, puis enregistrez.',
  savedBefore: 'Vous avez déjà enregistré cette annonce.',
  openIt: 'L’ouvrir',
  saved: 'Annonce ajoutée.',
  takenBack: 'Annulé : l’annonce est dans la corbeille.',
  tooLate: 'L’annonce a été modifiée depuis, elle reste donc.',
  full: 'Il n’y a plus de place sur cet ordinateur, rien n’a donc été enregistré. Votre saisie est conservée.',
  failed:
    'L’enregistrement n’a pas marché. Votre saisie est conservée. Réessayez ; si cela se reproduit, redémarrez le navigateur.',
};
