import type { Texts } from '../index.ts';

export const tags: Texts['tags'] = {
  tags: 'Etiquetas',
  newTag: 'Añadir etiqueta',
  tagHint: 'Una coma o Intro añade una etiqueta, Retroceso quita la última',
  removeTag: (tag) => `Quitar la etiqueta ${tag}`,
};
