import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

export const search: Texts['search'] = {
  indexing: (done, of) =>
    `Las descripciones aún se están preparando para la búsqueda: ${showNumber(done)} de ${showNumber(of)}. Puede que aparezca algo más.`,
  reading: (done, of) =>
    `Tus ofertas aún se están leyendo: ${showNumber(done)} de ${showNumber(of)}. Puede que aparezca algo más.`,
  nearInstead: (typed, found) => `«${typed}» no aparece en ninguna parte. En su lugar se muestra: ${found}.`,
};
