import { showNumber } from '../../text/show-number.ts';

const rules = new Intl.PluralRules('fr');

/** French takes the singular for 0, 1 and what lies between 1 and 2. */
export const isOne = (count: number) => rules.select(count) === 'one';

/** A number and what it counts. */
export const counted = (count: number, one: string, several: string) =>
  `${showNumber(count)} ${isOne(count) ? one : several}`;

/** A number of postings. */
export const postings = (count: number) => counted(count, 'annonce', 'annonces');

/** A number of postings with a word that agrees with them: "3 annonces supprimées". */
export const postingsThat = (count: number, was: string) => `${postings(count)} ${isOne(count) ? was : `${was}s`}`;
