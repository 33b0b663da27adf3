import { describe, expect, it } from 'vitest';
import type { Capture, JobPosting } from '../../utils/posting.ts';
import { capture, NOW } from './reading.ts';

/** A page in the shape of a board or applicant system, in our own words, and what must be read from it. */
export interface Shape {
  name: string;
  url: string;
  html: string;
  expected: Partial<JobPosting> & { company?: string; places?: string[] };
  /** Fields that the page does not say. */
  absent?: (keyof JobPosting)[];
  /** What the page is; one posting where nothing is said. */
  kind?: Capture['kind'];
}

/** The text that most shapes hold. */
export const TEXT = `<p>Fernwood makes quiet machines for loud rooms, and we are looking for somebody who likes both of them.</p>
<h3>What you'll do</h3><ul><li>Build and run the services that our customers use every day, with care and with tests</li><li>Plan the next steps with design and product</li></ul>
<h3>Requirements</h3><ul><li>3+ years of experience with Python and PostgreSQL in a product team</li><li>You write clear text</li></ul>`;

/** A test a field of each shape, and none made up. */
export function testShapes(shapes: Shape[]): void {
  describe.each(shapes)('$name', ({ url, html, expected, absent = [], kind: kindOfPage = 'posting' }) => {
    const { kind, findings, faults } = capture(`<!doctype html>${html}`, url);
    const { company, places, ...fields } = expected;
    const wanted: [string, unknown][] = Object.entries(fields);
    if (company) wanted.push(['company', company]);
    if (places) wanted.push(['places', places]);
    const found: Record<string, unknown> = {
      ...Object.fromEntries(Object.entries(findings).map(([field, finding]) => [field, finding?.value])),
      company: findings.hiringOrganization?.value.name,
      places: findings.jobLocation?.value.map(({ name }) => name),
    };

    it(`is a ${kindOfPage}`, () => {
      expect([faults, kind]).toEqual([[], kindOfPage]);
    });
    it.each(wanted)('gives %s', (field, value) => {
      expect(found[field]).toEqual(value);
    });
    it.each(absent)('makes up no %s', (field) => {
      expect(found[field]).toBeUndefined();
    });
    it('was posted on no day to come', () => {
      expect(Date.parse(findings.datePosted?.value ?? '1970-01-01')).toBeLessThanOrEqual(NOW.getTime());
    });
  });
}
