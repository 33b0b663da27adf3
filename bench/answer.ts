import type { Capture, JobPosting } from '../utils/posting.ts';

/** Workplace in the scorer's words. */
const WORKPLACE = { TELECOMMUTE: 'remote', HYBRID: 'hybrid', ONSITE: 'onsite' } as const;

/** The values of a capture, without their proof. */
export function valuesOf({ findings }: Capture): JobPosting {
  return Object.fromEntries(Object.entries(findings).map(([field, finding]) => [field, finding?.value]));
}

/** One line of the corpus scorer's input; `text` turns the description's HTML into plain text. */
export function answerOf(slug: string, capture: Capture, text: (html: string) => string) {
  const isPosting = capture.kind === 'posting' || capture.kind === 'pane';
  const posting: JobPosting = isPosting ? valuesOf(capture) : {};
  const { baseSalary: pay, experienceRequirements: experience } = posting;
  return {
    slug,
    kind: capture.kind,
    title: posting.title ?? null,
    company: posting.hiringOrganization?.name ?? null,
    locations: (posting.jobLocation ?? []).map((place) => place.name),
    workplace: posting.jobLocationType ? WORKPLACE[posting.jobLocationType] : null,
    employmentType: posting.employmentType ?? [],
    salary: pay
      ? {
          min: pay.minValue ?? null,
          max: pay.maxValue ?? null,
          currency: pay.currency ?? null,
          unit: pay.unitText ?? null,
        }
      : null,
    datePosted: posting.datePosted ?? null,
    validThrough: posting.validThrough ?? null,
    expired: posting.expired === true,
    identifier: posting.identifier ?? null,
    experienceYearsMin: experience ? experience.monthsOfExperience / 12 : null,
    descriptionText: posting.description ? text(posting.description) : '',
    requirementsText: [...(posting.qualifications ?? []), ...(posting.preferredQualifications ?? [])].join('\n'),
    ms: capture.elapsed,
  };
}
