import { describe, expect, it } from 'vitest';
import { comparableName } from '../../../utils/extract/fields/hiring-organization.ts';
import { capture, jsonLd, posting, valuesIn } from '../reading.ts';

const name = (header: string, options?: Parameters<typeof posting>[1], url?: string) =>
  valuesIn(posting(header, options), url).hiringOrganization?.name;

describe('the company', () => {
  it.each([
    ['a label', '<dl><dt>Company</dt><dd>Fernwood Labs</dd></dl>'],
    ['a German label', '<p><strong>Arbeitgeber:</strong> Fernwood Labs</p>'],
    ['its name in the markup', '<span class="company-name">Fernwood Labs</span>'],
    ["a link to the company's page", '<a href="/companies/fernwood">Fernwood Labs</a>'],
    ['"at"', '<span>at Fernwood Labs</span>'],
    ['a form that names it', '<div>Apply for Backend Engineer at Fernwood Labs</div>'],
    [
      'a heading about it',
      '<h2>About Fernwood Labs</h2><p>We have made quiet machines for loud rooms since the last century.</p>',
    ],
  ])('is read from %s', (_name, header) => {
    expect(name(header)).toBe('Fernwood Labs');
  });

  it('is the one that the document title names, not the board', () => {
    const head = '<meta property="og:title" content="Backend Engineer at Fernwood Labs | LinkedIn">';
    expect(name('', { head }, 'https://www.linkedin.com/jobs/view/1')).toBe('Fernwood Labs');
  });

  it('is not the board that the data names where the page names the employer', () => {
    const head = `<meta property="og:site_name" content="Jobbing">${jsonLd({ hiringOrganization: { name: 'LinkedIn' } })}`;
    expect(name('<dl><dt>Company</dt><dd>Fernwood Labs</dd></dl>', { head })).toBe('Fernwood Labs');
  });

  it("is the site's owner where its own text says so", () => {
    const head = '<meta property="og:site_name" content="Fernwood">';
    const after = '<p>At Fernwood we make quiet machines for loud rooms, and we have done so for a long time.</p>';
    expect(name('', { head, after }, 'https://fernwood.example/jobs/1')).toBe('Fernwood');
  });

  it('is unknown where nothing names it', () => {
    expect(name('')).toBeUndefined();
    expect(name('', { head: '<meta property="og:site_name" content="Jobbing">' })).toBeUndefined();
  });

  it('is surer where two sources agree, legal form aside', () => {
    const head = jsonLd({ hiringOrganization: 'Fernwood Labs GmbH' });
    const both = capture(posting('<dl><dt>Company</dt><dd>Fernwood Labs</dd></dl>', { head })).findings
      .hiringOrganization;
    expect(both?.confidence).toBeGreaterThan(0.95);
    expect(both?.disputed).toBeUndefined();
  });

  it.each([
    ['Fernwood GmbH', 'Fernwood'],
    ['FERNWOOD, Inc.', 'Fernwood'],
    ['Fernwood s.r.o.', 'Fernwood'],
    ['Go-Fern', 'GOFERN'],
  ])('%s is %s', (a, b) => {
    expect(comparableName(a)).toBe(comparableName(b));
  });
});
