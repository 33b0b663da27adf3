import { expect, test } from 'vitest';
import type { SavedPosting } from '../../utils/posting.ts';
import { fromRows, toRows } from '../../utils/store/rows.ts';
import { exportText } from '../../utils/transfer/json.ts';
import { previewed } from '../../utils/transfer/preview.ts';
import { readFile } from '../../utils/transfer/read-file.ts';
import { context } from './context.ts';
import { database, databases } from './generate.ts';
import { joined, pagesOf } from './pieces.ts';
import { planTaken } from './plan-taken.ts';

/** What an empty profile holds after it took in `text`: read, planned, and cut into the rows that the database keeps. */
async function takenIn(text: string): Promise<SavedPosting[]> {
  const file = await readFile(new Blob([text]), { context: context() });
  if (file.kind !== 'rows' || file.unreadable.length > 0) throw new Error('not all of it could be read');
  const rows = file.rows.map((row) => previewed(row, undefined));
  const newId = () => {
    throw new Error('an id was changed');
  };
  const plan = planTaken(rows, { choices: new Map(), at: '2026-11-21T09:00:00.000Z', newId });
  expect(plan.replace.length + plan.links.length).toBe(0);
  return plan.add.map((saved) => {
    const { row, document } = toRows(saved);
    return fromRows(structuredClone(row), structuredClone(document));
  });
}

const MADE_AT = '2026-10-05T10:00:00.000Z';
const LATER = '2027-01-01T00:00:00.000Z';
const written = (postings: SavedPosting[], at: string) => joined(exportText(pagesOf(postings), new Date(at)));

// In a real browser, with 120 postings: e2e/transfer-import.test.ts; with 10,000: bench/transfer.ts.
test('100 databases and one of 2,000: out, in and out again, the same bytes but for the date', async () => {
  for (const postings of [...databases(100), database(2_000)]) {
    const first = await written(postings, MADE_AT);
    expect(await written(await takenIn(first), LATER)).toBe(first.replace(MADE_AT, LATER));
  }
}, 120_000);
