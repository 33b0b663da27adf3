import { describe, expect, it } from 'vitest';
import type { JobPosting } from '../../utils/posting.ts';
import { capture, NOW } from './reading.ts';

/** Shapes of well-known boards and applicant systems, in our own words: what each prints, and where. */
const TEXT = `<p>Fernwood makes quiet machines for loud rooms, and we are looking for somebody who likes both of them.</p>
<h3>What you'll do</h3><ul><li>Build and run the services that our customers use every day, with care and with tests</li><li>Plan the next steps with design and product</li></ul>
<h3>Requirements</h3><ul><li>3+ years of experience with Python and PostgreSQL in a product team</li><li>You write clear text</li></ul>`;

interface Shape {
  name: string;
  url: string;
  html: string;
  expected: Partial<JobPosting> & { company?: string; places?: string[] };
  absent?: (keyof JobPosting)[];
}

const SHAPES: Shape[] = [
  {
    name: 'Greenhouse, old board',
    url: 'https://boards.greenhouse.io/fernwood/jobs/4182383008',
    html: `<title>Job Application for Data Engineer at Fernwood</title><meta property="og:title" content="Data Engineer"><meta property="og:description" content="Oslo, Norway"><body><div id="wrapper"><div id="main"><div id="app_body"><div id="header"><a class="button" href="#app">Apply Now</a><h1 class="app-title">Data Engineer</h1><span class="company-name">at Fernwood</span> <a href="/fernwood">(View all jobs)</a><div class="location">Oslo, Norway</div></div><div id="content">${TEXT}</div><div id="application"><form><label>First Name<input name="first_name"></label><label>Location (City)<input></label></form></div></div></div></div>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood',
      places: ['Oslo, Norway'],
      experienceRequirements: { monthsOfExperience: 36 },
    },
    absent: ['baseSalary', 'employmentType', 'jobLocationType', 'datePosted', 'identifier'],
  },
  {
    name: 'Lever',
    url: 'https://jobs.lever.co/fernwood/5a3bd23a-24c0-49af-8839-eba24776268c',
    html: `<title>Fernwood - Data Engineer</title><meta property="og:title" content="Fernwood - Data Engineer"><meta name="twitter:label1" value="Location"><body><div class="main-header"><a class="main-header-logo" href="https://jobs.lever.co/fernwood"><img alt="Fernwood logo"></a></div><div class="content"><div class="section page-centered posting-header"><div class="posting-headline"><h2>Data Engineer</h2><div class="posting-categories"><div class="sort-by-time posting-category medium-category-label location">Oslo, Norway /</div><div class="posting-category department">Platform – Data /</div><div class="posting-category commitment">Full-time /</div><div class="posting-category workplaceTypes">Hybrid</div></div></div><a class="postings-btn" href="https://jobs.lever.co/fernwood/5a3b/apply">Apply for this job</a></div><div class="section page-centered">${TEXT}</div></div>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood',
      places: ['Oslo, Norway'],
      employmentType: ['FULL_TIME'],
      jobLocationType: 'HYBRID',
    },
    absent: ['baseSalary', 'datePosted'],
  },
  {
    name: 'Ashby',
    url: 'https://jobs.ashbyhq.com/fernwood/5a3bd23a-24c0-49af-8839-eba24776268c',
    html: `<title>Data Engineer @ Fernwood</title><body><div id="root"><nav><a href="/fernwood"><img alt="Fernwood"></a></nav><div class="_titles"><h1 class="ashby-job-posting-heading">Data Engineer</h1></div><div class="ashby-job-posting-left-pane"><div class="_section"><h2 class="_heading">Location</h2><p>Oslo</p></div><div class="_section"><h2 class="_heading">Employment Type</h2><p>Full time</p></div><div class="_section"><h2 class="_heading">Location Type</h2><p>Remote</p></div><div class="_section"><h2 class="_heading">Department</h2><p>Platform</p></div><div class="_section"><h2 class="_heading">Compensation</h2><ul><li>€80K – €100K • Offers Equity</li></ul></div></div><div class="ashby-job-posting-right-pane">${TEXT}<a href="./application">Apply for this Job</a></div></div>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood',
      places: ['Oslo'],
      employmentType: ['FULL_TIME'],
      jobLocationType: 'TELECOMMUTE',
      employmentUnit: 'Platform',
      baseSalary: { minValue: 80_000, maxValue: 100_000, currency: 'EUR', unitText: 'YEAR' },
    },
  },
  {
    name: 'Workday',
    url: 'https://fernwood.wd3.myworkdayjobs.com/en-US/External/job/Oslo/Data-Engineer_R-12345',
    html: `<title>Data Engineer</title><meta property="og:title" content="Data Engineer"><body><div data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">Data Engineer</h2><a data-automation-id="adventureButton" href="/apply">Apply</a><div data-automation-id="locations"><dl><dt>locations</dt><dd>Oslo</dd></dl></div><div data-automation-id="time"><dl><dt>time type</dt><dd>Full time</dd></dl></div><div data-automation-id="postedOn"><dl><dt>posted on</dt><dd>Posted 3 Days Ago</dd></dl></div><div data-automation-id="requisitionId"><dl><dt>job requisition id</dt><dd>R-12345</dd></dl></div><div data-automation-id="jobPostingDescription">${TEXT}</div></div>`,
    expected: {
      title: 'Data Engineer',
      places: ['Oslo'],
      employmentType: ['FULL_TIME'],
      datePosted: '2026-03-07',
      identifier: 'R-12345',
    },
    absent: ['baseSalary', 'jobLocationType', 'validThrough'],
  },
  {
    name: 'SmartRecruiters',
    url: 'https://jobs.smartrecruiters.com/Fernwood/743999-data-engineer',
    html: `<title>Fernwood Data Engineer | SmartRecruiters</title><body itemscope itemtype="http://schema.org/JobPosting"><main class="jobad site"><h1 class="job-title" itemprop="title">Data Engineer</h1><ul class="job-details"><li class="job-detail" itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span itemprop="address" itemscope itemtype="http://schema.org/PostalAddress"><meta itemprop="addressLocality" content="Oslo"><meta itemprop="addressCountry" content="Norway"><span>Oslo, Norway</span></span></li><li class="job-detail" itemprop="employmentType">Full-time</li></ul><meta itemprop="hiringOrganization" content="Fernwood"><meta itemprop="datePosted" content="2026-03-01T10:00:00.000Z"><meta itemprop="industry" content="Machines"><div itemprop="description">${TEXT}</div></main>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood',
      places: ['Oslo, Norway'],
      employmentType: ['FULL_TIME'],
      datePosted: '2026-03-01',
    },
  },
  {
    name: 'Teamtailor',
    url: 'https://careers.fernwood.example/jobs/8021551-data-engineer',
    html: `<title>Data Engineer - Fernwood AB</title><meta property="og:site_name" content="Fernwood AB"><body><div><section><div><h1>Data Engineer</h1><div><span>Platform</span> <span>·</span> <span>Stockholm</span> <span>·</span> <span>Hybrid</span></div></div></section><section><div class="prose">${TEXT}</div></section><dl><dt>Department</dt><dd>Platform</dd><dt>Locations</dt><dd>Stockholm</dd><dt>Remote status</dt><dd>Hybrid</dd><dt>Employment type</dt><dd>Full-time</dd></dl></div>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood AB',
      places: ['Stockholm'],
      employmentType: ['FULL_TIME'],
      jobLocationType: 'HYBRID',
      employmentUnit: 'Platform',
    },
  },
  {
    name: 'Personio',
    url: 'https://fernwood.jobs.personio.de/job/2612502',
    html: `<title>Data Engineer (m/w/d) | Jobs bei Fernwood GmbH</title><html lang="de"><body><main><h1>Data Engineer (m/w/d)</h1><div><span>Berlin</span></div><div><span>Vollzeit</span><span>Festanstellung</span></div><section><h2>Deine Aufgaben</h2><ul><li>Du entwickelst mit uns die Dienste, die unsere Kunden jeden Tag nutzen</li></ul><h2>Dein Profil</h2><ul><li>Mindestens 3 Jahre Berufserfahrung mit Python</li></ul></section><a href="/job/2612502/apply">Jetzt bewerben</a></main>`,
    expected: {
      title: 'Data Engineer (m/w/d)',
      company: 'Fernwood GmbH',
      places: ['Berlin'],
      employmentType: ['FULL_TIME'],
      experienceRequirements: { monthsOfExperience: 36 },
    },
    absent: ['jobLocationType', 'baseSalary'],
  },
  {
    name: 'Indeed',
    url: 'https://www.indeed.com/viewjob?jk=bf873f62104b48b5',
    html: `<title>Data Engineer - Austin, TX - Indeed.com</title><body><div class="jobsearch-ViewJobLayout"><h1 class="jobsearch-JobInfoHeader-title"><span>Data Engineer</span></h1><div data-testid="inlineHeader-companyName"><a href="https://www.indeed.com/cmp/Fernwood">Fernwood Labs</a></div><div data-testid="inlineHeader-companyLocation">Austin, TX</div><div id="salaryInfoAndJobType"><span>$90,000 - $110,000 a year</span><span> - Full-time</span></div><button>Apply now</button><div id="jobDescriptionText">${TEXT}</div></div>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood Labs',
      places: ['Austin, TX'],
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 90_000, maxValue: 110_000, currency: 'USD', unitText: 'YEAR' },
    },
  },
  {
    name: 'LinkedIn, public page',
    url: 'https://www.linkedin.com/jobs/view/data-engineer-at-fernwood-4015921370',
    html: `<title>Fernwood Labs hiring Data Engineer in Oslo, Norway | LinkedIn</title><body><main><section class="top-card-layout"><h1 class="top-card-layout__title topcard__title">Data Engineer</h1><h4><div><span class="topcard__flavor"><a class="topcard__org-name-link" href="https://www.linkedin.com/company/fernwood?trk=x">Fernwood Labs</a></span><span class="topcard__flavor topcard__flavor--bullet">Oslo, Norway</span></div><div><span class="posted-time-ago__text">3 days ago</span><span class="num-applicants__caption">Over 200 applicants</span></div></h4></section><div class="show-more-less-html__markup">${TEXT}</div><ul class="description__job-criteria-list"><li><h3>Seniority level</h3><span>Entry level</span></li><li><h3>Employment type</h3><span>Full-time</span></li><li><h3>Job function</h3><span>Engineering</span></li><li><h3>Industries</h3><span>Machines</span></li></ul></main>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood Labs',
      places: ['Oslo, Norway'],
      employmentType: ['FULL_TIME'],
      datePosted: '2026-03-07',
      industry: 'Machines',
      employmentUnit: 'Engineering',
    },
    absent: ['jobLocationType', 'baseSalary', 'identifier'],
  },
  {
    name: 'LinkedIn, logged in',
    url: 'https://www.linkedin.com/jobs/search/?currentJobId=4015921370',
    html: `<title>(3) Data Jobs | LinkedIn</title><body><div class="scaffold-layout__list"><ul><li><a href="/jobs/view/1"><strong>Pastry Chef</strong></a><div>Sweet</div><div>Rome, Italy (On-site)</div></li><li><a href="/jobs/view/2"><strong>Barista</strong></a><div>Sweet</div><div>Rome, Italy (On-site)</div></li><li><a href="/jobs/view/3"><strong>Waiter</strong></a><div>Sweet</div><div>Rome, Italy (On-site)</div></li></ul></div><div class="jobs-search__job-details--container"><div class="job-details-jobs-unified-top-card__company-name"><a href="https://www.linkedin.com/company/fernwood/life">Fernwood Labs</a></div><div class="job-details-jobs-unified-top-card__job-title"><h1><a href="/jobs/view/4015921370/">Data Engineer</a></h1></div><div class="job-details-jobs-unified-top-card__primary-description-container"><span>Oslo, Norway</span> · <span>3 days ago</span> · <span>Over 100 applicants</span></div><div class="job-details-fit-level-preferences"><button>Hybrid</button><button>Full-time</button></div><button>Easy Apply</button><article class="jobs-description__container"><h2>About the job</h2><div id="job-details">${TEXT}</div></article></div>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood Labs',
      places: ['Oslo, Norway'],
      employmentType: ['FULL_TIME'],
      jobLocationType: 'HYBRID',
    },
  },
  {
    name: 'StepStone',
    url: 'https://www.stepstone.de/stellenangebote--Data-Engineer-Berlin-Fernwood-GmbH--1.html',
    html: `<html lang="de"><title>Data Engineer (m/w/d) Job Berlin Fernwood GmbH</title><body><main><div data-at="header"><h1 data-at="header-job-title">Data Engineer (m/w/d)</h1><ul><li data-at="metadata-company-name"><a href="/cmp/de/fernwood">Fernwood GmbH</a></li><li data-at="metadata-location">Berlin</li><li data-at="metadata-contract-type">Feste Anstellung</li><li data-at="metadata-work-type">Vollzeit</li><li data-at="metadata-online-date">Erschienen: vor 3 Tagen</li></ul></div><article><h4>Aufgaben</h4><ul><li>Du entwickelst mit uns die Dienste, die unsere Kunden jeden Tag nutzen, und planst die nächsten Schritte.</li></ul><h4>Profil</h4><ul><li>Mehrere Jahre Berufserfahrung mit Python in einem Produktteam</li></ul></article><button>Jetzt bewerben</button></main>`,
    expected: {
      title: 'Data Engineer (m/w/d)',
      company: 'Fernwood GmbH',
      places: ['Berlin'],
      employmentType: ['FULL_TIME'],
      datePosted: '2026-03-07',
    },
  },
  {
    name: 'an embedded state without JSON-LD (Next.js)',
    url: 'https://www.fernwood.example/careers/data-engineer-1',
    html: `<title>Data Engineer – Fernwood</title><body><div id="__next"><main><h1>Data Engineer</h1>${TEXT}<a href="#">Apply</a></main></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { job: { title: 'Data Engineer', location: { name: 'Oslo, Norway' }, department: { name: 'Platform' }, published_at: '2026-02-20T10:00:00Z', employmentType: 'Full-time', requisition_id: 'R-77', content: TEXT } } } })}</script>`,
    expected: {
      title: 'Data Engineer',
      places: ['Oslo, Norway'],
      employmentType: ['FULL_TIME'],
      datePosted: '2026-02-20',
      identifier: 'R-77',
    },
  },
  {
    name: 'a state in a script that assigns it',
    url: 'https://jobs.example/1',
    html: `<title>Data Engineer</title><body><main><h1>Data Engineer</h1>${TEXT}</main><script>window.config={"a":1};window.__appData = {"posting":{"jobTitle":"Data Engineer","companyName":"Fernwood Labs","locations":["Oslo, Norway","Bergen, Norway"],"postedDate":"2026-02-20","description":"x"}};window.go(function(){return {a:1}});</script>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood Labs',
      places: ['Oslo, Norway', 'Bergen, Norway'],
      datePosted: '2026-02-20',
    },
  },
  {
    name: 'RDFa',
    url: 'https://jobs.example/1',
    html: `<title>Data Engineer</title><body><main vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Data Engineer</h1><div property="hiringOrganization" typeof="Organization"><span property="name">Fernwood Labs</span></div><div property="jobLocation" typeof="Place"><div property="address" typeof="PostalAddress"><span property="addressLocality">Oslo</span></div></div><time property="datePosted" datetime="2026-02-20">some time ago</time><div property="description">${TEXT}</div></main>`,
    expected: { title: 'Data Engineer', company: 'Fernwood Labs', places: ['Oslo'], datePosted: '2026-02-20' },
  },
  {
    name: 'a Czech board without structured data',
    url: 'https://www.prace.example/nabidka/1',
    html: `<html lang="cs"><title>Skladník – Pila, s.r.o.</title><body><main><h1>Skladník</h1><p>Společnost</p><p>Pila, s.r.o.</p><div><a href="https://mapy.cz/?q=1">Horní náměstí 3, Vsetín</a></div><dl><dt>Plat</dt><dd>30 000 – 35 000 Kč / měsíc</dd><dt>Typ pracovního poměru</dt><dd>Práce na plný úvazek</dd></dl><h2>Náplň práce</h2><ul><li>Budeš s námi přijímat zboží a připravovat je pro naše zákazníky, kteří na ně čekají</li></ul><h2>Požadujeme</h2><ul><li>Praxe 2 roky na podobné pozici</li></ul><a href="/odpovedet">Odpovědět</a></main>`,
    expected: {
      title: 'Skladník',
      company: 'Pila, s.r.o.',
      places: ['Horní náměstí 3, Vsetín'],
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 30_000, maxValue: 35_000, currency: 'CZK', unitText: 'MONTH' },
      experienceRequirements: { monthsOfExperience: 24 },
    },
  },
  {
    name: 'a Japanese table',
    url: 'https://jobs.example.jp/1',
    html: `<html lang="ja"><title>データエンジニア | 株式会社ファーンウッド</title><body><main><h1>データエンジニア</h1><table><tr><th>会社名</th><td>株式会社ファーンウッド</td></tr><tr><th>勤務地</th><td>東京都渋谷区</td></tr><tr><th>雇用形態</th><td>正社員</td></tr><tr><th>給与</th><td>年収600万円〜800万円</td></tr></table><h2>仕事内容</h2><p>私たちと一緒に、お客様が毎日使うサービスを作ります。次の計画も立てます。</p><h2>応募資格</h2><ul><li>Pythonの実務経験3年以上</li></ul><a href="/apply">応募する</a></main>`,
    expected: {
      title: 'データエンジニア',
      company: '株式会社ファーンウッド',
      places: ['東京都渋谷区'],
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 6_000_000, maxValue: 8_000_000, currency: 'JPY', unitText: 'YEAR' },
    },
  },
];

describe.each(SHAPES)('$name', ({ url, html, expected, absent = [] }) => {
  const { findings, faults } = capture(`<!doctype html>${html}`, url);
  const { company, places, ...fields } = expected;

  it('is read right', () => {
    expect(faults).toEqual([]);
    if (company) expect(findings.hiringOrganization?.value.name).toBe(company);
    if (places) expect(findings.jobLocation?.value.map(({ name }) => name)).toEqual(places);
    for (const [field, value] of Object.entries(fields)) {
      expect([field, findings[field as keyof JobPosting]?.value]).toEqual([field, value]);
    }
  });

  it('is given nothing that it does not say', () => {
    for (const field of absent) expect([field, findings[field]?.value]).toEqual([field, undefined]);
    const day = findings.datePosted?.value;
    if (day) expect(Date.parse(day)).toBeLessThanOrEqual(NOW.getTime());
  });
});
