import { describe, expect, it } from 'vitest';
import { corpusJson, hasCorpus } from '../../e2e/security/corpus.ts';
import { measured } from '../../e2e/security/report.ts';
import { manyPostings } from '../../e2e/seed.ts';
import { linesIn } from '../../utils/extract/text/lines.ts';
import type { SavedPosting } from '../../utils/posting.ts';
import { edited } from '../../utils/store/change.ts';
import { shownAddress, shownHost } from '../../utils/text/host.ts';
import { safeLink } from '../../utils/text/link.ts';
import { readFile } from '../../utils/transfer/read-file.ts';
import { jsonLd, posting, valuesIn } from '../extract/reading.ts';
import { context } from '../transfer/context.ts';

/** Characters that are not seen and change how a text reads, finds or compares. */
const OWN_UNSEEN = ['\u202a', '\u202e', '\u202c', '\u2066', '\u2069', '\u200b', '\u2060', '\ufeff', '\u00ad'];
const OWN_ADDRESSES = [
  'https://аррӏе.example/',
  'https://google.com@evil.example/',
  'https://google.com\u2215@evil.example/',
  'https:\\\\evil.example',
  'ht\ntps://evil.example',
  '//evil.example/x',
  'javascript\u200b:alert(1)',
  '\u2028javascript:alert(1)',
];
interface Spoofs {
  inserted: { title: string }[];
  confusable: { value: string }[];
}
const collected = hasCorpus ? (corpusJson('unicode/spoof.json') as Spoofs) : { inserted: [], confusable: [] };
const titles = [
  ...OWN_UNSEEN.map((sign) => `Senior ${sign}Engineer at Acme`),
  ...collected.inserted.map(({ title }) => title),
];
const addresses = [...OWN_ADDRESSES, ...collected.confusable.map(({ value }) => value)];

/** All that is not seen, line ends and signs of control too; joiners stay, which some letters and emoji need. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** The same, but signs of control, which JSON writes out and shows. */
const UNSEEN_IN_FILE = /(?![\u200c\u200d])\p{Cf}/u;

const [row] = manyPostings(1, new Date('2026-10-01T12:00:00.000Z')) as [SavedPosting];

describe('a text that lies', () => {
  it('is read from a page without what is not seen', () => {
    const read = titles.map(
      (title) => valuesIn(posting('<p>Oslo</p>', { title, head: jsonLd({ title }) })).title ?? '',
    );
    expect(read.filter((title) => UNSEEN.test(title))).toEqual([]);
    expect(read.filter((title) => title.includes('Engineer')).length).toBeGreaterThan(titles.length / 2);
    measured(`${titles.length} titles with characters that are not seen, read from a page`, '0 keep one', '0');
  });

  it('comes in by a file without what is not seen', async () => {
    const file = JSON.stringify(
      titles.map((title) => ({ '@type': 'JobPosting', title, url: 'https://jobs.example/1' })),
    );
    const taken = await readFile(new Blob([file]), { context: context() });
    const rows = taken.kind === 'rows' ? taken.rows : [];
    expect(rows.length).toBeGreaterThan(titles.length - 5);
    expect(rows.filter(({ saved }) => UNSEEN_IN_FILE.test(JSON.stringify(saved)))).toEqual([]);
    measured(`${titles.length} of them in a file`, '0 keep one', '0');
  });

  it('is kept without what is not seen when a person typed or pasted it', () => {
    const kept = titles.map((title) => edited(row, { fields: { title }, notes: title, tags: [title] }, row.savedAt));
    expect(kept.filter((saved) => UNSEEN_IN_FILE.test(JSON.stringify(saved)))).toEqual([]);
    const pasted = titles.map((title) => linesIn(`${title}\nOslo`)[0]?.text ?? '');
    expect(pasted.filter((title) => UNSEEN_IN_FILE.test(title))).toEqual([]);
    measured(`${titles.length} of them typed or pasted`, '0 keep one', '0');
  });

  it.each(addresses)('the address %j leads where it says, or nowhere', (address) => {
    const link = safeLink(address, 'https://jobs.example/list/7');
    if (link === undefined) return;
    expect(link).toMatch(/^(?:https?|mailto|tel):/);
    expect(shownAddress(link)).toMatch(/^[\x20-\x7e]+$/);
    expect(new URL(`https://${shownHost(link)}/`).host).toBe(new URL(link).host);
    expect(new URL(link).username).toBe('');
  });
});
