import { readExperience } from '../../text/experience.ts';
import type { Section } from '../../text/section.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { chipsOf } from '../sources/chips.ts';
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

/** A label that counts years, over a bare number. */
const YEARS_LABEL =
  /(?<!\p{L})(?:years|jahre|ans|années|años|anos|anni|jaren|lat|let|rokov|år|vuotta|лет|років)(?!\p{L})/iu;

function* fromLabels(page: Page): Found {
  for (const pair of labelled(page, 'experienceRequirements').slice(0, 2)) {
    const bare = YEARS_LABEL.test(pair.label) ? /^\d{1,2}$/.exec(pair.value)?.[0] : undefined;
    const read =
      readExperience(pair.value) ?? readExperience(bare ? `${bare} years experience` : `${pair.value} experience`);
    if (read) yield candidate({ monthsOfExperience: read.months }, 'label', saying(pair), pair.confidence);
  }
}

/** "4 to 7 Yrs" alone: between a title and its place that is what is asked for. */
const SPAN_OF_YEARS = /^\d{1,2}\s?(?:-|–|to)\s?\d{1,2}\s?(?:yrs?|years)\.?$/i;

/** "3 years of exp", "경력 3년 이상" as a fact of the header. */
function* fromHeader(page: Page): Found {
  for (const { text } of chipsOf(page)) {
    const years = SPAN_OF_YEARS.test(text) ? `${text} experience` : text;
    const read = text.length <= 40 && mayHoldYears(text) ? readExperience(years) : undefined;
    if (read) yield candidate({ monthsOfExperience: read.months }, 'header', text, 0.7);
  }
}

/** Where demands stand, surest first: "You may have" counts only where the posting has no firmer list. */
const PARTS: { of: (section: Section | undefined, firm: boolean) => boolean; confidence: number }[] = [
  { of: (section) => section === 'qualifications', confidence: 0.85 },
  {
    of: (section) => section !== 'qualifications' && section !== 'preferred' && section !== 'about-company',
    confidence: 0.78,
  },
  { of: (section, firm) => section === 'preferred' && !firm, confidence: 0.62 },
];

/** The first demand of the surest part: the general one comes first, single skills follow. */
function* fromProse(page: Page): Found {
  const text = sectionedText(page);
  const firm = text.some(({ section }) => section === 'qualifications');
  for (const { of, confidence } of PARTS) {
    for (const { block, section } of text) {
      if (!of(section, firm) || block.text.length > 4_000 || !mayHoldYears(block.text)) continue;
      const read = readExperience(block.text);
      if (!read) continue;
      yield candidate({ monthsOfExperience: read.months }, 'prose', read.evidence, confidence);
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
export const experienceRequirements: FieldRules<Experience> = {
  rules: { fromLabels, fromProse, fromHeader, fromRecords },
};
