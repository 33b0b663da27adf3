import { describe, expect, it } from 'vitest';
import { isoDay, readDate } from '../../utils/text/date.ts';

const now = new Date('2026-03-15T01:30:00Z');

const absolute: [text: string, day: string, language?: string][] = [
  ['2025-03-03', '2025-03-03'],
  ['2025-03-03T23:59:00-08:00', '2025-03-03'],
  ['2025-3-3', '2025-03-03'],
  ['2025/03/03', '2025-03-03'],
  ['2025.03.03', '2025-03-03'],
  ['2025. 3. 3.', '2025-03-03'],
  ['20250303', '2025-03-03'],
  ['1741000000000', '2025-03-03'],
  ['12.03.2025', '2025-03-12'],
  ['3. 3. 2025', '2025-03-03'],
  ['23.09.25', '2025-09-23'],
  ['13/10/2017', '2017-10-13'],
  ['10/13/2017', '2017-10-13'],
  ['03/03/2025', '2025-03-03'],
  ['10/09/2018', '2018-09-10', 'en-GB'],
  ['10/09/2018', '2018-10-09', 'en-US'],
  ['10/09/2018', '2018-09-10', 'fr'],
  ['10-09-2018', '2018-09-10', 'nl'],
  ['March 3rd, 2025', '2025-03-03'],
  ['Mar 3, 2025', '2025-03-03'],
  ['Sept. 12, 2025', '2025-09-12'],
  ['Tue Mar 03 2025 10:00:00', '2025-03-03'],
  ['Mon, 03 Mar 2025 08:00:00 GMT', '2025-03-03'],
  ['3 March 2025', '2025-03-03'],
  ['3rd of March 2025', '2025-03-03'],
  ['22 sep 2018', '2018-09-22'],
  ['3-Mar-2025', '2025-03-03'],
  ['3. März 2025', '2025-03-03'],
  ['12. Jänner 2025', '2025-01-12'],
  ['3 mars 2025', '2025-03-03'],
  ['1er août 2025', '2025-08-01'],
  ['12 févr. 2025', '2025-02-12'],
  ['3 de marzo de 2025', '2025-03-03'],
  ['3 de março de 2025', '2025-03-03'],
  ['3 marzo 2025', '2025-03-03'],
  ['20 gennaio 2025', '2025-01-20'],
  ['3 maart 2025', '2025-03-03'],
  ['3 mei 2025', '2025-05-03'],
  ['3 marca 2025', '2025-03-03'],
  ['15 września 2025 r.', '2025-09-15'],
  ['3. března 2025', '2025-03-03'],
  ['5. července 2025', '2025-07-05'],
  ['5. června 2025', '2025-06-05'],
  ['3 mars 2025', '2025-03-03'],
  ['17 augusti 2025', '2025-08-17'],
  ['3. marts 2025', '2025-03-03'],
  ['1. desember 2025', '2025-12-01'],
  ['3 במרץ 2025', '2025-03-03'],
  ['2025年3月3日', '2025-03-03'],
  ['2025년 3월 3일', '2025-03-03'],
  ['Posted on March 3, 2025 · Closes April 4, 2025', '2025-03-03'],
  ['Bewerbungsfrist: 31.03.2025', '2025-03-31'],
  ['2025-02-24 (posted 3 days ago)', '2025-02-24'],
];

const relative: [text: string, day: string, rough?: true][] = [
  ['Posted today', '2026-03-15'],
  ['just now', '2026-03-15'],
  ['Yesterday', '2026-03-14'],
  ['16 hours ago', '2026-03-15'],
  ['3 days ago', '2026-03-12'],
  ['Posted a day ago', '2026-03-14'],
  ['Reposted 11 Days Ago', '2026-03-04'],
  ['3d ago', '2026-03-12'],
  ['2 weeks ago', '2026-03-01', true],
  ['1 month ago', '2026-02-13', true],
  ['vor 3 Tagen', '2026-03-12'],
  ['vor einem Tag', '2026-03-14'],
  ['vor 2 Wochen', '2026-03-01', true],
  ['heute', '2026-03-15'],
  ['gestern', '2026-03-14'],
  ['il y a 2 jours', '2026-03-13'],
  ["aujourd'hui", '2026-03-15'],
  ['hace 5 días', '2026-03-10'],
  ['há 4 dias', '2026-03-11'],
  ['4 dias atrás', '2026-03-11'],
  ['3 giorni fa', '2026-03-12'],
  ['3 dagen geleden', '2026-03-12'],
  ['3 dni temu', '2026-03-12'],
  ['wczoraj', '2026-03-14'],
  ['před 3 dny', '2026-03-12'],
  ['včera', '2026-03-14'],
  ['för 3 dagar sedan', '2026-03-12'],
  ['for 3 dage siden', '2026-03-12'],
  ['לפני 3 ימים', '2026-03-12'],
  ['לפני יומיים', '2026-03-13'],
  ['אתמול', '2026-03-14'],
  ['3日前', '2026-03-12'],
  ['昨日', '2026-03-14'],
  ['3일 전', '2026-03-12'],
  ['5시간 전', '2026-03-15'],
];

const none = [
  '3/12/2025',
  '30+ days ago',
  'vor 30+ Tagen',
  'Oct 20',
  '20 October',
  '31.02.2025',
  '2025-13-40',
  '12.03.1970',
  '1970-01-01',
  'January 5, 2090',
  'Market 12, 2025 seats',
  '3-5 years of experience',
  'version 10.12.2',
  'Call 030 12.03.45678',
  'We have grown over the last 3 days of meetings',
  'As soon as possible',
  'Rolling',
  '1996',
  '',
];

describe('readDate', () => {
  it.each(absolute)('%s', (text, day, language) => {
    expect(readDate(text, now, { language })).toMatchObject({ date: day, relative: false });
  });
  it.each(relative)('%s', (text, day, rough) => {
    expect(readDate(text, now)).toMatchObject({ date: day, relative: true });
    expect(readDate(text, now)?.rough).toBe(rough);
  });
  it.each(none)('no day in: %s', (text) => expect(readDate(text, now)).toBeUndefined());
  it('gives the words as evidence', () =>
    expect(readDate('Posted: 3. März 2025 by Ann', now)?.evidence).toBe('3. März 2025'));
  it('stays quick on a hostile text', () => {
    const start = performance.now();
    readDate('1 de '.repeat(20_000), now);
    readDate('vor '.repeat(20_000), now);
    readDate(`${'2025-'.repeat(20_000)}`, now);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('isoDay', () => {
  it('is the day in UTC', () => expect(isoDay(new Date('2026-01-02T23:59:59Z'))).toBe('2026-01-02'));
});
