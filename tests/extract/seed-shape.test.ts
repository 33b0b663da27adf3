import { describe, expect, it } from 'vitest';
import { capture } from './reading.ts';

const DUTIES = [
  'Build the backend of the reading desk that our members open first thing each morning',
  'Lead each step from a first sketch to a release, from rapid drafts to tests with real readers',
  'Work with design and product to make things that hold from end to end',
  'Bring up ideas of your own for what the desk should do next',
  'Write automated tests and answer for the parts that you own',
  'Grow with colleagues who do this well, on work that matters to many',
  'Design and run large systems that are spread over many machines',
  'Talk with the teams who build on ours and find out what they need',
];
const DEMANDS = [
  '2+ years of industry backend development experience, building products for readers or for shops',
  'You know the common parts of a backend: interfaces, storage, caches and queues',
  'You have run large systems; bonus points where that was on a public cloud',
  'Experience in Python, Java, C++, or Go or another language and a willingness to learn',
  'You write code that others can read and keep',
  'You work and write well with others',
];
const lines = (texts: string[]) => texts.map((text) => `<div>- ${text}</div>`).join('');

/** A job board's page as nothing but lines: no structured data, no headings, the banner and the employer's blurb below. */
const PAGE = `<!doctype html><html lang="en"><head><title>Postings</title></head><body><div id="app">
  <div>USD per year</div><div>Software Engineer II, Backend</div>
  <div>We are looking for curious, well-rounded Backend engineers to join our Core and Foundations teams. Working closely with product managers, designers and data people, you’ll have a part in what comes next, and you will bring it from a first idea to a release.</div>
  <div>What you’ll do:</div><div>${lines(DUTIES)}</div>
  <div>What we’re looking for:</div><div>${lines(DEMANDS)}</div>
  <div>This job posting has expired and is no longer accepting applications.</div>
  <div><a href="/jobs">Browse Active Jobs</a></div>
  <div>Leafmark is a reading and discovery platform where people find essays, keep quotes and follow authors, all in one quiet place online. Headquartered in San Francisco, it serves readers in many lands through text and sound.</div>
  <div><a href="/companies/leafmark">View Company Profile</a></div></div></body></html>`;

describe('a board that prints a posting as plain lines', () => {
  const { kind, findings, faults } = capture(PAGE, 'https://board.example/postings/81');

  it('is a posting, with the facts that it prints', () => {
    expect(faults).toEqual([]);
    expect(kind).toBe('posting');
    expect(findings.title?.value).toBe('Software Engineer II, Backend');
    expect(findings.hiringOrganization?.value.name).toBe('Leafmark');
    expect(findings.baseSalary?.value).toEqual({ currency: 'USD', unitText: 'YEAR' });
    expect(findings.expired?.value).toBe(true);
    expect(findings.experienceRequirements?.value).toEqual({ monthsOfExperience: 24 });
    expect(findings.skills?.value).toEqual(expect.arrayContaining(['Python', 'Java', 'C++', 'Go']));
    expect(findings.responsibilities?.value).toEqual(DUTIES);
    expect(findings.qualifications?.value).toEqual(DEMANDS);
  });

  it("takes the employer's seat for no place of work, and makes nothing up", () => {
    for (const field of [
      'jobLocation',
      'jobLocationType',
      'employmentType',
      'datePosted',
      'validThrough',
      'identifier',
    ] as const) {
      expect([field, findings[field]?.value]).toEqual([field, undefined]);
    }
  });

  it("keeps the site and the employer's blurb out of the description", () => {
    const text = findings.description?.value ?? '';
    expect(text).toContain('curious, well-rounded Backend engineers');
    expect(text).toContain('You work and write well with others');
    expect(text).not.toMatch(/Browse Active Jobs|View Company Profile|discovery platform|San Francisco/);
  });
});
