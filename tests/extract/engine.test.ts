import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extract, extractInSteps } from '../../utils/extract/index.ts';
import type { Page } from '../../utils/extract/page.ts';
import { readField, reconcile } from '../../utils/extract/reconcile.ts';
import { candidate, type FieldRules } from '../../utils/extract/rule.ts';
import { anyPage } from './any-page.ts';
import { capture, jsonLd, NOW, posting } from './reading.ts';

const page = {} as Page;

describe('reconciling', () => {
  it('takes the surest value and keeps the others, best first, at most five', () => {
    const given = [0.5, 0.9, 0.3, 0.31, 0.32, 0.33, 0.34].map((sure, at) =>
      candidate(`v${at}`, 'label', `e${at}`, sure),
    );
    const finding = reconcile(given);
    expect(finding?.value).toBe('v1');
    expect(finding?.others?.map(({ value }) => value)).toEqual(['v0', 'v6', 'v5', 'v4', 'v3']);
  });

  it('lets independent sources that agree make a value surer, and one source only once', () => {
    const agreed = reconcile([candidate('a', 'label', '', 0.7), candidate('a', 'json-ld', '', 0.7)]);
    const repeated = reconcile([candidate('a', 'label', '', 0.7), candidate('a', 'label', '', 0.7)]);
    expect(agreed?.confidence).toBeCloseTo(0.91);
    expect(repeated?.confidence).toBeCloseTo(0.7);
  });

  it('lowers confidence and says so where a strong source disagrees, and not where a weak one does', () => {
    const strong = reconcile([candidate('a', 'label', '', 0.9), candidate('b', 'json-ld', '', 0.8)]);
    const weak = reconcile([candidate('a', 'label', '', 0.9), candidate('b', 'prose', '', 0.3)]);
    expect(strong).toMatchObject({ value: 'a', disputed: true });
    expect(strong?.confidence).toBeLessThan(0.9);
    expect(weak?.disputed).toBeUndefined();
    expect(weak?.confidence).toBeCloseTo(0.9);
  });

  it('gives nothing for nothing', () => {
    expect(reconcile([])).toBeUndefined();
  });

  it('cuts evidence to what a finding may carry', () => {
    expect(candidate('a', 'prose', 'x'.repeat(2_000), 0.5).evidence.length).toBe(500);
  });
});

describe('a field', () => {
  const rules: FieldRules<string> = {
    rules: {
      throws: () => {
        throw new Error('broken rule');
      },
      rejected: () => [candidate('slogan', 'meta', '', 0.99)],
      good: () => [candidate('good', 'label', '', 0.7)],
    },
    fallbacks: { prose: () => [candidate('good', 'prose', '', 0.5)] },
    accepts: (value) => value !== 'slogan',
  };

  it('loses one answer to a rule that throws, and says which', () => {
    const faults: string[] = [];
    expect(readField('title', rules, page, faults)?.value).toBe('good');
    expect(faults).toEqual(['title.throws: broken rule']);
  });

  it('asks the fallbacks only where no rule is sure', () => {
    const asked = readField('title', rules, page, []);
    const spared = readField(
      'title',
      { ...rules, rules: { sure: () => [candidate('good', 'label', '', 0.8)] } },
      page,
      [],
    );
    expect(asked?.confidence).toBeCloseTo(0.85);
    expect(spared?.confidence).toBeCloseTo(0.8);
  });

  it('is bounded where a rule never ends', () => {
    function* endless() {
      for (let at = 0; ; at++) yield candidate(`v${at}`, 'prose', '', 0.5);
    }
    expect(readField('title', { rules: { endless } }, page, [])?.others?.length).toBe(5);
  });
});

describe('reading a page', () => {
  it('stops at the end of its budget and says that it is partial', () => {
    let now = 0;
    const { document } = new JSDOM(posting('')).window;
    const read = extract(document, 'https://jobs.example/1', { now: NOW, clock: () => (now += 50), budget: 200 });
    expect(read.partial).toBe(true);
  });

  it('gives plain data', () => {
    const read = capture(posting('<p>Location: Oslo</p>', { head: jsonLd({ datePosted: '2026-01-01' }) }));
    expect(structuredClone(read)).toEqual(read);
    expect(JSON.parse(JSON.stringify(read))).toEqual(read);
  });

  it('says little of a page without a posting', () => {
    const { kind, findings } = capture(
      '<title>Bread</title><h1>Bread</h1><p>Flour, water, salt and time. Location: Oslo. Salary: $50,000.</p>',
    );
    expect(kind).toBe('other');
    expect(Object.keys(findings).filter((field) => !['title', 'description', 'inLanguage'].includes(field))).toEqual(
      [],
    );
    for (const each of Object.values(findings)) expect(each?.confidence).toBeLessThanOrEqual(0.5);
  });

  it.each([
    ['an address that is none', '<h1>x</h1>', 'not an address'],
    ['an empty document', '', 'https://jobs.example/1'],
    [
      'a form that hides properties of the document',
      '<form><input name="textContent"><input name="parentElement"><input name="attributes"><input name="getAttribute"><h1>Engineer</h1></form>',
      'https://jobs.example/1',
    ],
    ['a frameset', '<frameset><frame></frameset>', 'https://jobs.example/1'],
    ['deep nesting', `${'<div>'.repeat(2_000)}Engineer`, 'https://jobs.example/1'],
    ['deep nesting around much text', `${'<div>'.repeat(500)}${'Cook soup. '.repeat(100)}`, 'https://jobs.example/1'],
  ])('survives %s', (_name, html, url) => {
    const { document } = new JSDOM(html).window;
    expect(() => extract(document, url, { now: NOW, clock: () => 0 })).not.toThrow();
  });
});

describe('any page at all', () => {
  it('is read without a throw, without a change to it, and twice the same', () => {
    fc.assert(
      fc.property(anyPage, (html) => {
        const { document } = new JSDOM(html, { url: 'https://jobs.example/1' }).window;
        const before = document.documentElement.outerHTML;
        const options = { now: NOW, clock: () => 0 };
        const first = extract(document, 'https://jobs.example/1', options);
        const second = extract(document, 'https://jobs.example/1', options);
        expect(first.faults).toEqual([]);
        expect(second).toEqual(first);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['spaces', ' '],
    ['digits', '1'],
    ['letters', 'a'],
    ['dollars', '$1,'],
    ['colons', 'a: '],
    ['dashes', ' - '],
    ['at', 'a at '],
    ['years', '5 years '],
    ['dates', '1/2/2020 '],
    ['days', 'vor 3 '],
    ['brackets', '('],
    ['open tags', '&lt;'],
    ['capitals', 'A. '],
    ['commas', 'Oslo, '],
  ])('is not made slow by a hundred thousand %s', (_name, text) => {
    const long = text.repeat(100_000 / text.length);
    const html = `<title>${long}</title><h1>Engineer</h1><p>${long}</p><li>${long.slice(0, 3_900)}</li><span>${long.slice(0, 119)}</span><dl><dt>Location</dt><dd>${long.slice(0, 390)}</dd></dl>${jsonLd({ title: long, description: long, baseSalary: long, jobLocation: long })}`;
    const { document } = new JSDOM(html).window;
    const start = performance.now();
    extract(document, 'https://jobs.example/1', { now: NOW, clock: () => 0 });
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('reading in steps', () => {
  const { document } = new JSDOM(posting('<p>Oslo, full-time</p>'), { url: 'https://acme.example/jobs/1' }).window;
  const options = { now: NOW, clock: () => 0, budget: 1_000 };
  it('lets others work after the page, its kind and each field, and gives what reading at once gives', () => {
    const steps = extractInSteps(document, 'https://acme.example/jobs/1', options);
    let pauses = 0;
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        expect(value).toEqual(extract(document, 'https://acme.example/jobs/1', options));
        break;
      }
      pauses++;
    }
    expect(pauses).toBe(2 + 24);
  });
});
