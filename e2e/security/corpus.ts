import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWN_BEACONS, OWN_PAYLOADS } from './own-payloads.ts';
import { FAR } from './way-out.ts';

/** The folder of collected attacks, where it is asked for and present: `npm run test:security` names it. */
const FOLDER = process.env.SECURITY_CORPUS ?? '';
export const hasCorpus = existsSync(join(FOLDER, 'README'));

/** A file of the collection as JSON; the caller knows its shape. */
export const corpusJson = (file: string): unknown => JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
export const corpusPath = (file: string): string => join(FOLDER, file);

/** Every piece of hostile markup there is, none twice: 4,504 collected ones, or our own sample. */
export function payloads(): string[] {
  if (!hasCorpus) return OWN_PAYLOADS;
  const lists = corpusJson('all-html-payloads.json') as { payload: string }[];
  const parser = corpusJson('html5lib/tree-construction-inputs.json') as { data: string }[];
  return [...new Set([...OWN_PAYLOADS, ...lists.map(({ payload }) => payload), ...parser.map(({ data }) => data)])];
}

/** Markup that calls `FAR` when it is shown, each under an address of its own. */
export function beacons(): string[] {
  const shapes = hasCorpus
    ? (corpusJson('beacons/beacons.json') as { html: string }[]).map(({ html }) => html)
    : OWN_BEACONS;
  return [...new Set([...OWN_BEACONS, ...shapes])].map((shape, at) => {
    const host = `b${at}.${FAR}`;
    return shape
      .replaceAll('{{U}}', `http://${host}/u`)
      .replaceAll('{{PR}}', `//${host}/u`)
      .replaceAll('{{BS}}', `\\\\${host}/u`)
      .replaceAll('{{TAB}}', `ht\ttp://${host}/u`);
  });
}

/** Real pages that hold postings, whole, where they lie beside the attacks. */
export function realPages(): string[] {
  const folder = join(FOLDER, '../corpus/pages');
  if (!hasCorpus || !existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  return files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}
