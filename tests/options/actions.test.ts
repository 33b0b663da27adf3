import { expect, test } from 'vitest';
import { Actions } from '../../entrypoints/options/changes/actions.ts';
import { Undo } from '../../entrypoints/options/changes/undo.ts';
import { Work } from '../../entrypoints/options/changes/work.ts';
import type { Library } from '../../entrypoints/options/list/library.ts';
import type { Store } from '../../utils/store/store.ts';
import { options as texts } from '../../utils/texts/en/options.ts';

const numbers = Array.from({ length: 1_200 }, (_, at) => at);

test('what a stop leaves of taking back can be taken back then', async () => {
  const undo = new Undo();
  const work = new Work();
  // `many` asks neither: the parts are given here.
  const actions = new Actions({} as Store, {} as Library, undo, work, texts);
  const standing = new Set<number>();
  const part = async (some: number[]) => {
    for (const number of some) standing.add(number);
    return some;
  };
  let isStopping = true;
  await actions.many('Doing…', numbers.map(String), async (some) => part(some.map(Number)), {
    told: (done) => `${done.length} done.`,
    back: (done) =>
      work.each('Taking back…', done, async (some) => {
        for (const number of some) standing.delete(number);
        if (isStopping) work.stop();
      }),
  });
  expect(standing.size).toBe(1_200);
  await actions.undo();
  expect(standing.size).toBe(700);
  expect(undo.told.value?.text).toBe('700 done.');
  expect(undo.told.value?.canUndo).toBe(true);
  isStopping = false;
  await actions.undo();
  expect(standing.size).toBe(0);
  expect(undo.steps.value).toEqual([]);
});
