import type { SavedPosting } from '../../utils/posting.ts';
import { manyPostings } from '../seed.ts';

const NOW = new Date('2026-10-20T12:00:00.000Z');

/** Stands at the end of a title, so that the one which is open is known whatever stands before it. */
export const markOf = (at: number): string => `⟨${at}⟩`;

/** A saved posting for each of `payloads`, which stands in every text of it; the addresses lead where it says. */
export function hostileRows(payloads: string[]): SavedPosting[] {
  const rows = manyPostings(payloads.length, NOW);
  return payloads.map((payload, at) => {
    const row = rows[at];
    if (!row) throw new Error('too few rows');
    const line = payload.slice(0, 900);
    return {
      ...row,
      url: line,
      canonicalUrl: `https://jobs.example/${at}`,
      tags: [line.slice(0, 50) || 'tag'],
      notes: payload,
      status: 'saved',
      posting: {
        title: line + markOf(at),
        hiringOrganization: { name: line, sameAs: line, logo: line },
        jobLocation: [{ name: line || 'place' }],
        applyUrl: line,
        identifier: line,
        industry: line,
        employmentUnit: line,
        skills: [line],
        responsibilities: [payload],
        applicationContact: { name: line, email: line, telephone: line },
        description: payload,
      },
      original: { title: line, identifier: line },
      provenance: { title: { source: 'heading', evidence: payload.slice(0, 500), confidence: 0.5 } },
    };
  });
}
