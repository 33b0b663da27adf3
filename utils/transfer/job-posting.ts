import type { JobPosting, SavedPosting } from '../posting.ts';
import type { Pages } from './format.ts';

type Thing = Record<string, unknown>;

const thing = (type: string, values: Thing): Thing => {
  const said = Object.entries(values).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { '@type': type, ...Object.fromEntries(said) };
};

/** A saved posting as https://schema.org/JobPosting, in its vocabulary only: what it has no word for is left out. */
function jobPostingOf({ url, posting }: SavedPosting): Thing {
  const { hiringOrganization: company, applicationContact: contact, experienceRequirements: experience } = posting;
  return thing('JobPosting', {
    url,
    title: posting.title,
    description: posting.description,
    hiringOrganization: company && thing('Organization', { ...company, department: department(posting) }),
    jobLocation: posting.jobLocation?.map(({ name, ...address }) =>
      thing('Place', { name, address: Object.keys(address).length > 0 ? thing('PostalAddress', address) : undefined }),
    ),
    // Hybrid and on site are words of ours: schema.org only knows TELECOMMUTE.
    jobLocationType: posting.jobLocationType === 'TELECOMMUTE' ? 'TELECOMMUTE' : undefined,
    applicantLocationRequirements: posting.applicantLocationRequirements?.map((name) =>
      thing('AdministrativeArea', { name }),
    ),
    employmentType: posting.employmentType,
    baseSalary: payOf(posting.baseSalary),
    datePosted: posting.datePosted,
    validThrough: posting.validThrough,
    identifier: posting.identifier && thing('PropertyValue', { name: company?.name, value: posting.identifier }),
    industry: posting.industry,
    responsibilities: posting.responsibilities?.join('\n') || undefined,
    qualifications:
      [...(posting.qualifications ?? []), ...(posting.preferredQualifications ?? [])].join('\n') || undefined,
    jobBenefits: posting.jobBenefits?.join('\n') || undefined,
    skills: posting.skills,
    experienceRequirements: experience && thing('OccupationalExperienceRequirements', experience),
    educationRequirements: posting.educationRequirements,
    applicationContact: contact && thing('ContactPoint', contact),
    potentialAction: posting.applyUrl && thing('ApplyAction', { target: posting.applyUrl }),
  });
}

const department = ({ employmentUnit }: JobPosting) =>
  employmentUnit === undefined ? undefined : thing('Organization', { name: employmentUnit });

/** A single amount is a `value`; a range has its ends. */
function payOf(pay: JobPosting['baseSalary']): Thing | undefined {
  if (!pay) return undefined;
  const { minValue, maxValue, unitText, currency } = pay;
  const amounts = minValue !== undefined && minValue === maxValue ? { value: minValue } : { minValue, maxValue };
  return thing('MonetaryAmount', { currency, value: thing('QuantitativeValue', { ...amounts, unitText }) });
}

/** A JSON-LD document of all postings. `<` is written as an escape, so that it may stand in a web page as it is. */
export async function* jobPostingText(pages: Pages): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":[';
  let separator = '\n';
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield separator + page.map((saved) => JSON.stringify(jobPostingOf(saved)).replace(/</g, '\\u003c')).join(',\n');
    separator = ',\n';
  }
  yield '\n]}\n';
}
