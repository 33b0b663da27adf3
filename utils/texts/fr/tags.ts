import type { Texts } from '../index.ts';

export const tags: Texts['tags'] = {
  tags: 'Étiquettes',
  newTag: 'Ajouter une étiquette',
  tagHint: 'Une virgule ou Entrée ajoute une étiquette, Retour arrière retire la dernière',
  removeTag: (tag) => `Retirer l’étiquette ${tag}`,
};
