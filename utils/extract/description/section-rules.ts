import type { Section } from '../../text/section.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate, type FieldRules } from '../rule.ts';
import { postingText } from './posting-text.ts';
import { entriesIn } from './sections.ts';

/** The rules of a field that is one part of the posting's text, line by line. */
export function rulesOfSection(section: Section): FieldRules<string[]> {
  function* fromSections(page: Page): Iterable<Candidate<string[]>> {
    const found = entriesIn(page, section);
    const text = postingText(page);
    if (!found || !text) return;
    yield candidate(found.entries, text.source, found.heading, found.entries.length > 1 ? 0.9 : 0.75);
  }
  return { rules: { fromSections } };
}
