import { hostilePieces, hostileText } from './hostile.ts';

/** Milliseconds of this process's own work, so that a busy machine changes nothing. */
const worked = (): number => process.cpuUsage().user / 1_000;
const ROUNDS = 4;
/** A pattern that is slow on a short text is not tried on the next one: the first ones are for those that never end on a long one. */
const LENGTHS = [20, 28, 36, 1_000, 10_000, 100_000];

function timeOf(pattern: RegExp, text: string, most: number): number {
  let took = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && took > most; round++) {
    const start = worked();
    text.replace(pattern, '');
    took = Math.min(took, worked() - start);
  }
  return took;
}

/** The piece whose repetition, up to 100,000 letters, a pattern takes longest for, and how long: milliseconds of work, the best of four rounds. */
export function slowest(source: string, flags: string, most: number): { piece: string; length: number; took: number } {
  let worst = { piece: '', length: 0, took: 0 };
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  for (const piece of hostilePieces(source)) {
    for (const length of LENGTHS) {
      const took = timeOf(pattern, hostileText(piece, length), most);
      if (took > worst.took) worst = { piece, length, took };
      if (took > most) return worst;
    }
  }
  return worst;
}
