import { JSDOM } from 'jsdom';
import type { Pattern } from './patterns.ts';

const PAGE = `<title>Data Engineer at Acme</title><main><h1>Data Engineer (m/f/d)</h1><p>Location: Oslo, Norway</p><p>$120k–150k a year</p>
  <p>Posted 3 days ago</p><h2>Requirements</h2><ul><li>5+ years of experience with Go, C++ and R</li><li>You write clear text</li></ul></main>`;

/** The patterns that the reading puts together at run time (`new RegExp`), seen while a page is read. */
export async function builtPatterns(): Promise<Pattern[]> {
  const { document } = new JSDOM(PAGE).window;
  const plain = globalThis.RegExp;
  const built = new Map<string, Pattern>();
  globalThis.RegExp = new Proxy(plain, {
    construct(target, given: ConstructorParameters<typeof RegExp>) {
      const made = new target(...given);
      const file = /\/(utils\/[^:?)]+)/.exec(new Error('where').stack ?? '')?.[1];
      if (file) built.set(String(made), { source: made.source, flags: made.flags, file });
      return made;
    },
  });
  try {
    const { extract } = await import('../../utils/extract/index.ts');
    extract(document, 'https://jobs.example/1', { now: new Date('2026-03-10T09:00:00Z'), clock: () => 0 });
  } finally {
    globalThis.RegExp = plain;
  }
  return [...built.values()];
}
