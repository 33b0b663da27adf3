import { describe, expect, it } from 'vitest';
import { readDate } from '../../utils/text/date.ts';
import { readEmploymentTypes, readEmploymentTypesFromProse } from '../../utils/text/employment-type.ts';
import { readExperience } from '../../utils/text/experience.ts';
import { readExpiry } from '../../utils/text/expiry.ts';
import { cleanLine, decodeEntities, foldText, sentencesOf } from '../../utils/text/fold.ts';
import { labelField } from '../../utils/text/labels.ts';
import { readPay } from '../../utils/text/money.ts';
import { placeFromParts, readPlaces, samePlace } from '../../utils/text/place.ts';
import { sectionOf } from '../../utils/text/section.ts';
import { findSkills } from '../../utils/text/skills.ts';
import { canonicalUrl, identifierFromUrl, safeUrl } from '../../utils/text/url.ts';
import { readWorkplace, readWorkplaceFromProse } from '../../utils/text/workplace.ts';

const now = new Date('2026-03-15T00:00:00Z');
const readers: Record<string, (text: string) => unknown> = {
  cleanLine,
  decodeEntities,
  foldText,
  sentencesOf,
  labelField,
  sectionOf,
  readPay,
  readPayLabelled: (text) => readPay(text, { labelled: true }),
  readDate: (text) => readDate(text, now),
  readPlaces,
  placeFromParts: (text) => placeFromParts({ addressLocality: text, addressCountry: text, streetAddress: text }),
  samePlace: (text) => samePlace(text, `${text}x`),
  readWorkplace,
  readWorkplaceFromProse,
  readEmploymentTypes,
  readEmploymentTypesFromProse,
  readExperience,
  readExpiry,
  findSkills,
  canonicalUrl,
  canonicalHttp: (text) => canonicalUrl(`https://a.example/jobs/${text}?${text}`),
  safeUrl: (text) => safeUrl(text, 'https://a.example/'),
  identifierFromUrl: (text) =>
    identifierFromUrl(new URL(`https://a.example/jobs/${encodeURIComponent(text.slice(0, 5_000))}?id=1`)),
};
/** What makes a careless pattern slow: long runs of one character, of words that begin a match and never end it. */
const pieces = [
  'a',
  ' ',
  '\u00a0',
  '1',
  '1 ',
  '1,',
  '$1',
  '1.000 ',
  '€ ',
  '-',
  '– ',
  '&',
  '&amp;',
  '(',
  ',',
  'a,',
  ' a',
  'jobs ',
  'remote ',
  'not ',
  'no a ',
  'vor 1 ',
  '1 de ',
  'in the ',
  '2+ years ',
  'this is a ',
  'from ',
  'up to ',
  'at least ',
  'Go, ',
  'C/',
  'position has been ',
  'ist ',
  'la ',
  '년',
  '가',
  'の',
  'ב',
  '\u202e',
  '💰',
  '<',
  '"',
  '\n',
  '• ',
];

describe('no text makes a reader slow or throw', () => {
  it.each(Object.keys(readers))('%s', (name) => {
    const read = readers[name];
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const start = performance.now();
      expect(() => read?.(text)).not.toThrow();
      expect(performance.now() - start, `${name} on ${JSON.stringify(piece)}`).toBeLessThan(3_000);
    }
  });
});
