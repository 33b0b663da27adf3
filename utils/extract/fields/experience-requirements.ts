import { readExperience } from '../../text/experience.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { mayHoldYears } from '../sources/gates.ts';
import { labelled, saying } from '../sources/labels.ts';
import { sectionedText } from '../sources/prose.ts';
import { trustedRecords } from '../sources/records.ts';
import { lineOf } from '../sources/values.ts';
import { valueAt } from '../sources/walk.ts';

interface Experience {
  monthsOfExperience: number;
}
type Found = Iterable<Candidate<Experience>>;

function* fromLabels(page: Page): Found {
  for (const pair of labelled(page, 'experienceRequirements').slice(0, 2)) {
    const read = readExperience(pair.value) ?? readExperience(`${pair.value} experience`);
    if (read) yield candidate({ monthsOfExperience: read.months }, 'label', saying(pair), pair.confidence);
  }
}

/** The first demand under a heading of requirements, else anywhere in the posting: the general one comes first, single skills follow. */
function* fromProse(page: Page): Found {
  for (const demanded of [true, false]) {
    for (const { block, section } of sectionedText(page)) {
      if ((section === 'qualifications') !== demanded || section === 'preferred' || section === 'about-company')
        continue;
      const read = block.text.length <= 4_000 && mayHoldYears(block.text) ? readExperience(block.text) : undefined;
      if (!read) continue;
      yield candidate({ monthsOfExperience: read.months }, 'prose', read.evidence, demanded ? 0.85 : 0.78);
      return;
    }
  }
}

/** Data in words ("3+ years"). Its `monthsOfExperience` is not read: boards fill it from a level ("Mid" = 60). */
function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    const line = lineOf(valueAt(data, 'experienceRequirements'));
    const read = line && line.length < 400 ? readExperience(line) : undefined;
    if (line && read) yield candidate({ monthsOfExperience: read.months }, source, line, 0.6 * about);
  }
}

/** The least experience that is demanded for the job as a whole, in months. */
export const experienceRequirements: FieldRules<Experience> = { rules: { fromLabels, fromProse, fromRecords } };
