import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

export const search: Texts['search'] = {
  indexing: (done, of) =>
    `Las descripciones aún se están preparando para la búsqueda: ${showNumber(done)} de ${showNumber(of)}. Puede que aparezca algo más.`,
  reading: (done, of) =>
    `Tus ofertas aún se están leyendo: ${showNumber(done)} de ${showNumber(of)}. Puede que aparezca algo más.`,
  nearInstead: (typed, found) => `«${typed}» no aparece en ninguna parte. En su lugar se muestra: ${found}.`,
  helpHeading: 'En la búsqueda',
  help: [
    { typed: '"jefe de equipo"', finds: 'estas palabras juntas' },
    { typed: '-intern', finds: 'deja fuera lo que lo tiene' },
    { typed: 'company:acme', finds: 'en la empresa; igual title:, place:, tag:' },
    { typed: 'status:applied', finds: 'hasta dónde llegó: saved, applied, interviewing, offer …' },
    { typed: 'pay:>80000', finds: 'al año, en la moneda de la oferta; igual rating:>=3' },
    { typed: 'posted:<2026-10-01', finds: 'un día, un mes o un año; igual saved:, closes:, due:' },
    { typed: 'is:remote', finds: 'igual hybrid, onsite, expired, archived, due' },
    { typed: 'has:notes', finds: 'igual pay, tags, contacts, rating, nextstep' },
  ],
};
