import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

export const search: Texts['search'] = {
  indexing: (done: number, of: number) =>
    `La préparation des descriptions pour la recherche continue : ${showNumber(done)} sur ${showNumber(of)}. D’autres résultats peuvent venir.`,
  reading: (done: number, of: number) =>
    `La lecture de vos annonces continue : ${showNumber(done)} sur ${showNumber(of)}. D’autres résultats peuvent venir.`,
  nearInstead: (typed: string, found: string) => `« ${typed} » est introuvable. Affiché à la place : ${found}.`,
  helpHeading: 'Dans la recherche',
  help: [
    { typed: '"chef de projet"', finds: 'ces mots ensemble' },
    { typed: '-intern', finds: 'écarte ce qui le contient' },
    { typed: 'company:acme', finds: 'dans l’entreprise ; de même title:, place:, tag:' },
    { typed: 'status:applied', finds: 'l’étape atteinte : saved, applied, interviewing, offer …' },
    { typed: 'pay:>80000', finds: 'par an, dans la devise de l’annonce ; de même rating:>=3' },
    { typed: 'posted:<2026-10-01', finds: 'un jour, un mois ou une année ; de même saved:, closes:, due:' },
    { typed: 'is:remote', finds: 'de même hybrid, onsite, expired, archived, due' },
    { typed: 'has:notes', finds: 'de même pay, tags, contacts, rating, nextstep' },
  ],
};
