import { describe, expect, it } from 'vitest';
import { capture, jsonLd, posting, valuesIn } from '../reading.ts';

const inHead = (script: string) => posting('', { head: script });
const block = (text: string) => inHead(`<script type="application/ld+json">${text}</script>`);

describe('JSON-LD as sites print it', () => {
  const organization = '"hiringOrganization":{"@type":"Organization","name":"Fernwood Labs"}';
  it.each([
    ['plain', `{"@type":"JobPosting","title":"Backend Engineer",${organization}}`],
    [
      'raw newlines and tabs in strings',
      `{"@type":"JobPosting","title":"Backend Engineer","description":"One\n\ttwo",${organization}}`,
    ],
    ['trailing commas', `{"@type":"JobPosting","title":"Backend Engineer",${organization},}`],
    ['an unknown escape', `{"@type":"JobPosting","title":"Backend Engineer","description":"\\_(o)_/",${organization}}`],
    [
      'a stray quote',
      `{"@type":"JobPosting","title":"Backend Engineer","description":"the "real" thing",${organization}}`,
    ],
    ['a comment around', `<!-- {"@type":"JobPosting","title":"Backend Engineer",${organization}} -->`],
    ['CDATA around', `//<![CDATA[\n{"@type":"JobPosting","title":"Backend Engineer",${organization}}\n//]]>`],
    ['@graph', `{"@graph":[{"@type":"WebPage"},{"@type":"JobPosting","title":"Backend Engineer",${organization}}]}`],
    ['an array', `[{"@type":"BreadcrumbList"},{"@type":"JobPosting","title":"Backend Engineer",${organization}}]`],
    ['an array of types', `{"@type":["Thing","JobPosting"],"title":"Backend Engineer",${organization}}`],
    ['a type with its address', `{"@type":"http://schema.org/JobPosting","title":"Backend Engineer",${organization}}`],
    [
      'mainEntity',
      `{"@type":"WebPage","mainEntity":{"@type":"JobPosting","title":"Backend Engineer",${organization}}}`,
    ],
    [
      'an organisation as text',
      '{"@type":"JobPosting","title":"Backend Engineer","hiringOrganization":"Fernwood Labs"}',
    ],
    [
      'an organisation in a list',
      '{"@type":"JobPosting","title":"Backend Engineer","hiringOrganization":[{"name":"Fernwood Labs"}]}',
    ],
    [
      'escaped quotes all over',
      '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Backend Engineer&quot;,&quot;hiringOrganization&quot;:&quot;Fernwood Labs&quot;}',
    ],
  ])('reads %s', (_name, text) => {
    expect(valuesIn(block(text)).hiringOrganization?.name).toBe('Fernwood Labs');
  });

  it('decodes entities in titles and names', () => {
    const values = valuesIn(inHead(jsonLd({ hiringOrganization: { name: 'Fern &amp;amp; Wood' } })));
    expect(values.hiringOrganization?.name).toBe('Fern & Wood');
  });

  it('is not fooled by __proto__', () => {
    valuesIn(block('{"@type":"JobPosting","title":"Backend Engineer","__proto__":{"polluted":true}}'));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('survives a depth bomb and ten thousand blocks', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const many = '<script type="application/ld+json">{"@type":"Thing"}</script>'.repeat(10_000);
    const page = posting('', {
      head: `<script type="application/ld+json">{"@type":"JobPosting","x":${deep}}</script>${many}${jsonLd({ hiringOrganization: 'Fernwood Labs' })}`,
    });
    const { findings, faults } = capture(page);
    expect(findings.hiringOrganization?.value.name).toBe('Fernwood Labs');
    expect(faults).toEqual([]);
  });
});

describe('values in JSON-LD', () => {
  const given = (more: object) => valuesIn(inHead(jsonLd(more)));

  it.each([
    ['a PostalAddress', { address: { addressLocality: 'Berlin', addressCountry: 'DE' } }, 'Berlin, Germany'],
    [
      'a country as an object',
      { address: { addressLocality: 'Berlin', addressCountry: { '@type': 'Country', name: 'Germany' } } },
      'Berlin, Germany',
    ],
    ['text', 'Berlin, Germany', 'Berlin, Germany'],
    ['an address as text', { '@type': 'Place', address: 'Berlin, Germany' }, 'Berlin, Germany'],
    ['a list of one', [{ address: { addressLocality: 'Oslo', addressCountry: 'Norway' } }], 'Oslo, Norway'],
  ])('reads a place given as %s', (_name, jobLocation, name) => {
    expect(given({ jobLocation }).jobLocation?.map((place) => place.name)).toEqual([name]);
  });

  it('takes a list of countries as no place of work', () => {
    const jobLocation = ['US', 'CA', 'DE', 'FR', 'ES', 'IT', 'PL'].map((addressCountry) => ({
      address: { addressCountry },
    }));
    expect(given({ jobLocation, jobLocationType: 'TELECOMMUTE' }).jobLocation).toBeUndefined();
  });

  it.each([
    [
      'MonetaryAmount',
      { currency: 'EUR', value: { minValue: 50_000, maxValue: 60_000, unitText: 'YEAR' } },
      { minValue: 50_000, maxValue: 60_000, currency: 'EUR', unitText: 'YEAR' },
    ],
    [
      'amounts as text',
      { currency: 'EUR', value: { minValue: '50,000.00', maxValue: '60,000', unitText: 'year' } },
      { minValue: 50_000, maxValue: 60_000, currency: 'EUR', unitText: 'YEAR' },
    ],
    [
      'one value',
      { currency: 'USD', value: { value: 30, unitText: 'HOUR' } },
      { minValue: 30, maxValue: 30, currency: 'USD', unitText: 'HOUR' },
    ],
    [
      'an hourly figure called yearly',
      { currency: 'USD', value: { minValue: 20, maxValue: 25, unitText: 'YEAR' } },
      { minValue: 20, maxValue: 25, currency: 'USD' },
    ],
    [
      'from only',
      { currency: 'GBP', value: { minValue: 30_000, unitText: 'YEAR' } },
      { minValue: 30_000, currency: 'GBP', unitText: 'YEAR' },
    ],
  ])('reads pay given as %s', (_name, baseSalary, pay) => {
    expect(given({ baseSalary }).baseSalary).toEqual(pay);
  });

  it.each([
    ['zero', { currency: 'USD', value: { value: 0, unitText: 'YEAR' } }],
    ['nothing', { currency: 'USD', value: {} }],
    ['upside down', { currency: 'USD', value: { minValue: 9_000, maxValue: 100 } }],
  ])('reads no pay from %s', (_name, baseSalary) => {
    expect(given({ baseSalary }).baseSalary).toBeUndefined();
  });

  it('reads types of employment in any spelling, and not OTHER against the visible one', () => {
    expect(given({ employmentType: ['FULL_TIME', 'CONTRACTOR'] }).employmentType).toEqual(['FULL_TIME', 'CONTRACTOR']);
    expect(given({ employmentType: 'Full-time' }).employmentType).toEqual(['FULL_TIME']);
    const visible = posting('<dl><dt>Employment type</dt><dd>Part-time</dd></dl>', {
      head: jsonLd({ employmentType: 'OTHER' }),
    });
    expect(valuesIn(visible).employmentType).toEqual(['PART_TIME']);
  });

  it('reads days, and no closing day before the posting day, nor one in 1970', () => {
    expect(given({ datePosted: '2026-02-01T23:30:00-08:00', validThrough: '2026-04-01' })).toMatchObject({
      datePosted: '2026-02-01',
      validThrough: '2026-04-01',
    });
    expect(given({ datePosted: '2026-02-01', validThrough: '2025-01-01' }).validThrough).toBeUndefined();
    expect(given({ validThrough: '1970-01-01' }).validThrough).toBeUndefined();
  });

  it("reads an identifier's value, never the organisation that gave it", () => {
    expect(given({ identifier: { '@type': 'PropertyValue', name: 'Fernwood Labs', value: 'R-1234' } }).identifier).toBe(
      'R-1234',
    );
    expect(given({ identifier: { '@type': 'PropertyValue', name: 'Fernwood Labs' } }).identifier).toBeUndefined();
  });

  it('takes no years of experience from a bucket of months', () => {
    expect(
      given({ experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 60 } })
        .experienceRequirements,
    ).toBeUndefined();
    expect(given({ experienceRequirements: '3+ years of experience in retail' }).experienceRequirements).toEqual({
      monthsOfExperience: 36,
    });
  });

  it("keeps the organisation's site and logo where they are absolute", () => {
    const hiringOrganization = {
      name: 'Fernwood Labs',
      sameAs: 'https://fernwood.example/',
      logo: 'javascript:alert(1)',
    };
    expect(given({ hiringOrganization }).hiringOrganization).toEqual({
      name: 'Fernwood Labs',
      sameAs: 'https://fernwood.example/',
    });
  });
});
