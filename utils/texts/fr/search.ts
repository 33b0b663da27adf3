import { showNumber } from '../../text/show-number.ts';
import type { Texts } from '../index.ts';

export const search: Texts['search'] = {
  indexing: (done: number, of: number) =>
    `La préparation des descriptions pour la recherche continue : ${showNumber(done)} sur ${showNumber(of)}. D’autres résultats peuvent venir.`,
  reading: (done: number, of: number) =>
    `La lecture de vos annonces continue : ${showNumber(done)} sur ${showNumber(of)}. D’autres résultats peuvent venir.`,
  nearInstead: (typed: string, found: string) => `« ${typed} » est introuvable. Affiché à la place : ${found}.`,
};
