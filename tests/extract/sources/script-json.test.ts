import { describe, expect, it } from 'vitest';
import { parseLenient } from '../../../utils/extract/sources/lenient-json.ts';
import { jsonInScript, jsonInStream } from '../../../utils/extract/sources/script-json.ts';

describe('JSON as it is written by hand and by templates', () => {
  it.each([
    ['plain', '{"a":1}', { a: 1 }],
    ['a raw newline in a string', '{"a":"x\ny"}', { a: 'x\ny' }],
    ['a trailing comma', '{"a":[1,2,],}', { a: [1, 2] }],
    ['an unknown escape', '{"a":"\\_"}', { a: '\\_' }],
    ['a broken unicode escape', '{"a":"\\u12"}', { a: '\\u12' }],
    ['a stray quote', '{"a":"the "b" c"}', { a: 'the "b" c' }],
    ['a comment around', '<!--{"a":1}-->', { a: 1 }],
    ['a semicolon behind', '{"a":1};', { a: 1 }],
  ])('is read: %s', (_name, text, value) => {
    expect(parseLenient(text)).toEqual(value);
  });

  it.each(['', 'function () {}', '{"a":', '{a:1}', '<html>'])('%j is nothing', (text) => {
    expect(parseLenient(text)).toBeUndefined();
  });
});

describe('JSON in a script', () => {
  const job = { title: 'Data Engineer', place: 'Oslo, Norway, and some more text to be long' };
  const text = JSON.stringify(job);

  it.each([
    ['alone', text],
    ['assigned', `window.__state = ${text};`],
    ['assigned after code', `(function(){var a={};if(a){return}})();window.__state=${text};go()`],
    ['as an argument', `start(${text}, 1)`],
    ['as a string to be parsed', `window.__state = JSON.parse(${JSON.stringify(text)});`],
  ])('is found %s', (_name, script) => {
    expect([...jsonInScript(script)]).toContainEqual(job);
  });

  it("is found in the pieces of React's server stream", () => {
    const half = `5:${text}`;
    const pieces = [half.slice(0, 30), half.slice(30)].map(
      (piece) => `self.__next_f.push([1,${JSON.stringify(piece)}])`,
    );
    expect([...jsonInStream(pieces)]).toContainEqual(job);
  });

  it('is never run', () => {
    Object.assign(globalThis, { ran: false });
    for (const each of jsonInScript('x = {"a": (ran = true), "b": "long enough to be looked at, surely"}'))
      expect(each).toBeUndefined();
    expect((globalThis as { ran?: boolean }).ran).toBe(false);
  });

  it('is not sought for ever', () => {
    const start = performance.now();
    expect([...jsonInScript('={'.repeat(200_000))]).toEqual([]);
    expect([...jsonInScript('=["'.repeat(100_000))].length).toBeLessThan(50);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
