import { expect, it } from 'vitest';
import { remembered } from '../../utils/text/remembered.ts';

it('reads a text once, and forgets what it holds before it holds too much', () => {
  const read: string[] = [];
  const lengthOf = remembered((text) => {
    read.push(text);
    return text === '' ? undefined : text.length;
  });
  expect([lengthOf('a'), lengthOf('bc'), lengthOf('a'), lengthOf(''), lengthOf('')]).toEqual([
    1,
    2,
    1,
    undefined,
    undefined,
  ]);
  expect(read).toEqual(['a', 'bc', '']);
  for (let at = 0; at < 500; at++) lengthOf(`text ${at}`);
  read.length = 0;
  lengthOf('a');
  expect(read).toEqual(['a']);
});
