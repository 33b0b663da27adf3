import { foldText } from '../../text/fold.ts';
import { readPlaces } from '../../text/place.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { chipsOf } from '../sources/chips.ts';
import { mayHoldWorkplace } from '../sources/gates.ts';
import { hinted } from '../sources/hints.ts';
import { labelled, saying } from '../sources/labels.ts';
import { trustedRecords } from '../sources/records.ts';
import { linesOf, placeLineOf } from '../sources/values.ts';
import { listOf, valueAt } from '../sources/walk.ts';

type Found = Iterable<Candidate<string[]>>;

function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    const lines = listOf(valueAt(data, 'applicantLocationRequirements')).flatMap((each) => placeLineOf(each) ?? []);
    if (lines.length) yield candidate([...new Set(lines)], source, lines.join(', '), 0.85 * about);
  }
}

/** "Remote - US": where a remote worker must be. */
function* fromPrint(page: Page): Found {
  for (const pair of labelled(page, 'applicantLocationRequirements').slice(0, 1)) {
    yield candidate(linesOf(pair.value.split(/\n|[,;]\s/)), 'label', saying(pair), pair.confidence);
  }
  const texts = [
    ...labelled(page, 'jobLocation').map(({ value }) => value),
    ...[...hinted(page, 'jobLocation'), ...chipsOf(page)].map(({ text }) => text),
  ];
  for (const text of texts.slice(0, 40)) {
    const regions =
      text.length < 200 && (mayHoldWorkplace(text) || /\sonly$/i.test(text)) ? (readPlaces(text).regions ?? []) : [];
    if (regions.length) yield candidate(regions, 'header', text, 0.75);
  }
}

/** Countries or regions that applicants must be in, as printed. */
export const applicantLocationRequirements: FieldRules<string[]> = {
  rules: { fromRecords, fromPrint },
  accepts: (names) => names.length > 0 && names.every((name) => name.length <= 120),
  same: (a, b) => a.map(foldText).sort().join('|') === b.map(foldText).sort().join('|'),
};
