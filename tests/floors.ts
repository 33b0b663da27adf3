import { dirname, join, normalize } from 'node:path';

/** What the files of one floor may import; `types` only with `import type`. Folders stand for all below them. */
interface Floor {
  of: string;
  may: string[];
  types?: string[];
}

/** The house, bottom first (docs in the README's development part). The first floor that holds a file counts. */
const FLOORS: Floor[] = [
  { of: 'utils/text', may: ['utils/text'], types: ['utils/posting.ts'] },
  { of: 'utils/identity', may: ['utils/identity', 'utils/text'], types: ['utils/posting.ts'] },
  { of: 'utils/versions', may: ['utils/versions', 'utils/text', 'diff'], types: ['utils/posting.ts'] },
  { of: 'utils/posting.ts', may: ['zod', 'utils/text'] },
  { of: 'utils/capture.ts', may: ['zod', 'utils/text', 'utils/posting.ts'], types: ['utils/extract/copy'] },
  { of: 'utils/pasted.ts', may: ['utils/extract', 'utils/capture.ts'], types: ['utils/posting.ts'] },
  { of: 'utils/extract', may: ['utils/extract', 'utils/text', '@mozilla/readability'], types: ['utils/posting.ts'] },
  {
    of: 'utils/store',
    may: ['utils/store', 'utils/identity', 'utils/views', 'utils/text', 'dexie'],
    types: ['utils/posting.ts', 'utils/capture.ts'],
  },
  { of: 'utils/insights', may: ['utils/insights', 'utils/text'], types: ['utils/posting.ts', 'utils/store'] },
  { of: 'utils/search', may: ['utils/search', 'utils/text'] },
  { of: 'utils/library', may: ['utils/library', 'utils/text'], types: ['utils/posting.ts', 'utils/store'] },
  { of: 'utils/views', may: ['utils/views', 'utils/library', 'utils/text', 'zod'] },
  {
    of: 'utils/transfer',
    may: ['utils/transfer', 'utils/identity', 'utils/text', 'utils/posting.ts', 'zod', 'fflate'],
  },
  {
    of: 'utils/carry',
    may: ['backup', 'browser', 'carry', 'store', 'texts', 'transfer', 'views'].map((each) => `utils/${each}`),
    types: ['utils/posting.ts'],
  },
  {
    of: 'utils/texts',
    may: ['utils/texts', 'utils/text'],
    types: ['utils/posting.ts', 'utils/browser/errors.ts', 'utils/store/guard.ts', 'utils/transfer'],
  },
  { of: 'utils/browser', may: ['utils/browser', 'wxt/browser'], types: ['utils/posting.ts'] },
  {
    of: 'utils/backup',
    may: ['utils/backup', 'utils/browser', 'utils/store', 'utils/transfer'],
    types: ['utils/posting.ts'],
  },
  {
    of: 'components',
    may: ['components', 'preact', 'dompurify', 'marked', 'utils/text', 'utils/library', 'utils/versions'],
    types: ['utils/posting.ts', 'utils/store', 'utils/texts', 'utils/insights', 'utils/transfer', 'utils/views'],
  },
  {
    of: 'entrypoints',
    may: ['entrypoints', 'components', 'utils', 'preact', '@preact/signals', 'wxt', 'dexie', 'zod'],
  },
];

const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const within = (folder: string, file: string) => file === folder || file.startsWith(`${folder}/`);

/** The folder of the page or worker that `file` belongs to; undefined for what stands beside them. */
const entrypointOf = (file: string) => /^entrypoints\/[^/]+(?=\/)/.exec(file)?.[0];

/** What in `source`, the text of `file` (from the project's root), goes against its floor: a sentence each. */
export function floorFaults(file: string, source: string): string[] {
  const floor = FLOORS.find(({ of }) => within(of, file));
  if (!floor) return [`${file} stands on no floor`];
  return [...source.matchAll(IMPORT)].flatMap(([, type, from, dynamic]) => {
    const asked = from ?? dynamic ?? '';
    const target = asked.startsWith('.') ? normalize(join(dirname(file), asked)) : asked;
    const allowed = [...floor.may, ...(type ? (floor.types ?? []) : [])];
    const home = entrypointOf(file);
    const crosses = within('entrypoints', target) && home !== undefined && entrypointOf(target) !== home;
    const isFine = allowed.some((each) => within(each, target)) && !crosses;
    return isFine ? [] : [`${file} must not import ${target}`];
  });
}
