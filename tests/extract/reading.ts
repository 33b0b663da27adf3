import { JSDOM } from 'jsdom';
import { copyPage } from '../../utils/extract/copy/copy-page.ts';
import { rebuild } from '../../utils/extract/copy/rebuild.ts';
import { extract } from '../../utils/extract/index.ts';
import { type Tree, treeFrom } from '../../utils/extract/tree/from-tokens.ts';
import type { Capture, JobPosting } from '../../utils/posting.ts';

export const NOW = new Date('2026-03-10T09:00:00Z');

/** What is read from `html` under `url`, with a clock that stands still and a day that never changes. */
export function capture(html: string, url = 'https://jobs.example/posting/1'): Capture {
  return readThroughCopy(new JSDOM(html, { url }).window.document, url);
}

const { window } = new JSDOM('');
/** Reads a document as the extension does: copied, sent as text, rebuilt. */
export function readThroughCopy(document: Document, url: string, clock = () => 0, budget = 1_000): Capture {
  const tokens = tokensOf(document, url, clock, budget);
  const { document: copied, see } = treeFrom(tokens);
  const parse = (markup: string) => new window.DOMParser().parseFromString(markup, 'text/html');
  return extract(copied, url, { now: NOW, clock, budget, see, parse, clone: () => rebuiltFrom(tokens) });
}

const tokensOf = (document: Document, url: string, clock: () => number, budget: number): unknown[] =>
  JSON.parse(copyPage(document, url, { clock, budget }).tokens);
const rebuiltFrom = (tokens: unknown[]): Document =>
  rebuild(tokens, window.document.implementation.createHTMLDocument());

/** A document as its copy stands in the extension's own page, for rules and for readers that need a real one. */
export function throughCopy(
  document: Document,
  url: string,
  clock = () => 0,
  budget = 1_000,
): Tree & { rebuilt: Document } {
  const tokens = tokensOf(document, url, clock, budget);
  return { ...treeFrom(tokens), rebuilt: rebuiltFrom(tokens) };
}

/** The values of a capture, without their proof. */
export function valuesIn(html: string, url?: string): JobPosting {
  const { findings } = capture(html, url);
  return Object.fromEntries(Object.entries(findings).map(([field, finding]) => [field, finding?.value]));
}

const DUTIES = `<h2>What you'll do</h2><ul><li>Build and run the services that our customers use every day, with care and with tests.</li>
  <li>Plan the next steps with design and product, and explain why they come in that order.</li></ul>
  <h2>Requirements</h2><ul><li>You write clear text and clear code and like to have both read by others.</li>
  <li>You have kept a system running for longer than a year and know what that takes.</li></ul>`;

/** A posting's body with `header` under the title and `title` as its heading; duties and requirements follow. */
export const posting = (header: string, { title = 'Backend Engineer', head = '', after = '' } = {}): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><main><h1>${title}</h1>${header}${DUTIES}
  <a href="/apply">Apply now</a>${after}</main></body></html>`;

/** A script element with JSON-LD about a JobPosting; `more` replaces or adds properties. */
export const jsonLd = (more: object): string =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: 'Backend Engineer',
    ...more,
  })}</script>`;
