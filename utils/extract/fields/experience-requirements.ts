import { readExperience } from '../../text/experience.ts';
import { sectionOf } from '../../text/section.ts';
import type { Block, Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { labelled, saying } from '../sources/labels.ts';
import { oncePerPage } from '../sources/once.ts';
import { proseBlocks } from '../sources/prose.ts';
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

/** Blocks under a heading of requirements, then all others: the years that are demanded stand there. */
const inOrder = oncePerPage((page: Page): { block: Block; demanded: boolean; preferred: boolean }[] => {
  let section: ReturnType<typeof sectionOf>;
  return proseBlocks(page).map((block) => {
    const told = block.text.length < 80 ? sectionOf(block.text) : undefined;
    if (told || (block.level && block.text.length < 80)) section = told;
    return { block, demanded: section === 'qualifications', preferred: section === 'preferred' };
  });
});

function* fromProse(page: Page): Found {
  const blocks = inOrder(page);
  for (const wanted of [true, false]) {
    for (const { block, demanded, preferred } of blocks) {
      if (demanded !== wanted || preferred || block.text.length > 4_000) continue;
      const read = readExperience(block.text);
      if (!read) continue;
      yield candidate({ monthsOfExperience: read.months }, 'prose', read.evidence, wanted ? 0.82 : 0.75);
      // The first one is the general one; what follows counts single skills.
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
