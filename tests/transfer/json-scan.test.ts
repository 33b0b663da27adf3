import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../utils/transfer/decode.ts';
import { FileFaultError } from '../../utils/transfer/errors.ts';
import { parseJson, scanJson } from '../../utils/transfer/json-scan.ts';
import { chunksOf } from './pieces.ts';

/** A text's values put together again, as JSON.parse would have them at the top. */
async function scanned(text: AsyncIterable<string>): Promise<unknown> {
  let list: unknown[] | undefined;
  const members: Record<string, unknown> = Object.create(null);
  for await (const { key, index, text: value } of scanJson(text)) {
    if (index === -1 && key === '') list = [];
    else if (index === -1) members[key] = [];
    else if (index === undefined) members[key] = parseJson(value);
    else (key === '' ? list : (members[key] as unknown[]))?.push(parseJson(value));
  }
  return list ?? { ...members };
}

test.each([
  '{}',
  '[]',
  ' { "a" : 1 , "b" : [ 1 , "]," , { "c" : [ ] } ] , "d":"\\"}" } ',
  '[1,2.5e-3,true,null,"x"]',
  '{"a":[[],[[]],{}],"b":{"c":{"d":[1]}}}',
  '[{"a":"\\\\"},"\\u0022"]',
])('%s is put together as JSON.parse would', async (text) => {
  for (const size of [1, 3, 100]) expect(await scanned(chunksOf(text, size))).toEqual(JSON.parse(text));
});

test.each([
  '[1 2]',
  '[1,,2]',
  '[,1]',
  '[1,]',
  '{"a" 1}',
  '{"a":}',
  '{a:1}',
  '{"a":1,}',
  '["a',
  '[1',
  '{"a":1',
  '[tru]',
  '[01]',
  '{"a":"\n"}',
  '[1]]',
  '}',
])('%s is refused', async (text) => {
  await expect(scanned(chunksOf(text))).rejects.toBeInstanceOf(FileFaultError);
});

const SUITE = join(process.env.SECURITY_CORPUS ?? '', 'jsontestsuite/test_parsing');
describe.skipIf(!existsSync(SUITE))('the JSON parsing suite', () => {
  const files = existsSync(SUITE) ? readdirSync(SUITE) : [];
  test.each(files.filter((name) => !name.startsWith('i_')))('%s', async (name) => {
    const bytes = readFileSync(join(SUITE, name));
    const result = scanned(textOf(new Blob([bytes])));
    const text = bytes.toString('utf8');
    if (name.startsWith('n_')) await expect(result).rejects.toBeInstanceOf(FileFaultError);
    // Ours are objects or lists: a lone value is refused, and a byte order mark is taken.
    else if (/^\s*[[{]/.test(text)) expect(await result).toEqual(JSON.parse(text));
    else await expect(result).rejects.toMatchObject({ fault: expect.stringMatching(/not-json|empty/) });
  });
  test.each(files.filter((name) => name.startsWith('i_')))('%s is read or refused, no crash', async (name) => {
    const result = await scanned(textOf(new Blob([readFileSync(join(SUITE, name))]))).catch((error: unknown) => error);
    if (result instanceof Error) expect(result).toBeInstanceOf(FileFaultError);
  });
});
