import { describe, expect, test } from 'vitest';
import { mapped } from '../../utils/carry/mapped.ts';
import type { SavedPosting } from '../../utils/posting.ts';
import { readRow } from '../../utils/transfer/csv-read.ts';
import { readFile } from '../../utils/transfer/read-file.ts';
import { context } from '../transfer/context.ts';

/** A table as the import page reads it for a person of `locale`, who takes all guesses as they are. */
async function broughtIn(content: string | Uint8Array, locale: string) {
  const file = await readFile(new Blob([content as BlobPart]), { context: context() });
  if (file.kind !== 'table') throw new Error('no table');
  const { table, charset } = file;
  const mapping = mapped(table, charset, locale);
  const { uses, order: dateOrder } = mapping;
  const rows = await Promise.all(table.rows.map((_row, at) => readRow(table, at, { uses, dateOrder }, context())));
  return { mapping, saved: rows.flatMap((row): SavedPosting[] => ('saved' in row ? [row.saved] : [])) };
}

/** As Excel's “Unicode text” is: little end first, with its mark. */
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/*
 * Teal's own file is not to be found in public. The names are those of its tracker's table, which two descriptions of it
 * agree on; a person may have moved, translated or renamed them since.
 */
describe('Teal’s table', () => {
  const TEAL = [
    ['Job Position', 'Data Engineer'],
    ['Company', 'Acme'],
    ['Max. Salary', '$120,000'],
    ['Location', 'Austin'],
    ['Status', 'Bookmarked'],
    ['Date Saved', '10/14/2026'],
    ['Deadline', '11/30/2026'],
    ['Date Applied', '10/15/2026'],
    ['Follow up', '10/22/2026'],
    ['Excitement', '4'],
  ] as const;
  const IN_GERMAN: Record<string, string> = {
    'Job Position': 'Stelle',
    Company: 'Firma',
    Location: 'Ort',
    Deadline: 'Bewerbungsfrist',
    'Date Applied': 'Beworben am',
    Excitement: 'Bewertung',
  };
  const tableOf = (columns: (readonly [string, string])[], by: string) =>
    [columns.map(([name]) => name), columns.map(([, cell]) => cell)]
      .map((cells) => cells.map((cell) => (cell.includes(by) ? `"${cell}"` : cell)).join(by))
      .join('\r\n');
  const expected = {
    status: 'saved',
    rating: 4,
    savedAt: '2026-10-14T12:00:00.000Z',
    nextStep: { date: '2026-10-22' },
    posting: {
      title: 'Data Engineer',
      hiringOrganization: { name: 'Acme' },
      baseSalary: { maxValue: 120_000 },
      validThrough: '2026-11-30',
      jobLocation: [{ name: 'Austin' }],
    },
  };

  test.each<[string, string | Uint8Array]>([
    ['as it is', tableOf([...TEAL], ',')],
    ['its columns the other way round', tableOf(TEAL.toReversed(), ',')],
    ['its columns shuffled', tableOf([...TEAL.slice(6), ...TEAL.slice(3, 6), ...TEAL.slice(0, 3)], ',')],
    [
      'some of its names in German, parted by semicolons',
      tableOf(
        TEAL.map(([name, cell]) => [IN_GERMAN[name] ?? name, cell]),
        ';',
      ),
    ],
    [
      'its names in small letters, with bars',
      tableOf(
        TEAL.map(([name, cell]) => [name.toLowerCase().replaceAll(' ', '_'), cell]),
        '|',
      ),
    ],
    ['saved by Excel, with its first line', `sep=;\r\n${tableOf([...TEAL], ';')}`],
    ['saved by Excel in UTF-16, with tabs', utf16(tableOf([...TEAL], '\t'))],
  ])('%s', async (_name, content) => {
    const { saved } = await broughtIn(content, 'en-US');
    expect(saved).toMatchObject([expected]);
  });
});

describe('a sheet of one’s own', () => {
  test('in German: days with dots are the day first, pay with its comma', async () => {
    const { mapping, saved } = await broughtIn(
      'Stelle;Firma;Ort;Gehalt;Beworben am;Frist;Notizen\r\nKöchin;Gasthaus Löwe;Zürich;55.000 €/Jahr;03.11.2026;09.12.2026;Rückruf\r\nBäcker;Ofen;Bern;;04.11.2026;;\r\n',
      'en-US',
    );
    expect([mapping.order, mapping.unclear]).toEqual(['dmy', undefined]);
    expect(saved[0]).toMatchObject({
      notes: 'Rückruf',
      posting: {
        title: 'Köchin',
        hiringOrganization: { name: 'Gasthaus Löwe' },
        baseSalary: { minValue: 55_000, currency: 'EUR', unitText: 'YEAR' },
        validThrough: '2026-12-09',
      },
      history: [{}, { at: '2026-11-03T12:00:00.000Z', status: 'applied' }],
    });
  });

  test('in German, in the letters of an old Excel', async () => {
    const text = 'Stelle;Firma\r\nKöchin;Gasthaus Löwe\r\n';
    const { mapping, saved } = await broughtIn(new Uint8Array(Buffer.from(text, 'latin1')), 'de');
    expect(mapping.charset).toBe('windows-1252');
    expect(saved).toMatchObject([{ posting: { title: 'Köchin', hiringOrganization: { name: 'Gasthaus Löwe' } } }]);
  });

  const FRENCH =
    'Poste;Entreprise;Lieu;Salaire;Date de candidature\r\nCuisinier;Maison Clairval;Lyon;45 000 € par an;3/11/2026\r\n';
  test('in French: what can be read two ways is asked, and read as the person’s language has it until then', async () => {
    const { mapping, saved } = await broughtIn(FRENCH, 'fr-FR');
    expect([mapping.order, mapping.unclear]).toEqual(['dmy', '3/11/2026']);
    expect(saved).toMatchObject([
      {
        posting: { title: 'Cuisinier', baseSalary: { minValue: 45_000, currency: 'EUR', unitText: 'YEAR' } },
        history: [{}, { at: '2026-11-03T12:00:00.000Z' }],
      },
    ]);
    expect((await broughtIn(FRENCH, 'en-US')).mapping).toMatchObject({ order: 'mdy', unclear: '3/11/2026' });
  });

  test('in French: one day after the twelfth settles it for all', async () => {
    const { mapping } = await broughtIn(`${FRENCH}Serveur;Chez Ana;Lyon;;25/11/2026\r\n`, 'en-US');
    expect([mapping.order, mapping.unclear]).toEqual(['dmy', undefined]);
  });
});
