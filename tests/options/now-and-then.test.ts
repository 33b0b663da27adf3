import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { nowAndThen } from '../../entrypoints/options/list/now-and-then.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is asked for again and again is done at once, and once more after a rest', async () => {
  let done = 0;
  const work = nowAndThen(async () => {
    done += 1;
  }, 100);
  for (let asked = 0; asked < 5; asked++) work();
  await vi.advanceTimersByTimeAsync(99);
  expect(done).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toBe(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(done).toBe(2);
  work();
  expect(done).toBe(3);
});
