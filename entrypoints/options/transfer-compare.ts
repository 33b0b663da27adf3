import type { Store } from '../../utils/store/store.ts';
import { Matcher } from '../../utils/transfer/match.ts';
import { pace } from '../../utils/transfer/pace.ts';
import { type Incoming, type PreviewedRow, previewed } from '../../utils/transfer/preview.ts';

const SOME = 50;

/** What each row of a file is to what is saved. `onDone` hears how many are compared. */
export async function compared(
  store: Store,
  rows: Incoming[],
  signal: AbortSignal,
  onDone: (count: number) => void,
): Promise<PreviewedRow[]> {
  const matcher = new Matcher();
  for await (const known of store.transfers.rows()) {
    signal.throwIfAborted();
    matcher.know(known);
  }
  const ids = matcher.findAll(rows);
  const made: PreviewedRow[] = [];
  const rest = pace(signal);
  for (let start = 0; start < rows.length; start += SOME) {
    const wanted = ids.slice(start, start + SOME).filter((id) => id !== undefined);
    const mine = new Map((await store.transfers.existing(wanted)).map((saved) => [saved.id, saved]));
    for (const [at, row] of rows.slice(start, start + SOME).entries()) {
      await rest();
      made.push(previewed(row, mine.get(ids[start + at] ?? '')));
    }
    onDone(made.length);
  }
  return made;
}
