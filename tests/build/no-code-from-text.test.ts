import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { REPLACED, withoutCodeFromText } from '../../scripts/vite/no-code-from-text.ts';

const require = createRequire(import.meta.url);
const fileOf = (library: string, module: string) =>
  join(dirname(require.resolve(`${library}/package.json`)), module.slice(`/${library}/`.length));

describe.each(REPLACED)('$module', ({ library, module }) => {
  const path = fileOf(library, module);
  const code = readFileSync(path, 'utf8');

  it('makes nothing from text in our build', () => {
    const made = withoutCodeFromText(code, path);
    expect(made).not.toBe(code);
    expect(made).not.toMatch(/= Function;|\.innerHTML=/);
  });

  it('is looked at again when the library changes', () => {
    expect(() => withoutCodeFromText('export {};', path)).toThrow('has changed');
  });
});

it('leaves every other module alone', () => {
  expect(withoutCodeFromText('const F = Function;', '/x/zod/v4/core/schemas.js')).toBeUndefined();
});

it('refuses as the policy of extension pages does', () => {
  const made = withoutCodeFromText('const F = Function;', '/node_modules/zod/v4/core/util.js');
  expect(() => runInThisContext(`{ ${made} new F(''); }`)).toThrow(EvalError);
});
