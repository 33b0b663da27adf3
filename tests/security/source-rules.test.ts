import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFaults } from './source-rules.ts';

const ROOT = join(import.meta.dirname, '../..');
const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|html)$/.test(file))
    .map((file) => join(folder, file)),
);

describe('the rules for our own source', () => {
  it.each([
    'box.innerHTML = html;',
    "box['innerHTML'] += html;",
    'Object.assign(box, { innerHTML: html });',
    'row.outerHTML ||= html;',
    '<p dangerouslySetInnerHTML={{ __html: html }} />',
    "box.insertAdjacentHTML('beforeend', html);",
    'range.createContextualFragment(html);',
    'box.setHTMLUnsafe(html);',
    'document.write(html);',
    '<iframe srcdoc={html} />',
    'eval(text);',
    'const made = new Function(text);',
    "setTimeout('go()', 5);",
    "await fetch('https://jobs.example');",
    'globalThis.fetch(address);',
    'new XMLHttpRequest();',
    'new WebSocket(address);',
    "navigator.sendBeacon('/x');",
    "await import('https://jobs.example/x.js');",
  ])('catch %s', (source) => {
    expect(sourceFaults('bad.ts', source)).toHaveLength(1);
  });

  it.each([
    'const kept = box.innerHTML;',
    'if (box.innerHTML === before) return;',
    '// fetch( is what no file of ours does',
    'setTimeout(go, 5);',
    'void this.#fetch(row.id);',
    'const prefetch = (at: number) => at;',
  ])('let through %s', (source) => {
    expect(sourceFaults('good.ts', source)).toEqual([]);
  });

  it('hold in every file', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.flatMap((file) => sourceFaults(file, readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });
});
