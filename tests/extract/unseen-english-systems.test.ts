import { BODIES } from './bodies.ts';
import { type Shape, testShapes } from './shapes.ts';

const SHAPES: Shape[] = [
  {
    name: "the employer's name as the page's heading, the job as a lesser one",
    url: 'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?jobId=488213',
    html: `<html lang="en-US"><title>Recruitment</title><body><h1>Juniper Valley Credit Union</h1><a>Back</a><h2>Loan Processor</h2><div><span>Grand Junction, CO, US</span></div><div>Requisition ID: 1187</div><button>Apply</button><p>Juniper Valley Credit Union is owned by its members on the Western Slope.</p>${BODIES.en}</body>`,
    expected: { title: 'Loan Processor', company: 'Juniper Valley Credit Union', places: ['Grand Junction, CO, US'] },
    absent: ['datePosted'],
  },
  {
    name: 'a job as the heading, whose name a sentence begins with',
    url: 'https://harlowmills.example/jobs/8',
    html: `<title>Harlow Mills</title><body><h1>Loan Processor</h1><h2>Harlow Mills Support</h2><p>Loan Processor is a role for the person who takes a file from application to closing table.</p>${BODIES.en}</body>`,
    expected: { title: 'Loan Processor' },
  },
  {
    name: 'a period of days under a label, names of icons in a font',
    url: 'https://www.board.example/job/31',
    html: `<title>Tester - Board</title><body><h1>Tester</h1><h2>Kaveri Textiles Ltd.</h2><ul><li><i class="material-icons">card_travel</i>4 to 7 Yrs</li><li><i class="material-icons">location_on</i>Coimbatore</li></ul><table><tr><td>OPEN PERIOD:</td><td>Monday, January 5, 2026 to Monday, April 6, 2026</td></tr></table>${BODIES.en}</body>`,
    expected: {
      company: 'Kaveri Textiles Ltd.',
      places: ['Coimbatore'],
      experienceRequirements: { monthsOfExperience: 48 },
      validThrough: '2026-04-06',
    },
  },
  {
    name: 'a logo whose name stands under the title',
    url: 'https://www.civilservicejobs.service.gov.uk/csr/index.cgi?SID=1',
    html: `<html lang="en"><title>Case Officer - Civil Service Jobs - GOV.UK</title><body><header><a href="https://www.gov.uk">GOV.UK</a></header><h1>Case Officer</h1><p>Marine Management Organisation</p><p>Apply before 11:55 pm on Monday 6th April 2026</p><img alt="Marine Management Organisation logo" src="l.png"><h3>Reference number</h3><div>48217</div>${BODIES.en}</body>`,
    expected: { company: 'Marine Management Organisation', validThrough: '2026-04-06', identifier: '48217' },
  },
  {
    name: "the country of the agency's foot, days before months there, a board's warning",
    url: 'https://apps.jobadder.com/clientapps/ads/2044/118823',
    html: `<title>Estimator | Corbel Search</title><body><img alt="Corbel Search" src="c.png"><h1>Estimator</h1><p><strong>Location:</strong> Takapuna</p><p><strong>Salary:</strong> $130,000 - $150,000</p><p><strong>Listed:</strong> 2/03/2026</p>${BODIES.en}<p>Don't provide your bank or credit card details when applying for jobs.</p><div class="footer">© 2026 Corbel Search Ltd, Level 9, 4 Queen Street, Auckland, New Zealand.</div></body>`,
    expected: {
      baseSalary: { minValue: 130_000, maxValue: 150_000, currency: 'NZD', unitText: 'YEAR' },
      datePosted: '2026-03-02',
      company: 'Corbel Search',
    },
  },
];

testShapes(SHAPES);
