import { describe, expect, test } from 'vitest';
import { csvText } from '../../utils/transfer/csv.ts';
import { CSV_COLUMNS } from '../../utils/transfer/csv-columns.ts';
import { dateOrderOf, dayOfCell, isAmbiguous } from '../../utils/transfer/csv-dates.ts';
import { guessColumns } from '../../utils/transfer/csv-guess.ts';
import { delimiterOf, rowsOf, tableOf } from '../../utils/transfer/csv-parse.ts';
import { readRow } from '../../utils/transfer/csv-read.ts';
import { amountOfCell, ratingOfCell, statusOfCell } from '../../utils/transfer/csv-values.ts';
import type { Incoming } from '../../utils/transfer/preview.ts';
import { readFile } from '../../utils/transfer/read-file.ts';
import { context } from './context.ts';
import { databases } from './generate.ts';
import { joined, pagesOf } from './pieces.ts';

const parsed = (text: string, delimiter: ',' | ';' = ',') => [...rowsOf(text, delimiter)];

test.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,"b ""x"", y"\n"c\r\nd",e',
    [
      ['a', 'b "x", y'],
      ['c\r\nd', 'e'],
    ],
  ],
  [
    'a,\r\n\r\n,b\r',
    [
      ['a', ''],
      ['', 'b'],
    ],
  ],
  ['"a"b,c"d"', [['ab', 'c"d"']]],
  ['"never closed,\nx', [['never closed,\nx']]],
  ['', []],
])('%j has its rows', (text, rows) => expect(parsed(text)).toEqual(rows));

test.each([
  ['a,b\n1,2', ','],
  ['a;b\n1,5;2', ';'],
  ['a\tb\n1;2\t3', '\t'],
  ['a|b\n1|2', '|'],
  ['"x;y",b\n"1;2",2', ','],
  ['alone', ','],
])('%j is parted by %j', (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));

describe('dates', () => {
  test.each([
    [['31/12/2025', '01/02/2026'], 'dmy'],
    [['12/31/2025', '01/02/2026'], 'mdy'],
    [['2025-12-31'], 'ymd'],
    [['01/02/2026', '03/04/2026'], undefined],
    [['5 Oct 2026'], undefined],
  ])('%j are %s', (cells, order) => expect(dateOrderOf(cells)).toBe(order));

  test('two ways to read them is said, words are not', () => {
    expect(isAmbiguous(['01/02/2026'])).toBe(true);
    expect(isAmbiguous(['5 Oct 2026', ''])).toBe(false);
  });

  const now = new Date('2026-11-21T09:00:00.000Z');
  test.each([
    ['01/02/2026', 'dmy', '2026-02-01'],
    ['01/02/2026', 'mdy', '2026-01-02'],
    ['1.2.26', 'dmy', '2026-02-01'],
    ['2026-02-01T23:30:00Z', 'mdy', '2026-02-01'],
    ['46054', 'dmy', '2026-02-01'],
    ['Oct 5, 2026', 'dmy', '2026-10-05'],
    ['5. Oktober 2026', 'dmy', '2026-10-05'],
    ['31/02/2026', 'dmy', undefined],
    ['soon', 'dmy', undefined],
  ] as const)('%s in %s is %s', (cell, order, day) => expect(dayOfCell(cell, order, now)).toBe(day));
});

test.each([
  ['Wishlist', 'saved'],
  ['BOOKMARKED', 'saved'],
  ['Phone screen', 'interviewing'],
  ['I Withdrew', 'withdrawn'],
  ['Not Selected', 'rejected'],
  ['Negotiating', 'offer'],
  ['Beworben am 3.', 'applied'],
  ['applied', 'applied'],
  ['Blue', undefined],
])('the status %s is %s', (cell, status) => expect(statusOfCell(cell)).toBe(status));

test.each([
  ['4', 4],
  ['3/5', 3],
  ['★★☆☆☆', 2],
  ['9', undefined],
  ['', undefined],
])('the rating %s is %s', (cell, rating) => expect(ratingOfCell(cell)).toBe(rating));

test.each([
  ['90,000.00', { amount: 90_000 }],
  ['90.000,50', { amount: 90_000.5 }],
  ['€ 90k', { amount: 90_000, currency: 'EUR' }],
  ["90'000", { amount: 90_000 }],
  ['none', undefined],
])('the amount %s', (cell, amount) => expect(amountOfCell(cell)).toEqual(amount));

/** A file as the import page reads it, with the guesses taken as they are. */
async function imported(text: string | Uint8Array) {
  const file = await readFile(new Blob([text as BlobPart]), { context: context() });
  if (file.kind !== 'table') throw new Error('no table');
  const uses = guessColumns(file.table.head, file.table.rows);
  const cells = file.table.rows.flatMap((row) =>
    row.filter((_cell, at) => ['applied', 'posted', 'closes', 'saved', 'nextStepDate'].includes(uses[at] ?? '')),
  );
  const mapping = { uses, dateOrder: dateOrderOf(cells) ?? 'dmy' };
  const lent = context();
  const rows = await Promise.all(file.table.rows.map((_row, at) => readRow(file.table, at, mapping, lent)));
  return { file, uses, rows, saved: rows.flatMap((row) => ('saved' in row ? [(row as Incoming).saved] : [])) };
}

describe('other trackers’ tables', () => {
  // Teal publishes no sample of its export; these names are those of its tracker's columns, and of importers for it.
  test('one with Teal’s columns', async () => {
    const { uses, saved } = await imported(
      'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement,Job Posting URL\r\n' +
        'Data Engineer,Acme,"$120,000","Austin, TX",Applied,10/14/2026,,10/15/2026,10/22/2026,4,https://acme.example/jobs/1?utm_source=teal\r\n' +
        'Analyst,Beta Ltd,,Remote,Bookmarked,10/16/2026,11/30/2026,,,2,https://beta.example/2\r\n',
    );
    expect(uses).toEqual([
      'title',
      'company',
      'payTo',
      'places',
      'status',
      'saved',
      'closes',
      'applied',
      'nextStepDate',
      'rating',
      'url',
    ]);
    expect(saved[0]).toMatchObject({
      url: 'https://acme.example/jobs/1?utm_source=teal',
      canonicalUrl: 'https://acme.example/jobs/1',
      status: 'applied',
      rating: 4,
      savedAt: '2026-10-14T12:00:00.000Z',
      nextStep: { text: 'Follow up', date: '2026-10-22' },
      posting: {
        title: 'Data Engineer',
        hiringOrganization: { name: 'Acme' },
        baseSalary: { maxValue: 120_000 },
        jobLocation: [{ name: 'Austin, TX' }],
      },
      history: [{ event: 'imported' }, { at: '2026-10-15T12:00:00.000Z', status: 'applied' }],
    });
    expect(saved[1]).toMatchObject({
      status: 'saved',
      posting: { validThrough: '2026-11-30', jobLocationType: 'TELECOMMUTE' },
    });
  });

  test('one with Teal’s columns as another importer tests them', async () => {
    const { uses, saved } = await imported(
      'Company,Job Position,Location,URL,Status,Date Applied,Notes\nFinlo,Platform Engineer,Remote,https://finlo.example/2,Interviewing,2026-08-10,Referred\n',
    );
    expect(uses).toEqual(['company', 'title', 'places', 'url', 'status', 'applied', 'notes']);
    expect(saved[0]).toMatchObject({ status: 'interviewing', notes: 'Referred' });
  });

  // The first line of a real export: github.com/keenlychuang/huntr-to-notion, data/sample_data (2022). A dash is an empty cell.
  test('Huntr’s export', async () => {
    const { uses, saved } = await imported(
      'id,createdAt,title,salary,location,url,rootDomain,htmlDescription,deadline,color,lastMovedAt,boardId,boardName,listId,listName,companyId,companyName,companyDomain,creatorUserId,creatorUserFirstName,creatorUserLastName,creatorUserEmail\n' +
        '621a7cb175c52e0028bec585,2022-02-26 19:17:05,"Cook, days",-,-,-,-,-,2022-03-01 05:00:00,-,-,61e844f7,Job Search 2022,61e844f9,applied,58f58858,Maison,maison.example,61e844f6,Ann,Lee,ann@mail.example\n' +
        '621a7db675c52e0028bec61c,2022-02-26 19:21:26,Baker,"$50,000",Lyon,https://jobs.example/7,jobs.example,"<p>Bread.</p><ul><li>early</li></ul>",-,#fff,2022-04-11 16:47:21,61e844f7,Job Search 2022,61e844fc,rejected,58f52d5a,Four,four.example,61e844f6,Ann,Lee,ann@mail.example\n',
    );
    expect(Object.fromEntries(uses.map((use, at) => [at, use]).filter(([, use]) => use !== 'leave-out'))).toEqual({
      1: 'saved',
      2: 'title',
      3: 'pay',
      4: 'places',
      5: 'url',
      7: 'description',
      8: 'closes',
      9: 'to-notes',
      12: 'to-notes',
      14: 'status',
      16: 'company',
      17: 'to-notes',
    });
    expect(saved).toMatchObject([
      {
        status: 'applied',
        savedAt: '2022-02-26T12:00:00.000Z',
        notes: 'boardName: Job Search 2022\ncompanyDomain: maison.example',
        posting: { title: 'Cook, days', hiringOrganization: { name: 'Maison' }, validThrough: '2022-03-01' },
      },
      {
        status: 'rejected',
        url: 'https://jobs.example/7',
        posting: { baseSalary: { minValue: 50_000 }, description: '<p>Bread.</p><ul><li>early</li></ul>' },
      },
    ]);
    expect(saved[0]?.posting).not.toHaveProperty('jobLocation');
    expect(saved[0]?.posting).not.toHaveProperty('description');
  });

  test('one with the names that Huntr’s board shows', async () => {
    const { uses, saved } = await imported(
      '"Title","Company","List","Location","URL","Salary","Date Added","Applied At","Deadline","Color","Description"\n' +
        '"Nurse, nights","Clinic","Interview","Bern","https://clinic.example/7","CHF 90,000 - 110,000 a year","2026-10-01T08:00:00.000Z","2026-10-02","","#fff","Care.\n\n- nights\n- weekends"\n',
    );
    expect(uses).toEqual([
      'title',
      'company',
      'status',
      'places',
      'url',
      'pay',
      'saved',
      'applied',
      'closes',
      'to-notes',
      'description',
    ]);
    expect(saved[0]).toMatchObject({
      status: 'interviewing',
      notes: 'Color: #fff',
      savedAt: '2026-10-01T08:00:00.000Z',
      posting: {
        title: 'Nurse, nights',
        baseSalary: { minValue: 90_000, maxValue: 110_000, currency: 'CHF', unitText: 'YEAR' },
        description: '<p>Care.</p><ul><li>nights</li><li>weekends</li></ul>',
      },
    });
  });

  test('a plain German sheet, semicolons, Windows-1252', async () => {
    const text =
      'Firma;Stelle;Ort;Beworben am;Status;Notizen\r\nMüller & Söhne;Bürokraft;Köln;03.11.2026;Absage;"Frau Groß; 2. Stock"\r\nX;Y;Z;25.10.2026;;\r\n';
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    const { file, saved } = await imported(bytes);
    expect(file).toMatchObject({ charset: 'windows-1252', table: { delimiter: ';' } });
    expect(saved[0]).toMatchObject({
      status: 'rejected',
      notes: 'Frau Groß; 2. Stock',
      posting: { title: 'Bürokraft', hiringOrganization: { name: 'Müller & Söhne' }, jobLocation: [{ name: 'Köln' }] },
      history: [{ event: 'imported' }, { at: '2026-11-03T12:00:00.000Z' }],
    });
  });

  test.each(['utf-16le', 'utf-16be'])('%s, with and without a mark', async (charset) => {
    const bytesOf = (text: string) => {
      const bytes = new Uint8Array(text.length * 2);
      const view = new DataView(bytes.buffer);
      for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), charset === 'utf-16le');
      return bytes;
    };
    for (const mark of ['\ufeff', '']) {
      const { file, saved } = await imported(bytesOf(`${mark}Job Title\tCompany\nKöchin\tŁódź Cafe\n`));
      expect(file).toMatchObject({ charset });
      expect(saved[0]?.posting).toMatchObject({ title: 'Köchin', hiringOrganization: { name: 'Łódź Cafe' } });
    }
  });

  test('what can’t be read as what its column says goes to the notes; a row of nothing is told', async () => {
    const { rows, saved } = await imported('Title,Deadline,Rating,Colour\nA,soon,best,red\n,,,blue\n');
    expect(saved[0]?.notes).toBe('Deadline: soon\nRating: best\nColour: red');
    expect(rows[1]).toEqual({ row: 3, reason: 'It has no title, no company and no address.', raw: ',,,blue' });
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', '\\\\evil', 'https://u:p@x.example/'])(
    'the address %s is no link',
    async (url) => {
      const { saved } = await imported(`Title,URL,Link\nA,${url},https://ok.example\n`);
      expect(saved[0]?.url).toBeUndefined();
      expect(JSON.stringify(saved[0]?.posting)).not.toContain(url);
    },
  );
});

test('our own table is known, its guards gone, each row under its id with the values it was written from', async () => {
  for (const postings of databases(60)) {
    const text = await joined(csvText(pagesOf(postings), { withMark: true }));
    if (postings.length === 0) continue;
    const { uses, rows } = await imported(text);
    expect(uses).not.toContain('to-notes');
    for (const [at, row] of rows.entries()) {
      if (!('saved' in row)) continue;
      const before = postings[at];
      expect(row.saved.id).toBe(before?.id);
      expect(row.saved.posting.title).toEqual(before?.posting.title?.toWellFormed() || undefined);
      expect(row.saved.tags).toEqual([...new Set(before?.tags.map((tag) => tag.toWellFormed()))]);
    }
  }
});

test('every column of ours is guessed as something', () => {
  const head = CSV_COLUMNS.map(({ name }) => name);
  const row = head.map((name) =>
    name === 'ID' ? '5b0d6f0a-52d7-4d8b-8d4e-0f5f3ad2b9aa' : /URL/.test(name) ? 'https://x.example' : 'x',
  );
  const uses = guessColumns(head, [row]);
  expect(uses.filter((use) => use === 'to-notes')).toEqual([]);
  expect(new Set(uses).size).toBe(uses.length);
});

test('a file of a head alone has no rows', () => expect(() => tableOf('a,b\n')).toThrow('no-rows'));
