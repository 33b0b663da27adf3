import { hostilePieces, hostileText } from './hostile.ts';
import { ENDS, type Pumped, pumpedTexts } from './pumped.ts';

/** Milliseconds of this process's own work, so that a busy machine changes nothing. */
const worked = (): number => process.cpuUsage().user / 1_000;
const ROUNDS = 4;
/** A pattern that is slow on a short text is not tried on the next one: the first ones are for those that never end on a long one. */
const LENGTHS = [20, 28, 36, 1_000, 10_000, 100_000];

/** Rounds of what goes round in a pattern, for those that take twice as long with each, and then letters. */
const ROUNDS_MADE = [1, 2, 3, 4, 6, 8, 10, 12, 14, 16, 18, 20, 23, 26, 29, 32];
const LETTERS_MADE = [2_000, 100_000];

function timeOf(pattern: RegExp, text: string, most: number): number {
  let took = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && took > most; round++) {
    const start = worked();
    text.replace(pattern, '');
    took = Math.min(took, worked() - start);
  }
  return took;
}

/** A text that a pattern takes longest for, in words, its length, and milliseconds of work: the best of four rounds. */
export interface Slowest {
  piece: string;
  length: number;
  took: number;
}

/** The slowest of `texts`, each longer than the one before; ends with the first that takes more than `most`. */
function slowestOf(pattern: RegExp, piece: string, texts: Iterable<string>, most: number): Slowest {
  let worst: Slowest = { piece, length: 0, took: 0 };
  for (const text of texts) {
    const took = timeOf(pattern, text, most);
    if (took > worst.took) worst = { piece, length: text.length, took };
    if (took > most) break;
  }
  return worst;
}

function* growing({ before, again, end }: Pumped): Iterable<string> {
  const lengths = LETTERS_MADE.map((letters) => Math.ceil((letters - before.length) / again.length));
  // What ends no match shows early what else would come at once, when a bounded repetition is over.
  for (const rounds of ROUNDS_MADE) for (const each of ENDS) yield before + again.repeat(rounds) + each;
  for (const rounds of lengths) yield before + again.repeat(Math.max(1, rounds)) + end;
}

/** What a pattern takes longest for, of texts up to 100,000 letters: pieces over and over, and texts made against its own structure. */
export function slowest(source: string, flags: string, most: number): Slowest {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  let worst: Slowest = { piece: '', length: 0, took: 0 };
  const pieces = hostilePieces(source).map(
    (piece) => [piece, LENGTHS.map((length) => hostileText(piece, length))] as const,
  );
  const pumped = pumpedTexts(source, flags).map((each) => [JSON.stringify(each), growing(each)] as const);
  for (const [piece, texts] of [...pieces, ...pumped]) {
    const found = slowestOf(pattern, piece, texts, most);
    if (found.took > worst.took) worst = found;
    if (found.took > most) return worst;
  }
  return worst;
}
