import { diffArrays, diffWordsWithSpace } from 'diff';

/** A run of a line: in both texts, or only in the one before or after. */
export interface Piece {
  text: string;
  in: 'both' | 'before' | 'after';
}
/** A line of the difference. `skipped`: so many lines in between are the same. */
export type Line = { pieces: Piece[] } | { skipped: number };

/** So many lines, or words and spaces of a line, may differ; the work grows with their square, and stays within a task of 50 ms. */
const MOST_LINES = 400;
const MOST_WORDS = 200;
/** Unchanged lines that are shown on either side of a change. */
const AROUND = 1;

/** Lets the page do what waits: give a function of your own where there is no page. */
type Pause = () => Promise<void>;
const nextTask: Pause = () => new Promise((done) => setTimeout(done));

/**
 * What changed from `before` to `after`, line by line and word by word within a line. Undefined where the texts have too
 * little in common to be compared. Throws the signal's reason when it is stopped.
 */
export async function textDifference(
  before: string[],
  after: string[],
  { signal, pause = nextTask }: { signal?: AbortSignal; pause?: Pause } = {},
): Promise<Line[] | undefined> {
  const chunks = diffArrays(before, after, { maxEditLength: MOST_LINES });
  if (!chunks) return undefined;
  const lines: Line[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const [chunk, next] = [chunks[at], chunks[at + 1]];
    if (!chunk) continue;
    if (!chunk.added && !chunk.removed) {
      lines.push(...unchanged(chunk.value, at === 0, at === chunks.length - 1));
      continue;
    }
    const other = next && (next.added || next.removed) ? next : undefined;
    if (other) at++;
    const gone = chunk.removed ? chunk.value : (other?.value ?? []);
    const come = chunk.removed ? (other?.value ?? []) : chunk.value;
    for (let line = 0; line < Math.max(gone.length, come.length); line++) {
      await pause();
      signal?.throwIfAborted();
      lines.push(...changed(gone[line], come[line]));
    }
  }
  return lines;
}

function unchanged(lines: string[], isFirst: boolean, isLast: boolean): Line[] {
  const shown = (some: string[]): Line[] => some.map((text) => ({ pieces: [{ text, in: 'both' }] }));
  const head = isFirst ? 0 : AROUND;
  const tail = isLast ? 0 : AROUND;
  const skipped = lines.length - head - tail;
  if (skipped < 2) return shown(lines);
  return [...shown(lines.slice(0, head)), { skipped }, ...shown(tail ? lines.slice(-tail) : [])];
}

/** A line that became another: word by word where the two are alike, else one after the other. */
function changed(gone: string | undefined, come: string | undefined): Line[] {
  const whole = (text: string | undefined, side: 'before' | 'after'): Line[] =>
    text === undefined ? [] : [{ pieces: [{ text, in: side }] }];
  const apart = [...whole(gone, 'before'), ...whole(come, 'after')];
  if (gone === undefined || come === undefined) return apart;
  const words = diffWordsWithSpace(gone, come, { maxEditLength: MOST_WORDS });
  if (!words) return apart;
  const pieces = words.map(
    ({ value, added, removed }): Piece => ({
      text: value,
      in: added ? 'after' : removed ? 'before' : 'both',
    }),
  );
  const shared = pieces.filter((piece) => piece.in === 'both').reduce((sum, { text }) => sum + text.trim().length, 0);
  return shared * 2 < Math.min(gone.length, come.length) ? apart : [{ pieces }];
}
