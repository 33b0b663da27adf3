import { BODIES } from './bodies.ts';
import { type Shape, testShapes } from './shapes.ts';

const linkedIn = (shown: string, read: string) =>
  `<span><span aria-hidden="true">${shown}</span><span class="visually-hidden">${read}</span></span>`;

const SHAPES: Shape[] = [
  {
    name: 'a board whose logo adds a slogan to its name',
    url: 'http://seeker.dice.com/jobsearch/servlet/JobSearch?op=302&dockey=1e2d',
    html: `<title>Tester - Plano, TX - 10-03-2008 - Dice.com</title><body><div id="header"><a href="http://seeker.dice.com/"><img alt="Dice - The Career Hub for Tech Insiders" src="d.gif"></a></div><h1>Tester</h1><dl><dt>Location:</dt><dd>Plano, TX</dd><dt>Tax term:</dt><dd>CON_W2 CON_CORP</dd><dt>Position ID:</dt><dd>QT-4471</dd></dl><p>Harlow Mills is looking for a tester who writes things down and asks about the rest.</p>${BODIES.en}</body>`,
    expected: { title: 'Tester', company: 'Harlow Mills', employmentType: ['CONTRACTOR'], identifier: 'QT-4471' },
    absent: ['jobLocationType'],
  },
  {
    name: "an agency's word for itself, pounds that settle the order of a date",
    url: 'https://www.jobserve.com/gb/en/job/9C11',
    html: `<title>JobServe - Tester in Swindon</title><body><h1>Tester</h1><div>Swindon, Wiltshire £375 - £420 per day</div>${BODIES.en}<div><label>Employment Business</label><span>Hexworth Associates</span></div><div><label>Posted Date</label><span>11/02/2014 10:21:55</span></div><div id="ftr">JobServe Ltd, Tower Business Park, Tiptree</div></body>`,
    expected: { company: 'Hexworth Associates', datePosted: '2014-02-11' },
    absent: ['validThrough'],
  },
  {
    name: 'full stops of a legal form, a number that only its markup names',
    url: 'https://www.board.example/job/8f2c1d',
    html: `<title>Process Engineer | Board</title><body><main><p data-testid="company-hire-info"><a href="/companies/orchid">ORCHID WAFERS PTE. LTD.</a></p><h1>Process Engineer</h1><span data-testid="job-details-info-job-post-id">MCF-2022-0241187</span>${BODIES.en}</main></body>`,
    expected: { company: 'ORCHID WAFERS PTE. LTD.', identifier: 'MCF-2022-0241187' },
    absent: [],
  },
  {
    name: 'an advert of a board that names its own part in the head',
    url: 'https://boise.board.example/trd/d/meridian-tester/7471233333.html',
    html: `<title>Tester - skilled trades / artisan - job employment</title><meta name="geo.region" content="US-ID"><body><h1><span>Tester</span><small> (Meridian)</small></h1><p><span>compensation: <b>$26 - $38 hourly, DOE</b></span><br><span>job title: <b>Tester</b></span></p><section>Harlow Comfort is hiring a tester.<br><br>${BODIES.en}</section><p>post id: 7471233333</p></body>`,
    expected: {
      company: 'Harlow Comfort',
      baseSalary: { minValue: 26, maxValue: 38, currency: 'USD', unitText: 'HOUR' },
      identifier: '7471233333',
    },
    absent: [],
  },
  {
    name: "a college's heading over the job's",
    url: 'https://apply.interfolio.com/88123',
    html: `<title>Apply - Interfolio</title><body><header><a href="/"><img alt="Interfolio"></a></header><main><h1>Whitcombe College: College of Arts and Sciences: Biology</h1><h2>Visiting Assistant Professor of Ecology</h2><h3>Location</h3><p>Burlington, VT</p>${BODIES.en}</main><footer><p>© 2023 Interfolio, Inc.</p></footer></body>`,
    expected: { title: 'Visiting Assistant Professor of Ecology', company: 'Whitcombe College' },
    absent: [],
  },
  {
    name: "a site's heading that ends in Careers, the job under it",
    url: 'http://hire.jobvite.com/CompanyJobs/Careers.aspx?c=qz&j=oG',
    html: `<title>Kiteline Systems Careers</title><body><h1>Kiteline Systems Careers</h1><h2>Senior Tester</h2><h3>Engineering | Sunnyvale, CA, United States</h3><a href="/apply">Apply</a><p>Requisition #: 1044</p>${BODIES.en}</body>`,
    expected: { title: 'Senior Tester', company: 'Kiteline Systems' },
    absent: [],
  },
  {
    name: 'what is shown beside what is read out of it',
    url: 'https://www.linkedin.com/jobs/view/3688911204/',
    html: `<html lang="es"><title>Tester | Harlow Mills | LinkedIn</title><body><main><h1>Tester</h1><div><a href="https://www.linkedin.com/company/harlow-mills/life">Harlow Mills</a> · Geneva, Switzerland</div><ul><li>${linkedIn('Presencial', 'Coincide con tus preferencias, el tipo de lugar de trabajo es Presencial.')}${linkedIn('Jornada completa', 'Coincide con tus preferencias, el tipo de empleo es Jornada completa.')}</li></ul>${BODIES.en}</main></body>`,
    expected: { company: 'Harlow Mills', jobLocationType: 'ONSITE', employmentType: ['FULL_TIME'] },
    absent: [],
  },
  {
    name: 'tabs that are no labels',
    url: 'https://www.board.example/job-listing/tester',
    html: `<title>Fern &amp; Fable Tester Job in San Francisco, CA | Board</title><body><h2>Tester</h2><div><span>Fern &amp; Fable</span> <span>– San Francisco, CA</span></div><ul><li><a href="#1">Job</a></li><li><a href="#2">Company</a></li><li><a href="#3">Rating</a></li><li><a href="#4">Salary</a></li></ul>${BODIES.en}</body>`,
    expected: { company: 'Fern & Fable' },
    absent: ['baseSalary'],
  },
  {
    name: 'labels as headings over values that begin with a colon, the number in the head',
    url: 'https://granitebank.taleo.net/careersection/2/jobdetail.ftl?lang=en&job=58122',
    html: `<title>Job Description - Tester (BRA000174)</title><body><div><span>Granite Bank</span></div><div><h1><span>Tester</span></h1><span>-</span><span>BRA000174</span></div>${BODIES.en}<div><h2>Organization</h2><span>: Consumer Bank</span></div><div><h2>Schedule</h2><span>: Full-time</span></div></body>`,
    expected: { company: 'Granite Bank', employmentType: ['FULL_TIME'], identifier: 'BRA000174' },
    absent: [],
  },
  {
    name: 'careers "at" a town, and the employer in its own words',
    url: 'https://jobs-x.icims.com/jobs/3318/tester/job',
    html: `<title>Tester in Salina, Kansas | Careers at Salina, KS</title><body><h1>Tester</h1><dl><dt>Location</dt><dd>US-KS-Salina</dd></dl><p>Harlow Mills is the largest dough plant west of the river.</p>${BODIES.en}</body>`,
    expected: { company: 'Harlow Mills' },
    absent: [],
  },
  {
    name: 'a school as the place and its district in the head',
    url: 'http://www.applitrack.com/lakemontsd/onlineapp/default.aspx?AppliTrackJobId=2231',
    html: `<title>Lakemont School District - AppliTrack Online Application</title><body><img alt="Lakemont School District" src="l.gif"><h2>Orchestra Teacher</h2><a href="/apply">Apply</a><ul><li><span>Location:</span><br><span>Pine Grove Middle School</span></li></ul>${BODIES.en}<p>Lakemont School District is an equal opportunity employer.</p></body>`,
    expected: { company: 'Lakemont School District' },
    absent: [],
  },
  {
    name: 'rand by its letter, a last line that begins with the reference',
    url: 'http://www.pnet.co.za/5/index.cfm?offerId=1188742',
    html: `<title>Debtors Controller | Quantum Placements | PNet</title><body><h1>Debtors Controller</h1><h2><a href="/cmp/q">Quantum Placements</a></h2><ul><li>Bellville, Western Cape</li><li>R15 000 - R18 000 p.m.</li></ul><div>${BODIES.en}<h4>Package</h4><p>R15 000 - R18 000 plus medical aid</p><p>Ref: 4417/LM. If you have not heard from us within 14 days please regard your application as unsuccessful.</p></div></body>`,
    expected: {
      baseSalary: { minValue: 15_000, maxValue: 18_000, currency: 'ZAR', unitText: 'MONTH' },
      identifier: '4417/LM',
    },
    absent: [],
  },
  {
    name: 'thousands of an Indian amount',
    url: 'http://jobview.naukri.com/job-listings-1',
    html: `<title>Tester - Naukri.com</title><body><h1>Tester</h1><h2><a href="/c">Meltrix Technologies Pvt. Ltd.</a></h2><table><tr><td>Compensation:</td><td>Rupees 6,00,000 - 9,50,000 P.A.</td></tr><tr><td>Location:</td><td>Pune</td></tr></table>${BODIES.en}</body>`,
    expected: {
      company: 'Meltrix Technologies Pvt. Ltd.',
      baseSalary: { minValue: 600_000, maxValue: 950_000, currency: 'INR', unitText: 'YEAR' },
    },
    absent: [],
  },
  {
    name: 'a number of the posting that begins like rand',
    url: 'https://jobs.holloway.example/us/en/job/1',
    html: `<title>Pharmacy Technician | Holloway</title><body><h1>Pharmacy Technician</h1><ul><li>R2617734</li><li>Full time</li></ul>${BODIES.en}</body>`,
    expected: { title: 'Pharmacy Technician' },
    absent: ['baseSalary'],
  },
  {
    name: 'a link that holds a label and its value, in Czech',
    url: 'https://www.prace.example.cz/rpd/2000718822/',
    html: `<html lang="cs"><title>Skladník – nabídka práce</title><body><h1>Skladník</h1><div><a href="/mapa"><span>Místo pracoviště: </span>Plzeň – Skvrňany, Tylova 57</a></div>${BODIES.en}</body>`,
    expected: { places: ['Plzeň – Skvrňany, Tylova 57'] },
    absent: [],
  },
];

testShapes(SHAPES);
