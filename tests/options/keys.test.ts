import { describe, expect, test } from 'vitest';
import { type Command, commandOf, type Place } from '../../entrypoints/options/keys/keys.ts';

const press = (text: string) => {
  const parts = text.split('+');
  const key = parts.pop() ?? '';
  return {
    key,
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
};

describe('commandOf', () => {
  test.each<[string, Place, Command | undefined]>([
    ['ArrowDown', 'list', 'next'],
    ['ArrowDown', 'page', undefined],
    ['j', 'list', 'next'],
    ['j', 'page', 'next'],
    ['j', 'typing', undefined],
    ['j', 'control', undefined],
    ['Enter', 'list', 'open'],
    // A button's Enter is the button's.
    ['Enter', 'page', undefined],
    ['Home', 'list', 'first'],
    ['PageDown', 'list', 'page-down'],
    ['x', 'list', 'toggle'],
    ['Shift+X', 'list', 'toggle-range'],
    [' ', 'list', 'toggle'],
    ['Shift+ ', 'list', 'toggle-range'],
    [' ', 'page', undefined],
    ['e', 'page', 'edit'],
    ['s', 'list', 'status'],
    ['s', 'control', undefined],
    ['/', 'page', 'search'],
    ['Shift+?', 'page', 'keys'],
    ['Delete', 'list', 'delete'],
    ['Delete', 'typing', undefined],
    ['Delete', 'control', undefined],
    ['Escape', 'typing', 'close'],
    ['Escape', 'control', 'close'],
    ['Ctrl+z', 'list', 'undo'],
    ['Meta+z', 'page', 'undo'],
    ['Ctrl+z', 'control', 'undo'],
    // A text has an Undo of its own.
    ['Ctrl+z', 'typing', undefined],
    ['Ctrl+Shift+Z', 'page', undefined],
    ['Ctrl+a', 'list', 'toggle-all'],
    ['Ctrl+a', 'page', undefined],
    // The browser's own keys stay its own.
    ['Ctrl+j', 'list', undefined],
    ['Meta+e', 'list', undefined],
    ['Alt+ArrowDown', 'list', undefined],
    ['q', 'list', undefined],
  ])('%s where the focus is in: %s', (keys, place, expected) => {
    expect(commandOf(press(keys), place, true)).toBe(expected);
  });

  test.each<[string, Command | undefined]>([
    ['j', undefined],
    ['x', undefined],
    ['X', undefined],
    ['/', undefined],
    ['?', undefined],
    ['ArrowDown', 'next'],
    [' ', 'toggle'],
    ['Ctrl+z', 'undo'],
    ['Delete', 'delete'],
  ])('without single keys: %s', (keys, expected) => expect(commandOf(press(keys), 'list', false)).toBe(expected));
});
