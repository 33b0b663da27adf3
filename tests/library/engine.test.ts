import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine, type Question } from '../../utils/library/engine/engine.ts';
import type { Filters } from '../../utils/library/filters.ts';
import { findPostings } from '../../utils/library/find.ts';
import { parseQuery } from '../../utils/library/parse-query.ts';
import { COLUMNS, type Sort, sortPostings } from '../../utils/library/sort.ts';
import type { PostingSummary } from '../../utils/store/rows.ts';
import { EMPLOYMENT_TYPES, JOB_LOCATION_TYPES, STATUSES } from '../../utils/text/vocabulary.ts';
import { row } from './rows.ts';

const TODAY = '2026-10-10';
const LATEST: Sort = { by: 'savedAt', descending: true };
const few = <Value>(values: readonly Value[], most = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const day = fc.constantFrom('2026-09-01', '2026-10-09', '2026-10-10', '2026-11-30');

/** A posting out of few values, so that searches and filters meet. */
const posting = fc.record({
  id: fc.integer({ min: 1, max: 12 }).map((number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`),
  title: maybe(fc.constantFrom('Nurse', 'Head nurse', 'École 10', 'Ecole 9', 'C++ developer', 'エンジニア')),
  company: maybe(fc.constantFrom('Acme', 'Norrsken Energi', 'acme')),
  places: few(['Bern', 'Lyon, France']),
  workplace: maybe(fc.constantFrom(...JOB_LOCATION_TYPES)),
  employmentType: maybe(few(EMPLOYMENT_TYPES)),
  pay: maybe(
    fc.constantFrom([40, 50, 'EUR', 'HOUR'], [80_000, 90_000, 'CHF', 'YEAR'], [undefined, 60_000, 'EUR', 'YEAR']),
  ),
  datePosted: maybe(day),
  validThrough: maybe(day),
  expired: maybe(fc.boolean()),
  status: fc.constantFrom(...STATUSES),
  tags: few(['far', 'near', 'night shift']),
  notes: fc.constantFrom('', 'Ask for Maren'),
  rating: maybe(fc.integer({ min: 1, max: 5 })),
  due: maybe(day),
  savedDay: fc.integer({ min: 1, max: 28 }),
  deleted: fc.integer({ min: 0, max: 4 }),
});
type Made = typeof posting extends fc.Arbitrary<infer Value> ? Value : never;

function rowOf(made: Made, revision: number): PostingSummary {
  const [minValue, maxValue, currency, unitText] = made.pay ?? [];
  const { title, datePosted, validThrough, expired, employmentType, status, tags, notes, rating } = made;
  const given = {
    title,
    datePosted,
    validThrough,
    expired,
    employmentType,
    hiringOrganization: made.company && { name: made.company },
    jobLocation: made.places.length > 0 ? made.places.map((name) => ({ name })) : undefined,
    jobLocationType: made.workplace,
    baseSalary: made.pay && { minValue, maxValue, currency, unitText },
  };
  const day = String(made.savedDay).padStart(2, '0');
  return row(made.id, {
    // Each moment once: the order of equal ones is told by it.
    savedAt: `2026-10-${day}T00:00:${made.id.slice(-2)}.000Z`,
    updatedAt: `2026-11-${day}T00:00:00.${String(revision % 1000).padStart(3, '0')}Z`,
    revision,
    posting: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    status,
    tags,
    notes,
    rating,
    ...(made.due && { nextStep: { text: 'Call', date: made.due } }),
    ...(made.deleted === 0 && { deletedAt: '2026-10-05T00:00:00.000Z' }),
  });
}

const search = fc
  .array(
    fc.constantFrom(
      'nurse',
      'nu',
      '-head',
      '"head nurse"',
      'head-nu',
      'rrsk',
      '"bern"',
      'ac',
      'ecole',
      'c++',
      'エンジ',
      'company:acme',
      'place:fra',
      'tag:night',
      'title:nurse',
      'status:a',
      'pay:>80000',
      'pay:<=83k',
      '-pay:60000',
      'posted:<2026-10',
      'posted:2026-09',
      'closes:>=2026-10-10',
      'saved:2026-10-05',
      'due:2026-11',
      'rating:>=3',
      'is:expired',
      'is:remote',
      'is:due',
      '-is:archived',
      'has:notes',
      'has:pay',
      'has:nextstep',
      'has:contacts',
      'has:tags',
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(' '));
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    status: few(STATUSES),
    workplace: few([...JOB_LOCATION_TYPES, '' as const]),
    employmentType: few([...EMPLOYMENT_TYPES, '' as const]),
    tag: few(['far', 'near', '']),
    company: few(['Acme', 'acme', '', 'Nobody']),
    pay: fc.constantFrom({ currency: 'EUR', from: 70_000 }, { currency: 'CHF', to: 85_000 }, { currency: 'USD' }),
    saved: fc.constantFrom({ from: '2026-10-10' }, { to: '2026-10-12' }),
    posted: fc.constantFrom({ from: '2026-10-01', to: '2026-10-31' }),
    closes: fc.constantFrom({ to: '2026-10-09' }),
  },
  { requiredKeys: [] },
);
const sort: fc.Arbitrary<Sort> = fc.record({ by: fc.constantFrom(...COLUMNS), descending: fc.boolean() });

async function answer(engine: Engine, question: Question) {
  const shown = await engine.ask(question, () => undefined);
  return { ...shown, ids: [...shown.numbers].map((at) => engine.columns.ids[at]) };
}

describe('the engine', () => {
  test('answers as a plain look at every posting does, through any changes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(posting, { maxLength: 8 }), { maxLength: 4 }),
        search,
        filters,
        sort,
        few(['00000000-0000-4000-8000-000000000003', '00000000-0000-4000-8000-000000000007'], 2),
        few([0, 1, 2, 3]),
        async (rounds, text, filters, sort, gone, caughtUp) => {
          const engine = new Engine({ locale: 'en' });
          const question = { terms: parseQuery(text), filters, sort, today: TODAY };
          const rows = new Map<string, PostingSummary>();
          let revision = 0;
          for (const [at, round] of rounds.entries()) {
            const changed = round.map((made) => rowOf(made, ++revision));
            for (const one of changed) rows.set(one.id, one);
            engine.put(changed);
            if (caughtUp.includes(at)) await engine.summaryWords.catchUp(async () => {});
            // Orders that are there are kept from now on.
            await answer(engine, question);
          }
          engine.drop(gone);
          for (const id of gone) rows.delete(id);
          const live = [...rows.values()].filter((one) => !one.deletedAt);
          const expected = findPostings(live, question.terms, filters, TODAY);
          const shown = await answer(engine, question);
          expect(shown.ids).toEqual(sortPostings(expected.rows, sort, 'en').map(({ id }) => id));
          expect(shown.facets).toEqual(expected.facets);
          expect(shown.total).toBe(expected.total);
          expect(engine.count()).toBe(live.length);
          expect([...shown.statuses].map((at) => STATUSES[at])).toEqual(
            shown.ids.map((id) => rows.get(id ?? '')?.status),
          );
        },
      ),
      { numRuns: 400 },
    );
  }, 120_000);

  test('keeps what changes while it sorts', async () => {
    const rows = ['c', 'a', 'b'].map((id) => row(id));
    let during = () => {};
    const engine = new Engine({ locale: 'en', pause: async () => during() });
    engine.put(rows);
    during = () => {
      during = () => {};
      engine.put([row('a', { posting: { title: 'z' } }), row('d')]);
      engine.drop(['b']);
    };
    const question: Question = { terms: [], filters: {}, sort: { by: 'title', descending: false }, today: TODAY };
    expect((await answer(engine, question)).ids).toEqual(['c', 'd', 'a']);
  });

  test('knows the tags in use, most used first', () => {
    const engine = new Engine();
    engine.put([row('1', { tags: ['a', 'b'] }), row('2', { tags: ['b'] }), row('3', { tags: ['gone'] })]);
    engine.drop(['3']);
    expect(engine.tags()).toEqual(['b', 'a']);
  });

  test('words may stand in long texts instead', async () => {
    const engine = new Engine();
    engine.put([row('1'), row('2'), row('3')]);
    const question: Question = { terms: parseQuery('oven -night'), filters: {}, sort: LATEST, today: TODAY };
    const { numbers } = await engine.ask(question, ({ text }) =>
      Uint8Array.from(text === 'oven' ? [1, 1, 0] : [0, 1, 0]),
    );
    expect([...numbers]).toEqual([0]);
  });
});
