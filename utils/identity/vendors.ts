/** How one vendor writes a posting's id into an address. */
interface Vendor {
  name: string;
  /** Exact hosts, or `.suffix` for every host below it. */
  hosts: string[];
  /** The id, with its tenant where ids are only unique within one; undefined on every other page of the vendor's. */
  id: (at: Address) => string | undefined;
  /** Its addresses show one posting beside a list, and may run ahead of what is shown. */
  isBoard?: true;
}

/** An address, taken apart: `parts` of the path without empty ones, `tenant` the first label of the host. */
interface Address {
  url: URL;
  parts: string[];
  tenant: string;
  query: (name: string) => string | undefined;
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const uuidIn = (parts: string[]) => parts.find((part) => UUID.test(part))?.toLowerCase();
const digits = (text: string | undefined) => /^\d{1,20}$/.exec(text ?? '')?.[0];
const leading = (text: string | undefined) => /^(\d{3,20})(?:-|$)/.exec(text ?? '')?.[1];
const after = (parts: string[], ...names: string[]) => parts[parts.findIndex((part) => names.includes(part)) + 1];
const has = (parts: string[], name: string) => parts.includes(name);
const withTenant = (tenant: string, id: string | undefined) => id && `${tenant.toLowerCase()}/${id}`;

/** Workday writes the requisition after the title: `/job/Berlin/Engineer_R-12345-1`. */
function workday(parts: string[]): string | undefined {
  if (!has(parts, 'job') && !has(parts, 'details')) return undefined;
  const named = parts.findLast((part) => part.includes('_') && !/^[a-z]{2}_[A-Z]{2}$/.test(part));
  return /_([A-Z]{0,6}[-_]?\d{2,14}(?:-\d{1,3})?)$/i.exec(named ?? '')?.[1]?.toUpperCase();
}

/** The vendors whose addresses carry an id, as their public pages write them (seen in November 2026). */
const VENDORS: Vendor[] = [
  {
    name: 'greenhouse',
    hosts: ['.greenhouse.io'],
    id: ({ parts, query }) =>
      has(parts, 'embed') ? digits(query('token')) : has(parts, 'jobs') ? digits(after(parts, 'jobs')) : undefined,
  },
  { name: 'lever', hosts: ['jobs.lever.co', 'jobs.eu.lever.co'], id: ({ parts }) => uuidIn(parts) },
  { name: 'ashby', hosts: ['jobs.ashbyhq.com'], id: ({ parts }) => uuidIn(parts) },
  {
    name: 'workday',
    hosts: ['.myworkdayjobs.com'],
    id: ({ parts, tenant }) => withTenant(tenant, workday(parts)),
  },
  {
    name: 'workday',
    hosts: ['.myworkdaysite.com'],
    id: ({ parts }) => withTenant(after(parts, 'recruiting') ?? '', workday(parts)),
  },
  {
    name: 'smartrecruiters',
    hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
    id: ({ parts }) => (has(parts, 'publication') ? uuidIn(parts) : leading(parts[1])),
  },
  {
    name: 'workable',
    hosts: ['apply.workable.com', '.workable.com'],
    id: ({ parts }) => /^[\dA-F]{8,12}$/i.exec(after(parts, 'j', 'jobs') ?? '')?.[0].toUpperCase(),
  },
  {
    name: 'recruitee',
    hosts: ['.recruitee.com'],
    id: ({ parts, tenant }) => withTenant(tenant, has(parts, 'o') ? after(parts, 'o') : undefined),
  },
  {
    name: 'teamtailor',
    hosts: ['.teamtailor.com'],
    id: ({ parts }) => (has(parts, 'jobs') ? leading(after(parts, 'jobs')) : undefined),
  },
  {
    name: 'personio',
    hosts: ['.jobs.personio.de', '.jobs.personio.com'],
    id: ({ parts, tenant }) => withTenant(tenant, has(parts, 'job') ? digits(after(parts, 'job')) : undefined),
  },
  {
    name: 'bamboohr',
    hosts: ['.bamboohr.com'],
    id: ({ parts, tenant, query }) =>
      withTenant(
        tenant,
        digits(query('id')) ?? (has(parts, 'careers') ? digits(after(parts, 'careers')) : digits(after(parts, 'jobs'))),
      ),
  },
  {
    name: 'icims',
    hosts: ['.icims.com'],
    id: ({ parts, tenant }) =>
      withTenant(
        tenant.replace(/^[a-z]{0,20}(?:careers|jobs)-/i, ''),
        has(parts, 'jobs') ? digits(after(parts, 'jobs')) : undefined,
      ),
  },
  {
    name: 'jobvite',
    hosts: ['jobs.jobvite.com'],
    id: ({ parts, query }) => (has(parts, 'job') ? after(parts, 'job') : query('j')),
  },
  {
    name: 'taleo',
    hosts: ['.taleo.net'],
    id: ({ url, tenant, query }) => withTenant(tenant, /jobdetail/i.test(url.pathname) ? query('job') : undefined),
  },
  {
    name: 'successfactors',
    hosts: ['.successfactors.com', '.successfactors.eu', '.sapsf.com', '.sapsf.eu'],
    id: ({ query }) => withTenant(query('company') ?? '', query('career_job_req_id') ?? query('jobId')),
  },
  {
    name: 'oracle',
    hosts: ['.oraclecloud.com'],
    id: ({ parts, tenant }) =>
      withTenant(
        tenant,
        has(parts, 'job') ? after(parts, 'job') : has(parts, 'preview') ? after(parts, 'preview') : undefined,
      ),
  },
  {
    name: 'linkedin',
    hosts: ['linkedin.com', '.linkedin.com'],
    isBoard: true,
    id: ({ parts, query }) =>
      parts[0] === 'jobs'
        ? (/(?:^|-)(\d{6,})$/.exec((parts[1] === 'view' && parts[2]) || '')?.[1] ?? digits(query('currentJobId')))
        : undefined,
  },
  {
    name: 'indeed',
    hosts: ['indeed.com', '.indeed.com'],
    isBoard: true,
    id: ({ query }) => /^[\da-f]{16}$/i.exec(query('vjk') ?? query('jk') ?? '')?.[0].toLowerCase(),
  },
  {
    name: 'glassdoor',
    hosts: [
      '.glassdoor.com',
      '.glassdoor.co.uk',
      '.glassdoor.de',
      '.glassdoor.fr',
      '.glassdoor.ca',
      '.glassdoor.co.in',
      '.glassdoor.es',
      '.glassdoor.it',
      '.glassdoor.nl',
      '.glassdoor.ch',
      '.glassdoor.at',
      '.glassdoor.be',
      '.glassdoor.ie',
      '.glassdoor.com.au',
      '.glassdoor.sg',
    ],
    isBoard: true,
    id: ({ query }) => digits(query('jl')) ?? digits(query('jobListingId')),
  },
  {
    name: 'stepstone',
    hosts: ['.stepstone.de', '.stepstone.at', '.stepstone.be', '.stepstone.nl', '.stepstone.fr'],
    isBoard: true,
    id: ({ url }) => /--(\d{5,12})(?:-inline)?(?:\.html)?$/.exec(url.pathname)?.[1],
  },
  {
    name: 'xing',
    hosts: ['xing.com', '.xing.com'],
    isBoard: true,
    id: ({ parts, query }) =>
      parts[0] === 'jobs' ? (/-(\d{5,12})$/.exec(parts.at(-1) ?? '')?.[1] ?? digits(query('id'))) : undefined,
  },
  {
    name: 'builtin',
    hosts: [
      'builtin.com',
      '.builtin.com',
      'www.builtinla.com',
      'www.builtinnyc.com',
      'www.builtinsf.com',
      'www.builtinchicago.org',
      'www.builtinboston.com',
      'www.builtinaustin.com',
      'www.builtinseattle.com',
      'www.builtincolorado.com',
    ],
    id: ({ parts }) => (parts[0] === 'job' ? digits(parts.at(-1)) : undefined),
  },
];

/** Query names that carry a vendor's id on an employer's own pages, where that vendor's list is built in. */
export const EMBEDDED: [name: string, vendor: string, id: RegExp][] = [
  ['gh_jid', 'greenhouse', /^\d{4,20}$/],
  ['lever-jid', 'lever', UUID],
  ['ashby_jid', 'ashby', UUID],
  ['jvi', 'jobvite', /^(\w{4,20})(?:,\w{1,20})?$/],
];

/** The vendors whose address may name another posting than is shown. */
export const BOARDS: ReadonlySet<string> = new Set(VENDORS.filter(({ isBoard }) => isBoard).map(({ name }) => name));

/** The vendors whose ids are surely one posting's, and whose address names what is shown. */
export const SURE: ReadonlySet<string> = new Set(VENDORS.map(({ name }) => name).filter((name) => !BOARDS.has(name)));

/** The vendor that serves `host`, if one of the table does. */
export function vendorOf(host: string): Vendor | undefined {
  return VENDORS.find(({ hosts }) =>
    hosts.some((each) => (each.startsWith('.') ? host.endsWith(each) : host === each)),
  );
}

/** `url` as the table's rules read it. Query names count whatever their case. */
export function addressOf(url: URL): Address {
  const pairs = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]));
  return {
    url,
    parts: url.pathname.split('/').filter(Boolean),
    tenant: url.hostname.split('.')[0] ?? '',
    query: (name) => pairs.get(name.toLowerCase()) || undefined,
  };
}
