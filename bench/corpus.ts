import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A saved page of a corpus folder: `SLUG/page.html`, under the address in `SLUG/url.txt`. */
export interface CorpusPage {
  slug: string;
  html: Buffer;
  url: string;
}

const read = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined);

/** The pages of `folder` whose slug holds `only`; one of unknown address stands under a made-up one. */
export function* corpusPages(folder: string, only = ''): Generator<CorpusPage> {
  for (const slug of readdirSync(folder).sort()) {
    const file = join(folder, slug, 'page.html');
    if (!slug.includes(only) || !existsSync(file)) continue;
    const html = readFileSync(file);
    yield { slug, html, url: read(join(folder, slug, 'url.txt')) || `https://unknown.example/${slug}` };
  }
}
