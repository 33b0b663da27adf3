import { afterAll, beforeAll, expect, it } from 'vitest';
import { Profile } from './profile.ts';
import { measured, rounds } from './report.ts';

const EDITS = rounds('EDITS', 1_000, 100);
const CAPTURES = rounds('CAPTURES', 1_000, 100);
const profile = new Profile();
beforeAll(() => profile.start());
afterAll(() => profile.close());

it(`loses none of ${EDITS} edits of one posting from two windows`, async () => {
  const windows = await Promise.all([profile.page({ withProbe: true }), profile.page({ withProbe: true })]);
  const id = await windows[0].evaluate(async () => {
    const reply = await probe.handOver(probe.requestOf('Edited'));
    return 'saved' in reply ? reply.saved.id : '';
  });
  const conflicts = await Promise.all(
    windows.map((page, window) =>
      page.evaluate(
        async (id, window, edits) => {
          let conflicts = 0;
          for (let edit = 0; edit < edits; edit++) {
            let seen = await probe.store.get(id);
            for (;;) {
              if (!seen) throw new Error('The posting is gone.');
              try {
                await probe.store.update(id, seen.revision, { notes: `${seen.notes} ${window}:${edit}` });
                break;
              } catch (error) {
                // What a person is asked about: they see the other's words, and add theirs.
                if (!(error instanceof probe.EditConflictError)) throw error;
                conflicts++;
                seen = error.current;
              }
            }
          }
          return conflicts;
        },
        id,
        window,
        EDITS / 2,
      ),
    ),
  );
  const saved = await windows[0].evaluate((id) => probe.store.get(id), id);
  const marks = new Set(saved?.notes.trim().split(' '));
  measured(
    `two windows, ${EDITS} edits of one posting (${conflicts[0]} + ${conflicts[1]} met)`,
    `${EDITS - marks.size} lost`,
  );
  expect(marks.size).toBe(EDITS);
  expect(saved?.revision).toBe(EDITS + 1);
});

it(`makes one record of ${CAPTURES} captures of one posting at once`, async () => {
  const windows = await Promise.all([profile.page({ withProbe: true }), profile.page({ withProbe: true })]);
  const replies = await Promise.all(
    windows.map((page) =>
      page.evaluate(async (captures) => {
        const url = 'https://jobs.example/the-same';
        const all = Array.from({ length: captures }, () =>
          probe.handOver(probe.requestOf('The same', { url, canonicalUrl: url })),
        );
        return (await Promise.all(all)).filter((reply) => 'saved' in reply).length;
      }, CAPTURES / 2),
    ),
  );
  const titles = await windows[0].evaluate(() => probe.titlesAt('https://jobs.example/the-same'));
  measured(`${CAPTURES} captures of one posting at once`, `${titles.length} record`);
  expect(replies).toEqual([CAPTURES / 2, CAPTURES / 2]);
  expect(titles).toEqual(['The same']);
});
