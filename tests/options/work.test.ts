import { describe, expect, test } from 'vitest';
import { Work } from '../../entrypoints/options/changes/work.ts';

const many = Array.from({ length: 1_000 }, (_, index) => index);

describe('work on many', () => {
  test('comes to each once, in order, and tells how far it is', async () => {
    const work = new Work();
    const seen: number[] = [];
    const told: (number | undefined)[] = [];
    await work.each('Doing…', many, async (some) => {
      told.push(work.state.value?.done);
      seen.push(...some);
    });
    expect(seen).toEqual(many);
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBeGreaterThan(0);
    expect(work.state.value).toBeUndefined();
  });

  test('ends after the part under way when it is stopped; the next one is done whole', async () => {
    const work = new Work();
    let count = 0;
    await work.each('Doing…', many, async (some) => {
      count += some.length;
      work.stop();
    });
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(1_000);
    let next = 0;
    await work.each('Doing…', many, async (some) => {
      next += some.length;
    });
    expect(next).toBe(1_000);
  });

  test('one waits for the other', async () => {
    const work = new Work();
    const order: string[] = [];
    const slow = work.each('a', [1], async () => {
      await new Promise((done) => setTimeout(done, 5));
      order.push('a');
    });
    await Promise.all([slow, work.each('b', [1], async () => void order.push('b'))]);
    expect(order.join(' ')).toBe('a b');
  });

  test('a failing part is thrown, and the next work still starts', async () => {
    const work = new Work();
    const failing = work.each('a', [1], async () => {
      throw new Error('full');
    });
    await expect(failing).rejects.toThrow('full');
    expect(work.state.value).toBeUndefined();
    await work.each('b', [1], async () => {});
  });

  test('a few show no progress', async () => {
    const work = new Work();
    await work.each('a', [1, 2], async () => expect(work.state.value).toBeUndefined());
  });
});
