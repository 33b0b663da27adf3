import { findSkills } from '../../text/skills.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { labelled } from '../sources/labels.ts';
import { sectionedText } from '../sources/prose.ts';
import { trustedRecords } from '../sources/records.ts';
import { linesOf } from '../sources/values.ts';
import { valueAt } from '../sources/walk.ts';

type Found = Iterable<Candidate<string[]>>;
const MOST = 40;
const OTHERS = new Set(['about-company', 'benefits', 'legal', 'process', 'similar-jobs']);

/** Skills that the posting's own text names, those of the requirements first; texts about the employer are left out. */
function* fromProse(page: Page): Found {
  const [asked, other]: [string[], string[]] = [[], []];
  for (const { block, section } of sectionedText(page)) {
    if (section && OTHERS.has(section)) continue;
    (section === 'qualifications' || section === 'preferred' ? asked : other).push(block.text);
  }
  const labels = labelled(page, 'skills').map(({ value }) => value);
  const text = [...labels, ...asked, ...other].join('\n').slice(0, 60_000);
  const skills = [...new Set(findSkills(text))].slice(0, MOST);
  if (skills.length) yield candidate(skills, 'prose', skills.join(', '), asked.length ? 0.8 : 0.65);
}

function* fromRecords(page: Page): Found {
  for (const { source, data, about } of trustedRecords(page)) {
    const lines = linesOf(valueAt(data, 'skills')).flatMap((line) => line.split(/[,;|•]/).map((part) => part.trim()));
    const skills = [...new Set(lines.filter((line) => line.length > 0 && line.length <= 60))].slice(0, MOST);
    if (skills.length) yield candidate(skills, source, skills.join(', '), 0.7 * about);
  }
}

/** Technologies and tools that the posting names. */
export const skills: FieldRules<string[]> = { rules: { fromProse, fromRecords } };
