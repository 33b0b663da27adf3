import { describe, expect, it } from 'vitest';
import { jsonLd, posting, valuesIn } from '../reading.ts';

const read = (header: string, options?: Parameters<typeof posting>[1], url?: string) =>
  valuesIn(posting(header, options), url);
const places = (header: string, options?: Parameters<typeof posting>[1]) =>
  (read(header, options).jobLocation ?? []).map((place) => place.name);

describe('places', () => {
  it.each([
    ['a definition list', '<dl><dt>Location</dt><dd>Berlin, Germany</dd></dl>', ['Berlin, Germany']],
    ['a table row', '<table><tr><th>Standort</th><td>Berlin</td></tr></table>', ['Berlin']],
    ['a bold label', '<p><b>Lieu de travail :</b> Lyon</p>', ['Lyon']],
    ['a line', '<p>Lokalita: Brno</p>', ['Brno']],
    ['a label above its value', '<div><div>勤務地</div><div>東京都</div></div>', ['東京都']],
    ['markup that names it', '<div class="job-location">Kleinstadt</div>', ['Kleinstadt']],
    ['an icon before it', '<div><i class="fa fa-map-marker"></i><span>Kleinstadt</span></div>', ['Kleinstadt']],
    [
      'a link to a map',
      '<a href="https://www.google.com/maps?q=x">Horní náměstí 3, Vsetín</a>',
      ['Horní náměstí 3, Vsetín'],
    ],
    ['a chip with state', '<span>Austin, TX</span>', ['Austin, TX']],
    ['a chip with a known city', '<span>Geneva</span>', ['Geneva']],
    [
      'several with strokes',
      '<div class="location">San Francisco, CA | New York City, NY | Seattle, WA</div>',
      ['San Francisco, CA', 'New York City, NY', 'Seattle, WA'],
    ],
    [
      'several with semicolons',
      '<div class="location">San Francisco, CA; Seattle, WA</div>',
      ['San Francisco, CA', 'Seattle, WA'],
    ],
    [
      'a sentence about the job',
      '<p>This position is based in Madrid, Spain. We offer a desk by the window and good coffee.</p>',
      ['Madrid, Spain'],
    ],
  ])('are read from %s', (_name, header, expected) => {
    expect(places(header)).toEqual(expected);
  });

  it.each([
    [
      "the employer's seat",
      '<p>Headquartered in San Francisco, it serves many people with pictures of many other things.</p>',
    ],
    ['a list of industries', '<span>Information Technology, Marketing, Retail</span>'],
    ['a level', '<span>Mid level</span>'],
    ['"Remote" alone', '<dl><dt>Location</dt><dd>Remote</dd></dl>'],
    ['a count', '<span>3 Locations</span>'],
  ])('are not read from %s', (_name, header) => {
    expect(places(header)).toEqual([]);
  });

  it('are not the head office where data and page agree on remote work', () => {
    expect(read('<dl><dt>Location</dt><dd>Remote (United States)</dd></dl>')).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      jobLocation: [{ name: 'United States' }],
    });
  });
});

describe('the way of working', () => {
  it.each([
    ['a chip', '<span>Hybrid</span>', 'HYBRID'],
    ['a label', '<dl><dt>Workplace type</dt><dd>On-site</dd></dl>', 'ONSITE'],
    ['a place', '<dl><dt>Location</dt><dd>Remote - Germany</dd></dl>', 'TELECOMMUTE'],
    ['a sentence', '<p>This is a fully remote position, and you may work from wherever you like.</p>', 'TELECOMMUTE'],
  ])('is read from %s', (_name, header, type) => {
    expect(read(header).jobLocationType).toBe(type);
  });

  it('is unknown where only an office stands there', () => {
    expect(read('<dl><dt>Location</dt><dd>Berlin, Germany</dd></dl>').jobLocationType).toBeUndefined();
    expect(
      read('<p>You will write software for remote sensing and for hybrid vehicles of all kinds and sizes.</p>')
        .jobLocationType,
    ).toBeUndefined();
  });

  it("is not a filter's list of choices", () => {
    expect(
      read('<div><span>Remote</span><span>Hybrid</span><span>On-site</span></div>').jobLocationType,
    ).toBeUndefined();
    expect(
      read('<div><span>Full-time</span><span>Part-time</span><span>Internship</span></div>').employmentType,
    ).toBeUndefined();
  });

  it('is read from the title', () => {
    expect(read('', { title: 'Backend Engineer (Remote)' }).jobLocationType).toBe('TELECOMMUTE');
  });

  it("trusts the page's chip over the data", () => {
    expect(read('<span>Hybrid</span>', { head: jsonLd({ jobLocationType: 'TELECOMMUTE' }) }).jobLocationType).toBe(
      'HYBRID',
    );
  });
});

describe('the type of employment', () => {
  it.each([
    ['a label', '<dl><dt>Job type</dt><dd>Full-time</dd></dl>', ['FULL_TIME']],
    ['two labels', '<p>Job type: Fixed term contract</p><p>Hours: Part-time</p>', ['TEMPORARY', 'PART_TIME']],
    ['a workload', '<dl><dt>Pensum</dt><dd>80 – 100%</dd></dl>', ['FULL_TIME', 'PART_TIME']],
    ['a chip', '<span>Full-time</span>', ['FULL_TIME']],
    ['a Czech label', '<p>Typ pracovního poměru: Práce na plný úvazek</p>', ['FULL_TIME']],
  ])('is read from %s', (_name, header, types) => {
    expect([...(read(header).employmentType ?? [])].sort()).toEqual([...types].sort());
  });

  it('lets an exact workload in the title win over a word beside it', () => {
    expect(read('<span>Vollzeit</span>', { title: 'Technical Lead (80-100%)' }).employmentType).toEqual([
      'FULL_TIME',
      'PART_TIME',
    ]);
  });

  it('is unknown where the page says permanent alone, or nothing', () => {
    expect(read('<dl><dt>Contract</dt><dd>Permanent</dd></dl>').employmentType).toBeUndefined();
    expect(read('').employmentType).toBeUndefined();
  });
});
