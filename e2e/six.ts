import { manyPostings } from './seed.ts';

/** When the newest was saved, or a little later. */
export const SIX_AT = new Date('2026-10-20T12:00:00.000Z');
/** Six postings to try the options page with, newest first. */
export const SIX = manyPostings(6, SIX_AT);
export const TITLES = SIX.map(({ posting }) => posting.title ?? '');
export const idAt = (place: number): string => SIX[place]?.id ?? '';
