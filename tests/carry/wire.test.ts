import { afterEach, describe, expect, test } from 'vitest';
import { type Services, Wire } from '../../utils/carry/wire.ts';
import { StalePlanError } from '../../utils/store/import.ts';
import { NoRoomError } from '../../utils/store/room.ts';
import { FileFaultError } from '../../utils/transfer/errors.ts';

let close = () => {};
afterEach(() => close());

/** Both ends of a wire, the far one with `services`. */
function wired<Other extends Services>(services: Other, mine: Services = {}) {
  const { port1, port2 } = new MessageChannel();
  close = () => port1.close();
  const far = new Wire<Services>(port2 as never, services);
  return { far, near: new Wire<Other>(port1 as never, mine) };
}

test('each end calls the other, answers keep to their questions', async () => {
  const { near, far } = wired(
    { later: (given: number) => new Promise<number>((done) => setTimeout(() => done(given), given)) },
    { double: (given: number) => given * 2 },
  );
  expect(await Promise.all([near.call('later', 20), near.call('later', 1)])).toEqual([20, 1]);
  expect(await far.call('double', 4 as never)).toBe(8);
});

describe('what is thrown over there', () => {
  test.each<[unknown, (error: unknown) => boolean]>([
    [
      new FileFaultError('cut-off', 'its end'),
      (error) => error instanceof FileFaultError && error.fault === 'cut-off' && error.message === 'cut-off: its end',
    ],
    [new FileFaultError('empty'), (error) => error instanceof FileFaultError && error.message === 'empty'],
    [new StalePlanError('changed'), (error) => error instanceof StalePlanError],
    [new NoRoomError('0 bytes'), (error) => error instanceof NoRoomError],
    [new DOMException('stop', 'AbortError'), (error) => error instanceof DOMException && error.name === 'AbortError'],
    [new TypeError('odd'), (error) => error instanceof Error && error.name === 'TypeError' && error.message === 'odd'],
    ['a text', (error) => error instanceof Error && error.message === 'a text'],
  ])('%s is the same here', async (thrown, isSame) => {
    const { near } = wired({
      fail: () => {
        throw thrown;
      },
    });
    const error = await near.call('fail', undefined).catch((error: unknown) => error);
    expect(isSame(error)).toBe(true);
  });
});

test('a stop is heard over there, and what was done by then is still answered', async () => {
  const stop = new AbortController();
  const { near } = wired({
    work: (_given: undefined, signal: AbortSignal) =>
      new Promise<string>((_done, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
    done: (_given: undefined, signal: AbortSignal) =>
      new Promise<string>((done) => signal.addEventListener('abort', () => done('too late'))),
  });
  const [work, done] = [near.call('work', undefined, stop.signal), near.call('done', undefined, stop.signal)];
  stop.abort();
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  expect(await done).toBe('too late');
});

test('nobody waits for an end that is gone', async () => {
  const { near } = wired({ never: () => new Promise<void>(() => {}) });
  const asked = near.call('never', undefined);
  near.fail(new Error('it ended'));
  await expect(asked).rejects.toThrow('it ended');
});
