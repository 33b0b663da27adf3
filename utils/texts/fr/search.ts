import type { Texts } from '../index.ts';
import { number } from './counts.ts';

export const search: Texts['search'] = {
  indexing: (done: number, of: number) =>
    `La préparation des descriptions pour la recherche continue : ${number(done)} sur ${number(of)}. D’autres résultats peuvent venir.`,
  reading: (done: number, of: number) =>
    `La lecture de vos annonces continue : ${number(done)} sur ${number(of)}. D’autres résultats peuvent venir.`,
  nearInstead: (typed: string, found: string) => `« ${typed} » est introuvable. Affiché à la place : ${found}.`,
};
