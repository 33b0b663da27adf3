import { cleanLine, foldText } from '../../text/fold.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { hinted } from '../sources/hints.ts';
import { type Labelled, labelled, saying } from '../sources/labels.ts';
import { trustedRecords } from '../sources/records.ts';
import { linesOf } from '../sources/values.ts';
import { valueAt } from '../sources/walk.ts';

type Found = Iterable<Candidate<string>>;

/** A labelled value as one line: its entries with commas between. */
const joined = ({ value }: Labelled): string =>
  value
    .split('\n')
    .map((line) => cleanLine(line))
    .filter(Boolean)
    .join(', ');

function* labelledAs(page: Page, field: 'employmentUnit' | 'industry'): Found {
  for (const pair of labelled(page, field).slice(0, 2))
    yield candidate(joined(pair), 'label', saying(pair), pair.confidence);
}

function* recordedAs(page: Page, ...keys: string[]): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    for (const key of keys) {
      const line = linesOf(valueAt(data, key)).slice(0, 8).join(', ');
      if (line) yield candidate(line, source, line, 0.75 * about);
    }
  }
}

function* unitHints(page: Page): Found {
  for (const chip of hinted(page, 'employmentUnit').slice(0, 1)) {
    yield candidate(chip.text, 'header', chip.text, Math.min(0.75, chip.confidence));
  }
}

const isNamed = (value: string): boolean => value.length >= 2 && value.length <= 200 && /\p{L}{2}/u.test(value);
const same = (a: string, b: string): boolean => foldText(a) === foldText(b);

/** The department or team, as printed. */
export const employmentUnit: FieldRules<string> = {
  rules: {
    fromLabels: (page) => labelledAs(page, 'employmentUnit'),
    fromHeader: unitHints,
    fromRecords: (page) => recordedAs(page, 'employmentUnit'),
  },
  accepts: isNamed,
  same,
};

/** The employer's industry, as printed. */
export const industry: FieldRules<string> = {
  rules: {
    fromLabels: (page) => labelledAs(page, 'industry'),
    fromRecords: (page) => recordedAs(page, 'industry'),
  },
  accepts: isNamed,
  same,
};
