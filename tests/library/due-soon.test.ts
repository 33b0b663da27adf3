import { expect, it } from 'vitest';
import { dueSoon } from '../../utils/library/due-soon.ts';
import type { JobPosting } from '../../utils/posting.ts';
import type { Status } from '../../utils/text/vocabulary.ts';

const TODAY = '2026-03-28';
type Row = [posting: JobPosting, status: Status, step: string | undefined, kind: string | undefined, days?: number];

it.each<Row>([
  [{ validThrough: '2026-03-28' }, 'saved', undefined, 'closes', 0],
  // Over the night in which the clocks change.
  [{ validThrough: '2026-03-31' }, 'saved', undefined, 'closes', 3],
  [{ validThrough: '2026-04-04' }, 'saved', undefined, 'closes', 7],
  [{ validThrough: '2026-04-05' }, 'saved', undefined, undefined],
  [{ validThrough: '2026-03-27' }, 'saved', undefined, undefined],
  [{ validThrough: '2026-03-31' }, 'applied', undefined, undefined],
  [{ validThrough: '2026-03-31', expired: true }, 'saved', undefined, undefined],
  [{ validThrough: '2026-03-29' }, 'saved', '2026-03-30', 'next-step', 2],
  [{ validThrough: '2026-03-29' }, 'saved', '2026-06-30', 'closes', 1],
  [{}, 'interviewing', '2026-03-01', 'next-step', -27],
  [{}, 'saved', undefined, undefined],
])('%j, %s, next step %s: %s %s', (posting, status, date, kind, days) => {
  const nextStep = date === undefined ? undefined : { text: 'Call', date };
  const due = dueSoon({ posting, status, ...(nextStep && { nextStep }) }, TODAY);
  expect(due).toEqual(kind && { kind, days });
});
