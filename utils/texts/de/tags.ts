import type { Texts } from '../index.ts';

export const tags: Texts['tags'] = {
  tags: 'Schlagwörter',
  newTag: 'Schlagwort dazu',
  tagHint: 'Ein Komma oder Enter fügt ein Schlagwort hinzu, die Rücktaste nimmt das letzte weg',
  removeTag: (tag) => `Schlagwort ${tag} entfernen`,
};
