import { type Shape, testShapes } from './shapes.ts';

/** Applicant systems and boards in their own shapes, with what they taught. */
const SHAPES: Shape[] = [
  {
    name: 'Swedish, a term whose value says otherwise',
    url: 'https://career.quietmill.example/jobs/3344556-kundtjanstmedarbetare',
    html: `<html lang="sv"><head><title>Kundtjänstmedarbetare - Quiet Mill</title><meta property="og:site_name" content="Quiet Mill"></head><body><main><section><h1>Kundtjänstmedarbetare</h1><div><span>Kundtjänst</span><span>·</span><span>Malmö</span><span>·</span><span>Hybrid</span></div><a href="/apply">Ansök nu</a></section><section><p>Vi söker dig som gillar att hjälpa människor och har ordning på detaljerna även när det är mycket att göra.</p><h2>Arbetsuppgifter</h2><ul><li>Svara på frågor via mejl och telefon</li></ul><h2>Vem är du?</h2><ul><li>Minst 1 års erfarenhet av kundtjänst</li></ul></section><section><dl><dt>Avdelning</dt><dd>Kundtjänst</dd><dt>Platser</dt><dd>Malmö</dd><dt>Distansarbete</dt><dd>Hybrid</dd><dt>Anställningstyp</dt><dd>Heltid</dd></dl></section></main></body></html>`,
    expected: {
      title: 'Kundtjänstmedarbetare',
      company: 'Quiet Mill',
      places: ['Malmö'],
      jobLocationType: 'HYBRID',
      employmentType: ['FULL_TIME'],
      experienceRequirements: { monthsOfExperience: 12 },
    },
    absent: ['baseSalary', 'datePosted', 'validThrough', 'expired'],
  },
  {
    name: 'a page word as heading, the number behind the title',
    url: 'https://quietmill.taleo.net/careersection/2/jobdetail.ftl?job=26000AB1',
    html: `<html lang="en"><head><title>Job Description - Plant Manager (26000AB1)</title></head><body><div><h1>Job Description</h1><div class="contentlinepanel"><span class="titlepage">Plant Manager</span><span>(</span><span>Job Number: </span><span>26000AB1</span><span>)</span></div><h2>Description</h2><p>Leads a mill of 120 people with two shifts and a steady programme of repairs and improvements.</p><h3>Responsibilities</h3><ul><li>Plan and run the weekly work of a small team together with two colleagues.</li><li>Keep records in order and report to the head of the unit.</li></ul><h3>Qualifications</h3><ul><li>Good written English and a steady hand with numbers.</li></ul><div><span class="subtitle">Primary Location</span><span>: </span><span>Canada-Ontario-Guelph</span></div><div><span class="subtitle">Schedule</span><span>: </span><span>Full-time</span></div><div><span class="subtitle">Organization</span><span>: </span><span>Quiet Mill Foods</span></div><div><span class="subtitle">Job Posting</span><span>: </span><span>Mar 2, 2026, 9:00:00 AM</span></div></div></body></html>`,
    expected: {
      title: 'Plant Manager',
      company: 'Quiet Mill Foods',
      places: ['Canada-Ontario-Guelph'],
      employmentType: ['FULL_TIME'],
      datePosted: '2026-03-02',
      identifier: '26000AB1',
    },
    absent: ['jobLocationType', 'baseSalary', 'validThrough', 'expired'],
  },
  {
    name: 'the employer as first heading',
    url: 'https://jobs.jobvite.com/quietmill/job/oAbCdEfG',
    html: `<html lang="en"><head><title>Quiet Mill Careers - Research Fellow</title></head><body><article><h1>Quiet Mill</h1><h2 class="jv-header">Research Fellow</h2><p class="jv-job-detail-meta">Science<span></span>Boston, Massachusetts</p><div class="jv-job-detail-description"><h3>Description</h3><p>A two-year fellowship in cereal chemistry with a stipend of $62,000 per year.</p><h3>Responsibilities</h3><ul><li>Plan and run the weekly work of a small team together with two colleagues.</li><li>Keep records in order and report to the head of the unit.</li></ul><h3>Qualifications</h3><ul><li>Good written English and a steady hand with numbers.</li></ul></div><a href="/apply">Apply</a></article></body></html>`,
    expected: {
      title: 'Research Fellow',
      company: 'Quiet Mill',
      places: ['Boston, Massachusetts'],
    },
    absent: ['jobLocationType', 'employmentType', 'datePosted', 'validThrough', 'expired'],
  },
  {
    name: 'pay in lakhs without a label',
    url: 'https://www.naukri.example.com/job-listings-java-developer-quiet-mill-pune-3-to-6-years-020326',
    html: `<html lang="en"><head><title>Java Developer - Pune - Quiet Mill - 3 to 6 years of experience</title></head><body><main><h1>Java Developer</h1><a href="/quiet-mill-jobs-careers-123">Quiet Mill</a><ul><li>3 - 6 years</li><li>12-18 Lacs P.A.</li><li>Pune</li></ul><p>Posted: 3 days ago Openings: 2 Applicants: 100+</p><h2>Job description</h2><h3>Responsibilities</h3><ul><li>Plan and run the weekly work of a small team together with two colleagues.</li><li>Keep records in order and report to the head of the unit.</li></ul><h3>Qualifications</h3><ul><li>Good written English and a steady hand with numbers.</li></ul><dl><dt>Role:</dt><dd>Back End Developer</dd><dt>Industry Type:</dt><dd>IT Services</dd><dt>Department:</dt><dd>Engineering</dd><dt>Employment Type:</dt><dd>Full Time, Permanent</dd></dl><button>Apply</button></main></body></html>`,
    expected: {
      title: 'Java Developer',
      company: 'Quiet Mill',
      places: ['Pune'],
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 1200000, maxValue: 1800000, currency: 'INR', unitText: 'YEAR' },
      datePosted: '2026-03-07',
    },
    absent: ['jobLocationType', 'validThrough', 'expired'],
  },
  {
    name: 'a contract that is a paper',
    url: 'https://www.jobs.ac.uk.example.org/job/DEF456/lecturer-in-soil-science',
    html: `<html lang="en-GB"><head><title>Lecturer in Soil Science at University of Millbrook</title></head><body><main><h1>Lecturer in Soil Science</h1><h3>University of Millbrook - School of Agriculture</h3><table><tr><th>Location:</th><td>Millbrook</td></tr><tr><th>Salary:</th><td>£46,735 to £55,755 per annum</td></tr><tr><th>Hours:</th><td>Full Time</td></tr><tr><th>Contract Type:</th><td>Fixed-Term/Contract</td></tr><tr><th>Placed On:</th><td>3rd March 2026</td></tr><tr><th>Closes:</th><td>31st March 2026</td></tr><tr><th>Job Ref:</th><td>AGR-26-014</td></tr></table><p>The School seeks a lecturer for teaching and research in soil science from September.</p><h3>Responsibilities</h3><ul><li>Plan and run the weekly work of a small team together with two colleagues.</li><li>Keep records in order and report to the head of the unit.</li></ul><h3>Qualifications</h3><ul><li>Good written English and a steady hand with numbers.</li></ul></main></body></html>`,
    expected: {
      title: 'Lecturer in Soil Science',
      company: 'University of Millbrook',
      places: ['Millbrook'],
      employmentType: ['FULL_TIME', 'TEMPORARY'],
      baseSalary: { minValue: 46735, maxValue: 55755, currency: 'GBP', unitText: 'YEAR' },
      datePosted: '2026-03-03',
      validThrough: '2026-03-31',
      identifier: 'AGR-26-014',
    },
    absent: ['jobLocationType', 'expired'],
  },
  {
    name: 'a rate a day, days on site',
    url: 'https://www.contractors.example.co.uk/job/778899',
    html: `<html lang="en-GB"><head><title>Interim Data Architect | Contractors</title></head><body><main><h1>Interim Data Architect</h1><p>Location: London (2 days per week on site)</p><p>Rate: £550 - £600 per day (Outside IR35)</p><p>Duration: 6 month contract</p><p>Start date: 6 April 2026</p><p>Posted: 04/03/2026</p><h3>Responsibilities</h3><ul><li>Plan and run the weekly work of a small team together with two colleagues.</li><li>Keep records in order and report to the head of the unit.</li></ul><h3>Qualifications</h3><ul><li>Good written English and a steady hand with numbers.</li></ul><button>Apply</button></main></body></html>`,
    expected: {
      title: 'Interim Data Architect',
      places: ['London'],
      jobLocationType: 'HYBRID',
      employmentType: ['CONTRACTOR'],
      baseSalary: { minValue: 550, maxValue: 600, currency: 'GBP', unitText: 'DAY' },
      datePosted: '2026-03-04',
    },
    absent: ['validThrough', 'expired'],
  },
  {
    name: 'a state in full settles the dollar',
    url: 'https://quietmill.bamboohr.com/careers/44',
    html: `<html lang="en"><head><title>Warehouse Associate - Quiet Mill</title></head><body><main><h2>Warehouse Associate</h2><p>Operations · Reno, Nevada</p><button>Apply for This Job</button><div><h3>Responsibilities</h3><ul><li>Plan and run the weekly work of a small team together with two colleagues.</li><li>Keep records in order and report to the head of the unit.</li></ul><h3>Qualifications</h3><ul><li>Good written English and a steady hand with numbers.</li></ul></div><aside><p>Link to This Job</p><dl><dt>Location</dt><dd>Reno, Nevada</dd><dt>Department</dt><dd>Operations</dd><dt>Employment Type</dt><dd>Seasonal Full-Time</dd><dt>Minimum Experience</dt><dd>Entry-level</dd><dt>Compensation</dt><dd>$19/hour</dd></dl></aside></main></body></html>`,
    expected: {
      title: 'Warehouse Associate',
      company: 'Quiet Mill',
      places: ['Reno, Nevada'],
      employmentType: ['FULL_TIME', 'TEMPORARY'],
      baseSalary: { minValue: 19, maxValue: 19, currency: 'USD', unitText: 'HOUR' },
    },
    absent: ['jobLocationType', 'datePosted', 'validThrough', 'expired'],
  },
  {
    name: 'a share of a post, no markup',
    url: 'https://www.st-brigids.example.ie/vacancies/ward-clerk',
    html: `<html lang="en-IE"><head><title>Ward Clerk</title></head><body><div id="wrapper"><div id="nav"><a href="/">Home</a><a href="/about">About</a><a href="/vacancies">Vacancies</a></div><div id="main"><p><strong>St. Brigid's Hospital, Cork</strong></p><p><strong>Ward Clerk – Permanent, 0.5 WTE</strong></p><p>Applications are invited for the above post. The post holder will keep the ward's papers and greet patients and visitors.</p><p><strong>Essential requirements:</strong></p><p>- Leaving Certificate or equivalent</p><p>- At least one year of office experience</p><p>Salary: €31,118 - €48,427 pro rata (Grade III)</p><p>Closing date: Friday, 27th March 2026 at 12 noon.</p><p>Please send your CV to hr@st-brigids.example.ie</p></div></div></body></html>`,
    expected: {
      title: 'Ward Clerk',
      company: "St. Brigid's Hospital, Cork",
      employmentType: ['PART_TIME'],
      baseSalary: { minValue: 31118, maxValue: 48427, currency: 'EUR', unitText: 'YEAR' },
      validThrough: '2026-03-27',
      experienceRequirements: { monthsOfExperience: 12 },
    },
    absent: ['jobLocation', 'jobLocationType', 'datePosted', 'expired'],
  },
];

testShapes(SHAPES);
