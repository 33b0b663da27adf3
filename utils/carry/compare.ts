import type { Store } from '../store/store.ts';
import { Matcher, type Verdict } from '../transfer/match.ts';
import { pace } from '../transfer/pace.ts';
import { type Incoming, type PreviewedRow, previewed } from '../transfer/preview.ts';

const SOME = 50;

/** What each row of a file is to what is saved. `onDone` hears how many are compared. */
export async function compared(
  store: Store,
  rows: Incoming[],
  signal: AbortSignal,
  onDone: (count: number) => void,
): Promise<PreviewedRow[]> {
  const matcher = new Matcher();
  const rest = pace(signal);
  for await (const known of store.transfers.rows()) {
    await rest();
    matcher.know(known);
  }
  const own: (string | undefined)[] = [];
  for (const row of rows) {
    await rest();
    own.push(matcher.isEmpty ? undefined : matcher.takeById(row));
  }
  const made: PreviewedRow[] = [];
  for (let start = 0; start < rows.length; start += SOME) {
    const some: { row: Incoming; verdict: Verdict }[] = [];
    for (const [at, row] of rows.slice(start, start + SOME).entries()) {
      await rest();
      const id = own[start + at];
      some.push({ row, verdict: id === undefined ? await judged(store, matcher, row) : { id } });
    }
    const wanted = some.flatMap(({ verdict }) => (verdict && 'id' in verdict ? [verdict.id] : []));
    const mine = new Map((await store.transfers.existing(wanted)).map((saved) => [saved.id, saved]));
    for (const { row, verdict } of some) {
      await rest();
      const isHere = verdict && 'id' in verdict;
      made.push(previewed(row, isHere ? mine.get(verdict.id) : undefined, isHere ? undefined : verdict?.like));
    }
    onDone(made.length);
  }
  return made;
}

/** A row whose id is not here: what it is to those here that may be of its job. */
async function judged(store: Store, matcher: Matcher, row: Incoming): Promise<Verdict> {
  if (matcher.isEmpty) return undefined;
  const ids = matcher.candidates(row.saved);
  return matcher.verdict(row, ids.length > 0 ? await store.repeats.among(row.saved, ids) : []);
}
