import { JSDOM } from 'jsdom';
import { type Page, readPage } from '../../../utils/extract/page.ts';

/** Reads `html` as a page under `url`, with a clock that stands still. */
export function read(html: string, url = 'https://acme.example/jobs/backend-engineer-1234'): Page {
  const { document } = new JSDOM(html, { url }).window;
  return readPage(document, url, { now: new Date('2026-03-10T09:00:00Z'), clock: () => 0, budget: 1_000 });
}

/** The texts of its blocks. */
export const texts = (html: string): string[] => read(html).blocks.map((block) => block.text);
