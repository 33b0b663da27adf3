import { join } from 'node:path';
import { defineConfig } from 'wxt';
import base from '../../../wxt.config.ts';

const RAW = join(import.meta.dirname, 'raw-sanitize.ts');

/** Our build, with the sanitiser left out. Never released: it lands in `.output/unsanitized`. */
export default defineConfig({
  ...base,
  root: join(import.meta.dirname, '../../..'),
  outDir: '.output/unsanitized',
  vite: async (env) => {
    const made = (await base.vite?.(env)) ?? {};
    return {
      ...made,
      plugins: [
        ...(made.plugins ?? []),
        {
          name: 'jobmark:unsanitized',
          enforce: 'pre',
          resolveId: (asked: string) => (/(?:^|\/)sanitize\.ts$/.test(asked) ? RAW : undefined),
        },
      ],
    };
  },
});
