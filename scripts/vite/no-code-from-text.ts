import type { Plugin } from 'vite';

/** One place in a library that makes code or markup from text, and what stands there in our build. */
interface Replaced {
  library: string;
  /** End of the module's path. */
  module: string;
  from: RegExp;
  to: string;
}

const REFUSED = (kind: string) => `throw new ${kind}('Jobmark makes nothing from text here.')`;

/**
 * Each refuses as the policy of extension pages would: Zod's probe then answers that it may not compile, and Preact's
 * `dangerouslySetInnerHTML`, which nothing here uses, fails at the first try to use it.
 */
export const REPLACED: Replaced[] = [
  ...['util', 'doc', 'compile'].map((name) => ({
    library: 'zod',
    module: `/zod/v4/core/${name}.js`,
    from: /\bconst F = Function;/g,
    to: `const F = class { constructor() { ${REFUSED('EvalError')}; } };`,
  })),
  {
    library: 'preact',
    module: '/preact/dist/preact.mjs',
    from: /\b\w+\.innerHTML=\w+\.__html\b/g,
    to: `(()=>{${REFUSED('TypeError')}})()`,
  },
];

/** `code` of the module at `path` without what it makes from text; undefined where it is none of REPLACED. Throws where the place is gone. */
export function withoutCodeFromText(code: string, path: string): string | undefined {
  const found = REPLACED.find(({ module }) => path.replace(/\?.*$/, '').replaceAll('\\', '/').endsWith(module));
  if (!found) return undefined;
  if (code.search(found.from) < 0) throw new Error(`${found.library} has changed: look at ${path} again`);
  return code.replace(found.from, found.to);
}

/** Takes out of the libraries what makes code or markup from text, so that the package holds none. */
export function noCodeFromText(): Plugin {
  return { name: 'jobmark:no-code-from-text', transform: (code, id) => withoutCodeFromText(code, id) };
}
