import { describe, expect, it } from 'vitest';
import { changesBetween, stepsOf } from '../../utils/versions/changes.ts';
import { linesOf } from '../../utils/versions/lines-of.ts';
import { type Line, textDifference } from '../../utils/versions/text-difference.ts';

const drawn = (lines: Line[] | undefined) =>
  lines?.map((line) =>
    'skipped' in line
      ? `… ${line.skipped}`
      : line.pieces
          .map(({ text, in: side }) => (side === 'both' ? text : side === 'before' ? `[-${text}-]` : `{+${text}+}`))
          .join(''),
  );
const difference = async (before: string[], after: string[]) =>
  drawn(await textDifference(before, after, { pause: async () => {} }));
const many = (count: number) => Array.from({ length: count }, (_, index) => `Line ${index}`);

describe('the difference of two texts', () => {
  it.each<[what: string, before: string[], after: string[], lines: string[]]>([
    ['a word that changed', ['Cook fish in Hamburg'], ['Cook meat in Hamburg'], ['Cook [-fish-]{+meat+} in Hamburg']],
    ['a line that came', ['One', 'Two'], ['One', 'New', 'Two'], ['One', '{+New+}', 'Two']],
    ['a line that went', ['One', 'Old', 'Two'], ['One', 'Two'], ['One', '[-Old-]', 'Two']],
    [
      'a line that became another',
      ['We cook fish daily'],
      ['Numbers please nobody'],
      ['[-We cook fish daily-]', '{+Numbers please nobody+}'],
    ],
    ['much that stayed', [...many(9), 'Old'], [...many(9), 'New'], ['… 8', 'Line 8', '[-Old-]', '{+New+}']],
    ['nothing', ['One', 'Two', 'Three'], ['One', 'Two', 'Three'], ['… 3']],
    ['all', [], ['One'], ['{+One+}']],
  ])('tells of %s', async (_what, before, after, lines) => expect(await difference(before, after)).toEqual(lines));

  it('gives up on what has nothing in common, and is long', async () => {
    const others = (count: number) => Array.from({ length: count }, (_, index) => `Other ${index}`);
    expect(await difference(many(60_000), others(60_000))).toBeUndefined();
    expect(await difference(many(150), others(150))).toHaveLength(300);
    const [before, after] = [many(150).join(' '), others(150).join(' ')];
    expect(await difference([`Cook ${before}`], [`Cook ${after}`])).toEqual([
      `[-Cook ${before}-]`,
      `{+Cook ${after}+}`,
    ]);
  });

  it('stops when it is told to', async () => {
    const stopped = textDifference(['a'], ['b'], {
      signal: AbortSignal.abort(new Error('closed')),
      pause: async () => {},
    });
    await expect(stopped).rejects.toThrow('closed');
  });
});

describe('the lines of a posting’s markup', () => {
  it('are its blocks', () => {
    const html = '<h3>Tasks</h3><ul><li>Cook <strong>fish</strong> &amp; meat</li><li></li></ul>One<br>Two';
    expect(linesOf(html)).toEqual(['Tasks', 'Cook fish & meat', 'One', 'Two']);
  });
});

describe('the versions of a posting', () => {
  it('tell what the next one changed, newest first', () => {
    const versions = [
      { at: '2026-11-01T08:00:00.000Z', revision: 1, posting: { title: 'Cook' } },
      { at: '2026-11-02T08:00:00.000Z', revision: 2, posting: { title: 'Chef' } },
    ];
    const steps = stepsOf({ versions, posting: { title: 'Chef', identifier: 'K-1' } });
    expect(steps.map(({ at, changes }) => [at, changes])).toEqual([
      ['2026-11-02T08:00:00.000Z', [{ field: 'identifier', before: undefined, after: 'K-1' }]],
      ['2026-11-01T08:00:00.000Z', [{ field: 'title', before: 'Cook', after: 'Chef' }]],
    ]);
    expect(stepsOf({ posting: {} })).toEqual([]);
  });

  it('do not tell a change of the text twice', () => {
    const fields = (before: object, after: object) => changesBetween(before, after).map(({ field }) => field);
    expect(fields({ description: 'a', qualifications: ['a'] }, { description: 'b', qualifications: ['b'] })).toEqual([
      'description',
    ]);
    expect(fields({ qualifications: ['a'] }, { qualifications: ['b'] })).toEqual(['qualifications']);
  });
});
