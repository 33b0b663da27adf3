import { describe, expect, test } from 'vitest';
import type { SavedPosting } from '../../utils/posting.ts';
import { calendarText, folded } from '../../utils/transfer/calendar.ts';
import { jobPostingText } from '../../utils/transfer/job-posting.ts';
import { databases } from './generate.ts';
import { OPTIONS } from './options.ts';
import { joined, pagesOf } from './pieces.ts';
import { sample } from './sample.ts';

describe('schema.org', () => {
  test('the words are its own', async () => {
    const { '@context': context, '@graph': graph } = JSON.parse(await joined(jobPostingText(pagesOf([sample()]))));
    expect(context).toBe('https://schema.org');
    expect(graph[0]).toMatchObject({
      '@type': 'JobPosting',
      title: 'Head nurse',
      hiringOrganization: {
        '@type': 'Organization',
        name: 'Clinic',
        department: { '@type': 'Organization', name: 'Ward 3' },
      },
      jobLocation: [
        { '@type': 'Place', name: 'Bern, Switzerland', address: { '@type': 'PostalAddress', addressCountry: 'CH' } },
      ],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'CHF',
        value: { '@type': 'QuantitativeValue', minValue: 90_000, maxValue: 110_000, unitText: 'YEAR' },
      },
      identifier: { '@type': 'PropertyValue', name: 'Clinic', value: 'N-7' },
      experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 },
    });
    // HYBRID is no word of schema.org's.
    expect(graph[0].jobLocationType).toBeUndefined();
  });

  test('nothing in it ends a script element, and nothing says null', async () => {
    const text = await joined(jobPostingText(pagesOf([sample({ posting: { title: '</script><!--' } })])));
    expect(text).not.toMatch(/<\/|<!|null|undefined/);
    expect(JSON.parse(text)['@graph'][0].title).toBe('</script><!--');
  });
});

describe('the calendar', () => {
  const written = (...postings: SavedPosting[]) => joined(calendarText(pagesOf(postings), OPTIONS));

  test('has a whole day for the close and for the next step', async () => {
    expect((await written(sample())).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Jobmark//Jobmark//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:0b7d2f44-3f1c-4d86-9f0e-6f3a2a9f3c11-closes@jobmark.invalid',
      'DTSTAMP:20261005T100000Z',
      'SEQUENCE:3',
      'DTSTART;VALUE=DATE:20261031',
      'DTEND;VALUE=DATE:20261101',
      'SUMMARY:Closes: Head nurse\\, Clinic',
      'URL:https://jobs.example/1?utm_source=x',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:0b7d2f44-3f1c-4d86-9f0e-6f3a2a9f3c11-next-step@jobmark.invalid',
      'DTSTAMP:20261005T100000Z',
      'SEQUENCE:3',
      'DTSTART;VALUE=DATE:20261007',
      'DTEND;VALUE=DATE:20261008',
      'SUMMARY:Call the ward (Head nurse\\, Clinic)',
      'URL:https://jobs.example/1?utm_source=x',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('no text ends its line or begins another', async () => {
    const text = await written(sample({ nextStep: { text: 'a;b\\c\r\nEND:VEVENT\u2028\u0000', date: '2026-10-07' } }));
    expect(text).toContain('SUMMARY:a\\;b\\\\c\\nEND:VEVENT\\n  (Head');
    expect(text.match(/^END:VEVENT/gm)).toHaveLength(2);
  });

  test('lines of 75 bytes at most, unfolded what they were', async () => {
    for (const line of ['x'.repeat(300), '日本語'.repeat(40), '👩‍👩‍👧'.repeat(9)]) {
      const lines = folded(line).split('\r\n');
      for (const each of lines) expect(new TextEncoder().encode(each).length).toBeLessThanOrEqual(75);
      expect(folded(line).replace(/\r\n /g, '')).toBe(`${line}\r\n`);
    }
    for (const postings of databases(20)) {
      for (const each of (await written(...postings)).split('\r\n')) {
        expect(new TextEncoder().encode(each).length).toBeLessThanOrEqual(75);
        expect(each).not.toMatch(/[\r\n]/);
      }
    }
  });
});
