import { foldText } from './fold.ts';
import { SECTION_WORDS } from './section-words.ts';

/** What a part of a posting is about. `process` is how hiring goes; `legal` is equal opportunity, privacy, visas. */
export type Section =
  | 'about-job'
  | 'about-company'
  | 'responsibilities'
  | 'qualifications'
  | 'preferred'
  | 'benefits'
  | 'apply'
  | 'process'
  | 'legal'
  | 'similar-jobs'
  | 'other';

let starts: Map<string, Section> | undefined;
const table = (): Map<string, Section> => {
  if (starts) return starts;
  starts = new Map();
  for (const [section, words] of Object.entries(SECTION_WORDS)) {
    for (const word of words.split('|')) starts.set(foldText(word), section as Section);
  }
  return starts;
};

/** Words after a known heading that change nothing: "Requirements for this role". */
const TAIL =
  /^(?:for|of|in|on|at|to|as|the|this|your|you|we|with|und|and|fur|de|des|du|pour|para|per|voor|van|je|u|bij|pro|dla|na|til|for|hos|&|\/|-|:|\(|–|!|\?)/;

/** The part of the posting that `heading` opens, in 14 languages; undefined where it is no known heading. */
export function sectionOf(heading: string): Section | undefined {
  if (heading.length > 120) return undefined;
  const line = foldText(heading)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d{1,2}[.)] ?/, '')
    .replace(/[^\p{L}\p{N}+)]+$/u, '');
  const known = table();
  const exact = known.get(line);
  if (exact) return exact;
  // A heading may go on: "What you'll do at Acme", "Requirements (must have)". The longest known start counts.
  const words = line.split(' ');
  for (let count = Math.min(words.length - 1, 8); count >= 1; count--) {
    const start = words
      .slice(0, count)
      .join(' ')
      .replace(/[:,(-]+$/, '')
      .trim();
    const section = known.get(start);
    if (!section) continue;
    const rest = words.slice(count).join(' ');
    if (words.length <= 14 && (count >= 3 || TAIL.test(rest) || /[:(-]$/.test(words[count - 1] ?? ''))) return section;
  }
  return undefined;
}
