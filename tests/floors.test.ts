import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { floorFaults } from './floors.ts';

const ROOT = join(import.meta.dirname, '..');
const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

describe('the import floors', () => {
  it.each([
    ['utils/extract/bad.ts', "import { z } from 'zod';"],
    ['utils/extract/bad.ts', "import { POSTING_FIELDS } from '../posting.ts';"],
    ['utils/text/bad.ts', "import { extract } from '../extract/index.ts';"],
    ['utils/store/bad.ts', "import { browser } from 'wxt/browser';"],
    ['components/bad.tsx', "import { Store } from '../utils/store/store.ts';"],
    ['components/bad.tsx', "export * from '../entrypoints/popup/model.ts';"],
    ['entrypoints/popup/bad.tsx', "import { model } from '../options/model.ts';"],
    ['utils/browser/bad.ts', "const late = import('../store/store.ts');"],
    ['utils/elsewhere/bad.ts', ''],
  ])('catch %s with %s', (file, source) => {
    expect(floorFaults(file, source)).toHaveLength(1);
  });

  it('let through what the table allows', () => {
    expect(floorFaults('utils/extract/good.ts', "import type { Finding } from '../posting.ts';")).toEqual([]);
    expect(floorFaults('entrypoints/popup/good.tsx', "import { model } from './model.ts';")).toEqual([]);
  });

  it('hold in every file', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.flatMap((file) => floorFaults(file, readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});
