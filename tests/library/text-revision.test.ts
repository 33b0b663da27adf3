import { expect, test } from 'vitest';
import { textRevision } from '../../utils/library/engine/text-revision.ts';
import type { HistoryEntry } from '../../utils/posting.ts';
import { row } from './rows.ts';

const at = '2026-10-01T08:00:00.000Z';
const saved: HistoryEntry = { at, revision: 1, event: 'saved' };

test.each<[string, HistoryEntry[], number]>([
  ['saved', [saved], 1],
  ['a status changes no text', [saved, { at, revision: 2, event: 'edited', changed: ['status'] }], 1],
  ['the description was edited', [saved, { at, revision: 2, event: 'edited', changed: ['title', 'description'] }], 2],
  [
    'read again, then noted on',
    [saved, { at, revision: 2, event: 'captured' }, { at, revision: 3, event: 'edited', changed: ['notes'] }],
    2,
  ],
  ['deleted', [saved, { at, revision: 2, event: 'deleted' }], 1],
  ['merged', [saved, { at, revision: 4, event: 'merged' }], 4],
  ['no history', [], 1],
])('%s', (_name, history, expected) => expect(textRevision(row('1', { history }))).toBe(expected));
