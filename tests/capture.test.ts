import { describe, expect, it } from 'vitest';
import { captureFrom, draftFrom, editsFrom, pageCopyFrom } from '../utils/capture.ts';

const capture = {
  url: 'https://jobs.example/1',
  kind: 'posting',
  findings: {},
  partial: false,
  faults: [],
  foreignFrames: [],
  elapsed: 3,
};
const proof = { source: 'heading', evidence: 'Cook', confidence: 0.9 };

describe('a copied page', () => {
  const copy = {
    url: 'https://jobs.example/1',
    contentType: 'text/html',
    tokens: '[]',
    isLoading: false,
    partial: false,
    elapsed: 3,
  };

  it('passes where it fits', () => {
    expect(pageCopyFrom({ ...copy, selection: '[]' })).toEqual({ ...copy, selection: '[]' });
  });
  it.each([
    ['nothing', null],
    ['tokens that are no text', { ...copy, tokens: [] }],
    ['an address that is none', { ...copy, url: 7 }],
  ])('is refused where it is %s', (_name, untrusted) => {
    expect(() => pageCopyFrom(untrusted)).toThrow();
  });
});

describe('what comes out of a page', () => {
  it('passes where it fits', () => {
    const findings = { title: { value: 'Cook', ...proof, others: [{ value: 'Chef', ...proof }] } };
    expect(captureFrom({ ...capture, findings })).toEqual({ ...capture, findings });
  });

  it.each([
    ['a value of another type', { title: { value: 7, ...proof } }],
    ['an address that runs', { applyUrl: { value: 'javascript:alert(1)', ...proof } }],
    ['an unknown source', { title: { value: 'Cook', ...proof, source: 'elsewhere' } }],
    ['a date that is none', { datePosted: { value: '2026-02-31', ...proof } }],
    ['negative pay', { baseSalary: { value: { minValue: -1 }, ...proof } }],
    ['a currency that is no code', { baseSalary: { value: { currency: '$' }, ...proof } }],
    ['a text without end', { title: { value: 'x'.repeat(1_001), ...proof } }],
  ])('loses the field of %s, and says which', (_name, findings) => {
    const checked = captureFrom({ ...capture, findings: { ...findings, identifier: { value: 'K-1', ...proof } } });
    expect(Object.keys(checked.findings)).toEqual(['identifier']);
    expect(checked.faults).toHaveLength(1);
    expect(checked.faults[0]).toMatch(new RegExp(`^${Object.keys(findings)[0]}: `));
  });

  it('takes no field that it does not know, and nothing of a prototype', () => {
    const findings = JSON.parse('{"__proto__": {"title": {}}, "constructor": {}, "wage": {}}');
    expect(captureFrom({ ...capture, findings }).findings).toEqual({});
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  it.each([[undefined], ['text'], [{}], [{ ...capture, kind: 'shop' }]])(
    'is refused where it is no capture: %j',
    (it) => {
      expect(() => captureFrom(it)).toThrow();
    },
  );

  it('becomes values and their proof', () => {
    const { findings } = captureFrom({ ...capture, findings: { title: { value: 'Cook', ...proof } } });
    expect(draftFrom(findings)).toEqual({ posting: { title: 'Cook' }, original: {}, provenance: { title: proof } });
  });
});

describe('edits that come back from storage', () => {
  it('are those that still fit', () => {
    const stored = { title: 'Chef', identifier: null, datePosted: 'soon', wage: 3 };
    expect(editsFrom(stored)).toEqual({ title: 'Chef', identifier: null });
  });
  it.each([[undefined], [null], ['x'], [[1]]])('are none where %j is kept', (stored) => {
    expect(editsFrom(stored)).toEqual({});
  });
});
