import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKeys } from '../../utils/identity/address-keys.ts';

const UUID = '7a1b2c3d-1111-2222-3333-444455556666';

/** Each line: the key, and addresses of one posting as its vendor, its boards and its mobile pages write them. */
const POSTINGS: [key: string, ...addresses: string[]][] = [
  [
    'id:greenhouse/4182383008',
    'https://boards.greenhouse.io/acme/jobs/4182383008',
    'https://job-boards.greenhouse.io/acme/jobs/4182383008?gh_src=abc',
    'https://job-boards.eu.greenhouse.io/acme/jobs/4182383008#app',
    'https://boards.greenhouse.io/embed/job_app?for=acme&token=4182383008',
    'https://www.acme.example/careers/opening?gh_jid=4182383008&utm_source=x',
    'https://acme.example/jobs/cook?GH_JID=4182383008',
  ],
  [
    `id:lever/${UUID}`,
    `https://jobs.lever.co/acme/${UUID}`,
    `https://jobs.lever.co/acme/${UUID}/apply?lever-source=LinkedIn`,
    `https://jobs.eu.lever.co/acme/${UUID.toUpperCase()}`,
    `https://acme.example/jobs?lever-jid=${UUID}`,
  ],
  [
    `id:ashby/${UUID}`,
    `https://jobs.ashbyhq.com/acme/${UUID}`,
    `https://jobs.ashbyhq.com/Acme%20Co/${UUID}/application?utm_source=x`,
    `https://acme.example/careers?ashby_jid=${UUID}`,
  ],
  [
    'id:workday/acme/R-12345',
    'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Berlin/Engineer_R-12345',
    'https://acme.wd5.myworkdayjobs.com/Careers/job/Berlin/Engineer_R-12345/apply',
    'https://acme.wd5.myworkdayjobs.com/de-DE/Careers/details/Ingenieur_R-12345?q=x',
    'https://wd5.myworkdaysite.com/en-US/recruiting/acme/Careers/job/Berlin/Engineer_R-12345',
  ],
  ['id:workday/acme/JR100234-1', 'https://acme.wd1.myworkdayjobs.com/Ext/job/Engineer_JR100234-1'],
  [
    'id:smartrecruiters/743999912345678',
    'https://jobs.smartrecruiters.com/Acme/743999912345678-data-analyst',
    'https://careers.smartrecruiters.com/Acme/743999912345678',
  ],
  [
    'id:workable/5CBA6F4B69',
    'https://apply.workable.com/acme/j/5CBA6F4B69/apply/',
    'https://apply.workable.com/acme/j/5cba6f4b69',
    'https://acme.workable.com/j/5CBA6F4B69',
  ],
  [
    'id:recruitee/acme/data-analyst',
    'https://acme.recruitee.com/o/data-analyst',
    'https://acme.recruitee.com/l/en/o/data-analyst/c/new',
  ],
  [
    'id:teamtailor/8021551',
    'https://acme.teamtailor.com/jobs/8021551-senior-engineer',
    'https://acme.na.teamtailor.com/en-GB/jobs/8021551-senior-engineer/applications/new',
  ],
  [
    'id:personio/acme/2612502',
    'https://acme.jobs.personio.de/job/2612502/apply?language=de',
    'https://acme.jobs.personio.com/job/2612502?display=en',
  ],
  [
    'id:bamboohr/acme/27',
    'https://acme.bamboohr.com/careers/27/detail',
    'https://acme.bamboohr.com/jobs/view.php?id=27',
    'https://acme.bamboohr.com/careers/27',
  ],
  [
    'id:icims/acme/4711',
    'https://careers-acme.icims.com/jobs/4711/data-analyst/job?mode=view&iis=Indeed',
    'https://careers-acme.icims.com/jobs/4711/login',
    'https://uscareers-acme.icims.com/jobs/4711/job',
  ],
  [
    'id:jobvite/oABCdef1',
    'https://jobs.jobvite.com/acme/job/oABCdef1',
    'https://jobs.jobvite.com/careers/acme/job/oABCdef1/apply',
    'https://acme.example/careers?jvi=oABCdef1,Job',
  ],
  [
    'id:taleo/acme/2400012X',
    'https://acme.taleo.net/careersection/2/jobdetail.ftl?job=2400012X&lang=en',
    'https://acme.taleo.net/careersection/ex/jobdetail.ftl?lang=de&job=2400012X',
  ],
  [
    'id:successfactors/acme/98765',
    'https://career5.successfactors.eu/career?career_ns=job_listing&company=acme&career_job_req_id=98765',
    'https://career5.successfactors.eu/career?company=acme&career_job_req_id=98765&jobPipeline=Indeed',
  ],
  [
    'id:oracle/eabc/300001234',
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/300001234',
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/de/sites/CX_1/requisitions/preview/300001234?keyword=x',
    'https://eabc.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX/requisitions/job/300001234/apply',
  ],
  [
    'id:linkedin/3812345678',
    'https://www.linkedin.com/jobs/view/3812345678/?refId=x&trk=y',
    'https://de.linkedin.com/jobs/view/engineer-at-acme-3812345678',
    'https://www.linkedin.com/jobs/search/?currentJobId=3812345678&keywords=go',
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=3812345678',
    'https://m.linkedin.com/jobs/view/3812345678',
  ],
  [
    'id:indeed/a1b2c3d4e5f60718',
    'https://www.indeed.com/viewjob?jk=a1b2c3d4e5f60718&tk=9&from=serp',
    'https://de.indeed.com/jobs?q=koch&vjk=a1b2c3d4e5f60718',
    'https://m.indeed.com/viewjob?jk=a1b2c3d4e5f60718',
    'https://uk.indeed.com/rc/clk?jk=A1B2C3D4E5F60718&bb=x',
  ],
  [
    'id:glassdoor/1009234567890',
    'https://www.glassdoor.com/job-listing/cook-acme-JV_IC1147401_KO0,4_KE5,9.htm?jl=1009234567890&src=GD_JOB_AD',
    'https://www.glassdoor.de/Job/index.htm?jl=1009234567890',
  ],
  [
    'id:stepstone/11223344',
    'https://www.stepstone.de/stellenangebote--Koch-Hamburg-Kombuese-GmbH--11223344-inline.html?rltr=1',
    'https://www.stepstone.at/stellenangebote--Koch-m-w-d-Hamburg--11223344-inline.html',
  ],
  [
    'id:xing/12345678',
    'https://www.xing.com/jobs/hamburg-koch-12345678?ijt=x',
    'https://www.xing.com/jobs/search?id=12345678',
  ],
  [
    'id:builtin/8101912',
    'https://builtin.com/job/ai-engineer/8101912',
    'https://www.builtinla.com/job/ai-engineer/8101912',
  ],
  [
    `id:uuid/${UUID}`,
    `https://www.jobs.ch/en/vacancies/detail/${UUID}/`,
    `https://www.jobs.ch/de/stellen/detail/?positionid=${UUID}`,
  ],
  [
    'id:careers.acme.example/123456',
    'https://careers.acme.example/apply?jobId=123456&utm_medium=mail',
    'https://careers.acme.example/en/jobs/123456',
    'https://www.careers.acme.example/jobs/123456-data-analyst/',
  ],
];

describe('a posting’s id in its address', () => {
  it.each(POSTINGS.flatMap(([key, ...addresses]) => addresses.map((address) => [address, key])))(
    '%s',
    (address, key) => {
      expect(addressKeys(address).ids).toEqual([key]);
    },
  );

  it.each([
    'https://boards.greenhouse.io/acme',
    'https://jobs.lever.co/acme',
    'https://jobs.ashbyhq.com/acme',
    'https://acme.wd5.myworkdayjobs.com/en-US/Careers',
    'https://acme.wd5.myworkdayjobs.com/en_US/Careers_2024',
    'https://jobs.smartrecruiters.com/Acme',
    'https://apply.workable.com/acme/',
    'https://acme.recruitee.com/',
    'https://acme.teamtailor.com/jobs',
    'https://acme.jobs.personio.de/',
    'https://acme.bamboohr.com/careers',
    'https://careers-acme.icims.com/jobs/search?ss=1',
    'https://jobs.jobvite.com/acme/jobs',
    'https://acme.taleo.net/careersection/2/jobsearch.ftl?lang=en',
    'https://career5.successfactors.eu/career?company=acme',
    'https://www.linkedin.com/in/ada-3812345678',
    'https://www.linkedin.com/company/acme-3812345678',
    'https://www.linkedin.com/jobs/search/?keywords=go',
    'https://www.indeed.com/jobs?q=cook&l=Leeds',
    'https://www.glassdoor.com/Job/cook-jobs-SRCH_KO0,4.htm',
    'https://www.xing.com/profile/Ada_12345678',
    'https://notgreenhouse.io/acme/jobs/engineering',
    'https://acme.example/careers',
    'https://acme.example/careers?gh_jid=none',
    'file:///home/ada/posting.html',
    'chrome://newtab',
    'no address',
    '',
  ])('is not found in %s', (address) => expect(addressKeys(address).ids).toEqual([]));

  it('parts the tenants of one vendor where its numbers begin at 1', () => {
    const [one] = addressKeys('https://acme.bamboohr.com/careers/27').ids;
    expect(addressKeys('https://other.bamboohr.com/careers/27').ids).not.toContain(one);
  });
});

describe('an address without an id', () => {
  it.each([
    ['http://www.acme.example/careers/cook/', 'https://acme.example/careers/cook'],
    ['https://acme.example/de/careers/cook', 'https://acme.example/en-GB/careers/cook'],
    ['https://acme.example/careers/cook?lang=de', 'https://acme.example/careers/cook?locale=en&utm_source=x'],
    ['https://m.acme.example/careers/cook', 'https://acme.example/careers/cook/apply'],
    ['https://amp.acme.example/careers/cook', 'https://acme.example/careers/cook/applications/new'],
    ['https://acme.example/careers/cook#apply', 'https://acme.example/Careers/Cook'],
  ])('%s is %s', (a, b) => {
    expect(addressKeys(a).url).toBeDefined();
    expect(addressKeys(a).url).toBe(addressKeys(b).url);
  });

  it.each([
    ['https://acme.example/careers/cook', 'https://acme.example/careers/baker'],
    ['https://acme.example/careers?p=1', 'https://acme.example/careers?p=2'],
    ['https://acme.example/#/jobs/1', 'https://acme.example/#/jobs/2'],
    ['https://acme.example/careers/cook', 'https://other.example/careers/cook'],
    ['https://acme.example/de', 'https://acme.example/fr'],
    ['https://www.example.com/', 'https://jobs.example.com/'],
  ])('%s is not %s', (a, b) => expect(addressKeys(a).url).not.toBe(addressKeys(b).url));

  it('is no web address: no key', () => expect(addressKeys('chrome://newtab').url).toBe('url:chrome://newtab'));
});

describe('keys of any address', () => {
  const campaign = fc.constantFrom(
    'utm_source',
    'utm_campaign',
    'gclid',
    'fbclid',
    'trk',
    'refId',
    'gh_src',
    'lever-source',
    'mc_cid',
    'from',
  );
  const all = POSTINGS.flatMap(([, ...addresses]) => addresses);

  it('do not change with where the visitor came from', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.dictionary(campaign, fc.string({ maxLength: 20 })), (address, more) => {
        const url = new URL(address);
        for (const [name, value] of Object.entries(more)) url.searchParams.append(name, value);
        expect(addressKeys(url.href).ids).toEqual(addressKeys(address).ids);
      }),
    );
  });

  const texts = fc
    .tuple(fc.constantFrom('', 'https://', ...all), fc.string({ maxLength: 600 }))
    .map(([start, rest]) => start + rest);
  it('are short, and there whatever the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { ids, url } = addressKeys(text);
        for (const key of [...ids, url ?? '']) expect(key.length).toBeLessThanOrEqual(500);
      }),
    );
  });
});
