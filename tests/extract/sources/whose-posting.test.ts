import { describe, expect, it } from 'vitest';
import { capture, jsonLd, posting, valuesIn } from '../reading.ts';

const otherJob = {
  title: 'Pastry Chef',
  hiringOrganization: { name: 'Sweet Demo Theme' },
  jobLocation: { address: { addressLocality: 'Demo City' } },
  datePosted: '2020-01-01',
  description:
    'You bake cakes and tarts in the early morning hours and decorate them with sugar and with fruit for our three shops in the old town.',
};

describe('structured data is proof only about the posting that is seen', () => {
  it("leaves a theme's demo posting alone", () => {
    const values = valuesIn(posting('<p class="company-name">Fernwood Labs</p>', { head: jsonLd(otherJob) }));
    expect(values.title).toBe('Backend Engineer');
    expect(values.hiringOrganization?.name).toBe('Fernwood Labs');
    expect(values.jobLocation).toBeUndefined();
    expect(values.datePosted).toBeUndefined();
  });

  it('picks the opened one of several', () => {
    const head = jsonLd(otherJob) + jsonLd({ hiringOrganization: 'Fernwood Labs', datePosted: '2026-02-02' });
    expect(valuesIn(posting('', { head }))).toMatchObject({
      hiringOrganization: { name: 'Fernwood Labs' },
      datePosted: '2026-02-02',
    });
  });

  it('believes data whose text is on the page although its title is polluted', () => {
    const head = jsonLd({
      title: 'Fernwood Labs | Backend Engineer | 10.03.2026 | Jobs',
      datePosted: '2026-03-01',
      description:
        'Build and run the services that our customers use every day, with care and with tests. Plan the next steps with design and product, and explain why they come in that order. You write clear text and clear code and like to have both read by others.',
    });
    const values = valuesIn(posting('', { head }));
    expect(values).toMatchObject({ title: 'Backend Engineer', datePosted: '2026-03-01' });
  });

  it('lets the printed place win over the data, and says that they differ', () => {
    const head = jsonLd({ jobLocation: { address: { addressLocality: 'Hamburg', addressCountry: 'DE' } } });
    const { findings } = capture(posting('<dl><dt>Location</dt><dd>Munich, Germany</dd></dl>', { head }));
    expect(findings.jobLocation?.value.map(({ name }) => name)).toEqual(['Munich, Germany']);
    expect(findings.jobLocation?.disputed).toBe(true);
    expect(findings.jobLocation?.others?.[0]?.value[0]?.name).toBe('Hamburg, Germany');
  });

  it("takes the seat that a remote job's data gives as no place where the page says who may apply", () => {
    const head = jsonLd({
      jobLocationType: 'TELECOMMUTE',
      jobLocation: { address: { addressLocality: 'Sacramento', addressRegion: 'CA' } },
    });
    const values = valuesIn(posting('<div><span>Full-Time</span><span>USA Only</span></div>', { head }));
    expect(values.jobLocation?.map(({ name }) => name)).toEqual(['USA']);
  });

  it('believes data that gives the address of this page, and not what gives another', () => {
    const at = (url: string) =>
      valuesIn(
        posting('', { head: jsonLd({ title: 'Ingénieur back-end', datePosted: '2026-03-01', url }) }),
        'https://jobs.example/posting/1',
      ).datePosted;
    expect(at('https://jobs.example/posting/1')).toBe('2026-03-01');
    expect(at('https://jobs.example/posting/2')).toBeUndefined();
  });
});
