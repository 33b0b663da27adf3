import { beforeEach, describe, expect, test } from 'vitest';
import { Undo } from '../../entrypoints/options/changes/undo.ts';

let undo: Undo;
let back: string[];
const did = (name: string, fails = false) =>
  undo.did(name, async () => {
    await Promise.resolve();
    if (fails) throw new Error(name);
    back.push(name);
  });
const left = () => undo.steps.value.map(({ text }) => text).join(' ');
const keyOf = (name: string) => undo.steps.value.find(({ text }) => text === name)?.key ?? -1;

beforeEach(() => {
  undo = new Undo(() => new Date('2026-10-05T12:00:00.000Z'));
  back = [];
});

describe('the steps of a visit', () => {
  test('are taken back one by one, last first', async () => {
    did('a');
    did('b');
    expect(await undo.undo()).toBe(true);
    expect(await undo.undo()).toBe(true);
    expect(await undo.undo()).toBe(false);
    expect(back.join(' ')).toBe('b a');
  });

  test('are taken back down to one of them, in order', async () => {
    for (const name of ['a', 'b', 'c', 'd']) did(name);
    expect(await undo.undoTo(keyOf('b'))).toBe(3);
    expect(back.join(' ')).toBe('d c b');
    expect(left()).toBe('a');
    expect(await undo.undoTo(keyOf('gone'))).toBe(0);
  });

  test('two presses at once take back two steps, never one twice', async () => {
    for (const name of ['a', 'b']) did(name);
    await Promise.all([undo.undo(), undo.undo()]);
    expect(back).toEqual(['b', 'a']);
  });

  test('one that fails stays where it was, with those before it', async () => {
    did('a');
    did('b', true);
    did('c');
    await expect(undo.undoTo(keyOf('a'))).rejects.toThrow('b');
    expect(left()).toBe('a b');
    expect(back).toEqual(['c']);
  });

  test('are taken back no further than to where it was stopped; how far it is, is told', async () => {
    const told: string[] = [];
    undo.going.subscribe((going) => told.push(going ? `${going.done}/${going.total}` : '-'));
    for (const name of ['a', 'b']) did(name);
    undo.did('c', async () => undo.stop());
    did('d');
    expect(await undo.undoTo(keyOf('a'))).toBe(2);
    expect(left()).toBe('a b');
    expect(told).toEqual(['-', '0/4', '1/4', '2/4', '-']);
    expect(await undo.undoTo(keyOf('a'))).toBe(2);
  });

  test('at least 100 are kept, with their time', () => {
    for (let count = 0; count < 300; count++) did(String(count));
    expect(undo.steps.value.length).toBeGreaterThanOrEqual(100);
    expect(undo.steps.value.at(-1)).toMatchObject({ text: '299', at: '2026-10-05T12:00:00.000Z' });
  });

  test('typing into one place is one step', () => {
    const edit = {};
    undo.typed(edit, 'Notes', async () => {});
    undo.typed(edit, 'Notes', async () => {});
    undo.typed({}, 'Notes', async () => {});
    expect(left()).toBe('Notes Notes');
  });
});
