import { describe, expect, it } from 'vitest';
import { isKnownPlace, soundsLikePlace } from '../../../utils/extract/sources/place-words.ts';

describe('a text of unknown meaning', () => {
  it.each([
    'Berlin, Germany',
    'London, Greater London, England',
    'Austin, TX',
    'New York, NY (relocation offered)',
    '8001 Zürich',
    'D-10115 Berlin',
    'Czechia',
    'USA Only',
    'Oslo',
    'tel aviv'.replace('t', 'T'),
    'Horní náměstí 3, Vsetín',
    'Masarykova třída 936/50, Olomouc – Hodolany',
  ])('%s is a place that is known', (text) => {
    expect(isKnownPlace(text)).toBe(true);
  });

  it('may be a place by its shape alone', () => {
    expect(soundsLikePlace('Ockley, Holmwood')).toBe(true);
    expect(isKnownPlace('Ockley, Holmwood')).toBe(false);
    expect(isKnownPlace('Ockley, Surrey')).toBe(true);
  });

  it.each([
    'Fernwood',
    'Python, Java',
    'React, Node.js',
    'Information Technology, Marketing, Retail',
    'Full-time, Permanent',
    'Remote, Hybrid',
    'Human Resources, Abteilung GPA',
    'Mid level',
    'Apply now',
    'Posted 3 days ago',
    '$50,000',
    'Senior Engineer, Platform',
    'https://jobs.example',
  ])('%s is no place', (text) => {
    expect(soundsLikePlace(text)).toBe(false);
  });
});
