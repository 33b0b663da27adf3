import type { JobPosting } from '../../posting.ts';
import type { Page } from '../page.ts';
import { type Candidate, candidate } from '../rule.ts';
import { hasLegalForm } from './job-words.ts';
import { ownBlocks } from './prose.ts';
import { bareName, siteName } from './site-name.ts';

/** Hosts of applicant systems that give each employer a name of its own before theirs, and those that give it the first part of the path. */
const BY_HOST =
  /^([a-z\d-]{3,40})\.(?:wd\d{1,3}\.myworkdayjobs\.com|(?:[a-z]{2}\.)?bamboohr\.com|breezy\.hr|recruitee\.com|teamtailor\.com|jobs\.personio\.(?:de|com)|pinpointhq\.com|applytojob\.com|softgarden\.io|gupy\.io|factorialhr\.[a-z.]{2,6}|isolvedhire\.com|taleo\.net|notion\.site|framer\.(?:website|ai)|webflow\.io|carrd\.co|super\.site|jobs\.cz|workable\.com|ashbyhq\.com|traffit\.com|comeet\.co|homerun\.co|jobylon\.com|hibob\.com|zohorecruit\.(?:com|eu|in)|freshteam\.com|keka\.com|darwinbox\.in)$/;
const BY_PATH =
  /^(?:job-boards|boards|jobs|apply|ats)\.(?:(?:eu\.)?greenhouse\.io|(?:eu\.)?lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com|jobvite\.com|rippling\.com)$/;

/** The employer's short name in an applicant system's address ("ashgrovebank"), letters and digits; undefined elsewhere. */
export function tenantOf({ hostname, pathname }: URL): string | undefined {
  const own = BY_HOST.exec(hostname)?.[1] ?? (BY_PATH.test(hostname) ? pathname.split('/')[1] : undefined);
  const bare = own ? bareName(own.slice(0, 60)) : '';
  return bare.length >= 3 ? bare : undefined;
}

const RUN = /\p{Lu}[\p{L}\p{N}&.'’-]{0,30}(?:\s(?:\p{Lu}[\p{L}\p{N}&.'’-]{0,30}|&|and|of|und|de)){0,4}/gu;

/** The name that the posting's text spells out for the tenant of its address ("At Ashgrove Bank we …"), word by word. */
export function* fromTenant(page: Page): Iterable<Candidate<NonNullable<JobPosting['hiringOrganization']>>> {
  const tenant = tenantOf(page.url);
  if (!tenant) return;
  // "Fernwood B.V." says more than the "Fernwood" of a sentence.
  const site = siteName(page);
  if (site && hasLegalForm(site) && bareName(site).startsWith(tenant)) {
    yield candidate({ name: site }, 'address', site, 0.72);
    return;
  }
  for (const { text } of ownBlocks(page).slice(0, 200)) {
    for (const [run] of text.slice(0, 1_500).matchAll(RUN)) {
      const name = spelled(run, tenant);
      if (name) {
        yield candidate({ name }, 'address', text, 0.72);
        return;
      }
    }
  }
  // No word of it on the page: a name of one word is what it looks like, an abbreviation is not.
  if (/^[a-z]{6,20}$/.test(tenant) && /[aeiouy]/.test(tenant)) {
    yield candidate({ name: tenant.charAt(0).toUpperCase() + tenant.slice(1) }, 'address', page.url.hostname, 0.35);
  }
}

/** The words of `run` that together are the tenant's letters. */
function spelled(run: string, tenant: string): string | undefined {
  const words = run.split(' ');
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const name = words
        .slice(from, to)
        .join(' ')
        .replace(/(?:[.'’-]|['’]s)$/u, '');
      if (bareName(name) === tenant) return name;
    }
  }
  return undefined;
}
