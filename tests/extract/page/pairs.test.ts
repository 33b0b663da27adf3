import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const pairs = (html: string) => read(html).pairs.map(({ label, value }) => [label, value]);

describe('labelled pairs', () => {
  it.each([
    ['one line', '<p>Location: Oslo</p>', [['Location', 'Oslo']]],
    ['a bold label', '<p><strong>Location</strong> Oslo</p>', [['Location', 'Oslo']]],
    ['a description list', '<dl><dt>Location</dt><dd>Oslo</dd></dl>', [['Location', 'Oslo']]],
    [
      'several values',
      '<dl><dt>Location</dt><dd>Oslo</dd><dd>Bergen</dd><dt>Salary</dt><dd>100</dd></dl>',
      [
        ['Location', 'Oslo\nBergen'],
        ['Salary', '100'],
      ],
    ],
    ['a table row', '<table><tr><th>Location</th><td>Oslo</td></tr></table>', [['Location', 'Oslo']]],
    ['a label over its value', '<div><div>Location</div><div>Oslo</div></div>', [['Location', 'Oslo']]],
    ['a heading over one line', '<h3>Location</h3><p>Oslo</p>', [['Location', 'Oslo']]],
    [
      'a row of two labels',
      '<table><tr><td>Location</td><td>Oslo</td><td>Salary</td><td>100</td></tr></table>',
      [
        ['Location', 'Oslo'],
        ['Salary', '100'],
      ],
    ],
    [
      'lines',
      '<div>Location: Oslo<br>Salary: 100</div>',
      [
        ['Location', 'Oslo'],
        ['Salary', '100'],
      ],
    ],
    ['another language', '<p>Arbeitsort: Wien</p>', [['Arbeitsort', 'Wien']]],
    ['a full-width colon', '<p>勤務地：東京</p>', [['勤務地', '東京']]],
  ])('%s', (_name, html, expected) => {
    expect(pairs(html)).toEqual(expected);
  });

  it.each([
    ['words that label nothing', '<p>Note: we are closed</p>'],
    ['a menu', '<nav><div>Location</div><div>Oslo</div></nav>'],
    ['a footer', '<footer><p>Location: Oslo</p></footer>'],
    ['a label without a value', '<h3>Location</h3>'],
    ['a row of column heads', '<table><tr><th>Location</th><th>Pay</th><th>Team</th><th>Date</th></tr></table>'],
  ])('none in %s', (_name, html) => {
    expect(pairs(html)).toEqual([]);
  });
});
