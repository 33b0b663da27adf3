import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../utils/extract/sources/title-grammar.ts';

describe('a document title beside a known heading', () => {
  it.each([
    ['Data Engineer at Fernwood Labs - Jobs Board', 'Data Engineer', 'Fernwood Labs', undefined],
    ['Job Application for Data Engineer at Fernwood Labs', 'Data Engineer', 'Fernwood Labs', undefined],
    ['Fernwood Labs hiring Data Engineer in Oslo, Norway | LinkedIn', 'Data Engineer', 'Fernwood Labs', 'Oslo, Norway'],
    ['Fernwood GmbH sucht Data Engineer in Berlin | LinkedIn', 'Data Engineer', 'Fernwood GmbH', 'Berlin'],
    ['Fernwood recrute pour des postes de Data Engineer | LinkedIn', 'Data Engineer', 'Fernwood', undefined],
    ['Data Engineer bei Fernwood GmbH | Stellen', 'Data Engineer', 'Fernwood GmbH', undefined],
    ['Data Engineer chez Fernwood - Emploi', 'Data Engineer', 'Fernwood', undefined],
    ['Data Engineer bij Fernwood BV', 'Data Engineer', 'Fernwood BV', undefined],
    ['Data Engineer - Job Offer at Fernwood AG - jobs.example', 'Data Engineer', 'Fernwood AG', undefined],
    ['Data Engineer job in Oslo at Fernwood', 'Data Engineer', 'Fernwood', 'Oslo'],
    ['Data Engineer | Jobs bei Fernwood AG', 'Data Engineer', 'Fernwood AG', undefined],
  ])('%s', (text, heading, company, place) => {
    expect(readTitle(text, heading)).toMatchObject({
      title: heading,
      ...(company ? { company } : {}),
      ...(place ? { place } : {}),
    });
  });

  it('leaves what no word names as pieces', () => {
    expect(readTitle('Data Engineer | Singapore | Fernwood Careers', 'Data Engineer').pieces).toEqual([
      'Singapore',
      'Fernwood Careers',
    ]);
    expect(readTitle('Fernwood Labs: Data Engineer', 'Data Engineer').pieces).toEqual(['Fernwood Labs']);
    expect(readTitle('Data Engineer - Fernwood AG - Application', 'Data Engineer').pieces).toEqual(['Fernwood AG']);
  });

  it('finds the heading as whole words only', () => {
    expect(readTitle('Engineering Manager - Fernwood', 'Engineer').title).not.toBe('Engineer');
  });
});

describe('a document title without a heading', () => {
  it.each([
    ['Data Engineer at Fernwood Labs', 'Data Engineer', 'Fernwood Labs'],
    ['Fernwood Labs is hiring a Data Engineer', 'Data Engineer', 'Fernwood Labs'],
    ['Fernwood Labs hiring Data Engineer in Oslo | LinkedIn', 'Data Engineer', 'Fernwood Labs'],
  ])('%s', (text, title, company) => {
    expect(readTitle(text)).toMatchObject({ title, company });
  });

  it('reads a hostile title in no time', () => {
    const start = performance.now();
    readTitle(`${'a at '.repeat(5_000)}${' - '.repeat(5_000)}`, 'x');
    expect(performance.now() - start).toBeLessThan(200);
  });
});
