import { BODIES } from './bodies.ts';
import { jsonLd } from './reading.ts';
import { type Shape, testShapes } from './shapes.ts';

const SHAPES: Shape[] = [
  {
    name: 'a council, grade and pay in a table',
    url: 'https://jobs.harlowshire.gov.uk/vacancy/library-assistant-20611.html',
    html: `<title>Library Assistant - Harlowshire Council</title><body><main><h1>Library Assistant</h1><table><tr><th>Salary</th><td>Grade 7, £38,205 to £44,263 per annum</td></tr><tr><th>Hours</th><td>18.5 hours per week</td></tr><tr><th>Contract type</th><td>Fixed term until 31 March 2027</td></tr><tr><th>Work base</th><td>Central Library, Harlow Road, Bexford BX4 2QT</td></tr><tr><th>Closing date</th><td>22/03/2026 23:59</td></tr><tr><th>Interview date</th><td>30/03/2026</td></tr><tr><th>Reference</th><td>HC/26/0145</td></tr></table>${BODIES.en}<a href="/apply">Apply online</a></main>`,
    expected: {
      title: 'Library Assistant',
      company: 'Harlowshire Council',
      baseSalary: { minValue: 38_205, maxValue: 44_263, currency: 'GBP', unitText: 'YEAR' },
      employmentType: ['PART_TIME', 'TEMPORARY'],
      validThrough: '2026-03-22',
      identifier: 'HC/26/0145',
    },
    absent: ['datePosted', 'jobLocationType', 'expired'],
  },
  {
    name: 'a university, facts in lines of the header',
    url: 'https://www.jobs.northmere.ac.uk/Vacancy.aspx?ref=SCI-0452',
    html: `<title>Research Technician | University of Northmere</title><body><header><a href="/">University of Northmere</a></header><main><h1>Research Technician</h1><h2>School of Chemistry</h2><p><strong>Location:</strong> Northmere Campus</p><p><strong>Salary:</strong> £27,979 to £31,387 per annum (pro rata)</p><p><strong>Fixed Term Contract (24 months)</strong></p><p><strong>Closing Date:</strong> Sunday 29 March 2026</p><p><strong>Reference:</strong> SCI-0452</p>${BODIES.en}<p>The University of Northmere has over 150 years of history.</p><a href="/apply">Apply</a></main>`,
    expected: {
      title: 'Research Technician',
      company: 'University of Northmere',
      places: ['Northmere Campus'],
      baseSalary: { minValue: 27_979, maxValue: 31_387, currency: 'GBP', unitText: 'YEAR' },
      validThrough: '2026-03-29',
      identifier: 'SCI-0452',
    },
    absent: ['datePosted', 'experienceRequirements'],
  },
  {
    name: 'a hospital that is named for a saint and a town',
    url: 'https://careers.example.ie/vacancy/staff-nurse-77',
    html: `<title>Staff Nurse, Theatre | St. Brigid's Hospital, Cork</title><body><main><h1>Staff Nurse, Theatre</h1><h2>St. Brigid's Hospital, Cork</h2><p>Location: Cork City</p><p>Contract: Permanent, full-time</p><p>Closing date: 27th March 2026</p>${BODIES.en}<a href="/apply">Apply for this job</a></main>`,
    expected: {
      title: 'Staff Nurse, Theatre',
      company: "St. Brigid's Hospital, Cork",
      places: ['Cork City'],
      employmentType: ['FULL_TIME'],
      validThrough: '2026-03-27',
    },
    absent: ['datePosted', 'baseSalary'],
  },
  {
    name: 'a school that is named for a town, no label for the place',
    url: 'https://stellen.example.de/anzeige/812',
    html: `<html lang="de"><title>Hausmeister (m/w/d) - Gymnasium Am Stadtpark, Krefeld</title><body><main><h1>Hausmeister (m/w/d)</h1><p>Gymnasium Am Stadtpark, Krefeld</p><p>Vollzeit, unbefristet, ab sofort</p>${BODIES.de}<p>Bewerbungsschluss: 15. April 2026</p><a href="mailto:a@example.de">Jetzt bewerben</a></main>`,
    expected: {
      title: 'Hausmeister (m/w/d)',
      company: 'Gymnasium Am Stadtpark, Krefeld',
      employmentType: ['FULL_TIME'],
      validThrough: '2026-04-15',
    },
    absent: ['datePosted', 'baseSalary', 'jobLocation'],
  },
  {
    name: 'remote with limits of countries, by labels',
    url: 'https://harlowmills.example/careers/technical-writer',
    html: `<title>Technical Writer | Harlow Mills careers</title><body><main><h1>Technical Writer</h1><dl><dt>Location</dt><dd>Remote - Spain, Portugal or Italy</dd><dt>Employment</dt><dd>Contractor</dd><dt>Rate</dt><dd>€320 per day</dd></dl>${BODIES.en}<a href="/apply">Apply now</a></main>`,
    expected: {
      title: 'Technical Writer',
      company: 'Harlow Mills',
      jobLocationType: 'TELECOMMUTE',
      employmentType: ['CONTRACTOR'],
      baseSalary: { minValue: 320, maxValue: 320, currency: 'EUR', unitText: 'DAY' },
    },
    absent: ['datePosted', 'validThrough'],
  },
  {
    name: 'several places as a list',
    url: 'https://harlowmills.example/careers/account-manager',
    html: `<title>Account Manager | Harlow Mills</title><body><main><h1>Account Manager</h1><div><strong>Locations</strong><ul><li>Ghent, Belgium</li><li>Lille, France</li><li>Aachen, Germany</li></ul></div><p><strong>Job type:</strong> Full-time</p>${BODIES.en}<a href="/apply">Apply now</a></main>`,
    expected: {
      title: 'Account Manager',
      company: 'Harlow Mills',
      places: ['Ghent, Belgium', 'Lille, France', 'Aachen, Germany'],
      employmentType: ['FULL_TIME'],
    },
    absent: ['datePosted', 'baseSalary', 'jobLocationType'],
  },
  {
    name: "a theme's JSON-LD of another job",
    url: 'https://harlowmills.example/karriere/schlosser',
    html: `<html lang="de"><title>Schlosser (m/w/d) | Harlow Mills GmbH</title>${jsonLd({ title: 'Marketing Manager', hiringOrganization: { name: 'Theme Demo Inc.' }, jobLocation: { address: { addressLocality: 'San Francisco' } }, datePosted: '2019-01-01', employmentType: 'PART_TIME', baseSalary: { currency: 'USD', value: { minValue: 1, maxValue: 2, unitText: 'HOUR' } } })}<body><main><h1>Schlosser (m/w/d)</h1><p>Arbeitsort: Celle</p><p>Vollzeit</p>${BODIES.de}<a href="/bewerben">Jetzt bewerben</a></main>`,
    expected: {
      title: 'Schlosser (m/w/d)',
      company: 'Harlow Mills GmbH',
      places: ['Celle'],
      employmentType: ['FULL_TIME'],
    },
    absent: ['datePosted', 'baseSalary'],
  },
  {
    name: 'JSON-LD that disagrees with the print about place, pay and kind of work',
    url: 'https://harlowmills.example/jobs/55012-warehouse-supervisor',
    html: `<title>Warehouse Supervisor | Harlow Mills</title>${jsonLd({ title: 'Warehouse Supervisor', description: 'Look after the rooms.', hiringOrganization: { '@type': 'Organization', name: 'Harlow Mills' }, jobLocation: { '@type': 'Place', address: { addressLocality: 'Leeds', addressCountry: 'GB' } }, datePosted: '2026-03-01', employmentType: 'FULL_TIME', baseSalary: { '@type': 'MonetaryAmount', currency: 'GBP', value: { '@type': 'QuantitativeValue', value: 17.25, unitText: 'YEAR' } } })}<body><main><h1>Warehouse Supervisor</h1><dl><dt>Location</dt><dd>Leeds</dd><dt>Pay</dt><dd>£17.25 per hour</dd><dt>Workplace</dt><dd>On-site</dd></dl>${BODIES.en}<a href="/apply">Apply now</a></main>`,
    expected: {
      title: 'Warehouse Supervisor',
      company: 'Harlow Mills',
      baseSalary: { minValue: 17.25, maxValue: 17.25, currency: 'GBP', unitText: 'HOUR' },
      jobLocationType: 'ONSITE',
      datePosted: '2026-03-01',
    },
    absent: ['validThrough'],
  },
  {
    name: 'a closed posting of a company',
    url: 'https://harlowmills.example/jobs/cook-381',
    html: `<title>Cook - Harlow Mills</title><body><main><div role="alert">This position has been filled.</div><h1>Cook</h1><p>Harlow Mills · Bristol · Part-time</p>${BODIES.en}<p>Posted on 3 January 2026</p></main>`,
    expected: {
      title: 'Cook',
      company: 'Harlow Mills',
      places: ['Bristol'],
      employmentType: ['PART_TIME'],
      datePosted: '2026-01-03',
      expired: true,
    },
    absent: ['baseSalary'],
  },
  {
    name: "an application's form beside the facts",
    url: 'https://apply.example/harlow-mills/electrician/apply',
    html: `<title>Apply for Electrician at Harlow Mills</title><body><main><h1>Electrician</h1><p>Harlow Mills · Hull, UK</p><form><label for="n">Full name</label><input id="n" name="name"><label for="e">Email</label><input id="e" name="email"><label for="p">Phone</label><input id="p" name="phone"><label for="c">Resume/CV</label><input id="c" type="file"><label for="s">Salary expectation</label><input id="s"><label>Where do you live?<select><option>London</option><option>Leeds</option></select></label><fieldset><legend>Gender</legend><label><input type="radio">Male</label><label><input type="radio">Female</label></fieldset><button>Submit application</button></form></main>`,
    expected: { title: 'Electrician', company: 'Harlow Mills', places: ['Hull, UK'] },
    absent: ['baseSalary', 'datePosted', 'validThrough', 'employmentType'],
  },
  {
    name: 'one comment of a thread',
    url: 'https://news.ycombinator.com/item?id=45112233',
    html: `<title>Harlow Mills | Embedded Engineer | Ghent, Belgium | ONSITE | Full-time | €70k... | Hacker News</title><body><table><tr class="athing"><td class="default"><div><span class="comhead"><a class="hnuser" href="user?id=mill">mill</a> <span class="age" title="2026-03-02T15:01:00"><a href="item?id=45112233">8 days ago</a></span></span></div><div class="comment"><div class="commtext c00">Harlow Mills | Embedded Engineer | Ghent, Belgium | ONSITE | Full-time | €70k-€85k<p>We make quiet machines for loud rooms, and look for somebody who writes firmware in Rust with us.</p><p>Write to jobs at harlowmills dot example.</p></div></div></td></tr></table>`,
    expected: {
      title: 'Embedded Engineer',
      company: 'Harlow Mills',
      places: ['Ghent, Belgium'],
      jobLocationType: 'ONSITE',
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 70_000, maxValue: 85_000, currency: 'EUR', unitText: 'YEAR' },
    },
    absent: ['validThrough', 'expired'],
  },
];

testShapes(SHAPES);
