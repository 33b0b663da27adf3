import type { Capture, Findings, PostingField } from '../../posting.ts';

/** What a posting's text says: on a page of one posting the selection is a part of it, and the rest of the page tells the other fields. */
const OF_THE_TEXT = new Set<PostingField>([
  'description',
  'responsibilities',
  'qualifications',
  'preferredQualifications',
  'jobBenefits',
  'skills',
  'experienceRequirements',
  'educationRequirements',
]);

/** A page's reading with its selected part preferred: the text from the part; the facts from the page where that is one posting's, from the part alone where it is not. */
export function preferPart(page: Capture, part: Capture): Capture {
  const isOne = page.kind === 'posting' || page.kind === 'pane';
  const facts: Findings = isOne ? page.findings : {};
  const told = Object.entries(part.findings).filter(
    ([field]) => !(field in facts) || OF_THE_TEXT.has(field as PostingField),
  );
  return {
    ...page,
    kind: isOne ? page.kind : 'posting',
    findings: { ...facts, ...Object.fromEntries(told) },
    partial: part.partial,
    faults: [...page.faults, ...part.faults],
  };
}
