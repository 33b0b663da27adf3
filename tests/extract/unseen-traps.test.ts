import { BODIES } from './bodies.ts';
import { type Shape, testShapes } from './shapes.ts';

/** Pages that hold what looks like a fact of the job and is none. */
const SHAPES: Shape[] = [
  {
    name: "the employer's seat and size beside the posting",
    url: 'https://board.example/jobs/45511-dispatcher',
    html: `<title>Dispatcher at Harlow Mills | Board</title><body><main><h1>Dispatcher</h1><a href="/companies/harlow-mills">Harlow Mills</a><p>Job type: Full-time</p>${BODIES.en}<a href="/apply">Apply now</a><section><h2>About Harlow Mills</h2><dl><dt>Headquarters</dt><dd>Paris, France</dd><dt>Founded</dt><dd>2011</dd><dt>Size</dt><dd>200 - 500</dd></dl></section></main>`,
    expected: { title: 'Dispatcher', company: 'Harlow Mills', employmentType: ['FULL_TIME'] },
    absent: ['jobLocation', 'baseSalary', 'datePosted', 'validThrough'],
  },
  {
    name: 'money that is no pay, days that close nothing',
    url: 'https://harlowmills.example/careers/shop-manager',
    html: `<title>Shop Manager | Harlow Mills</title><body><main><h1>Shop Manager</h1><p>Location: Bristol</p>${BODIES.en}<p>We are closed on Sundays, and the old shop closed in 2019.</p><p>You look after sales of £400,000 a year, and get £500 for each friend you refer.</p><p>Our founders opened on 3 March 2024.</p><a href="/apply">Apply now</a></main>`,
    expected: { title: 'Shop Manager', company: 'Harlow Mills', places: ['Bristol'] },
    absent: ['baseSalary', 'expired', 'validThrough', 'datePosted', 'employmentType', 'jobLocationType'],
  },
  {
    name: 'a label over a list that holds more than places',
    url: 'https://harlowmills.example/careers/planner',
    html: `<title>Planner | Harlow Mills</title><body><main><h1>Planner</h1><div><strong>Location</strong><ul><li>Ghent, Belgium</li><li>Supply chain</li><li>No travel</li></ul></div>${BODIES.en}<a href="/apply">Apply now</a></main>`,
    expected: { title: 'Planner', company: 'Harlow Mills', places: ['Ghent, Belgium'] },
    absent: ['baseSalary', 'datePosted'],
  },
  {
    name: 'a hospital as the labelled place of work',
    url: 'https://care.example/vacancy/8812-porter',
    html: `<title>Porter | Southmere Care Ltd</title><body><main><h1>Porter</h1><p>Employer: Southmere Care Ltd</p><p>Location: Royal Mill Hospital, Leeds</p>${BODIES.en}<a href="/apply">Apply now</a></main>`,
    expected: { title: 'Porter', company: 'Southmere Care Ltd', places: ['Royal Mill Hospital, Leeds'] },
    absent: ['employmentType', 'baseSalary'],
  },
  {
    name: 'lines of the text that begin with a word for a fact',
    url: 'https://harlowmills.example/careers/buyer',
    html: `<title>Buyer | Harlow Mills</title><body><main><h1>Buyer</h1><p>Location: Bristol</p>${BODIES.en}<p>Salary <a href="/pay">how we set it</a></p><p>Closing <em>deals with mills</em></p><a href="/apply">Apply now</a></main>`,
    expected: { title: 'Buyer', company: 'Harlow Mills', places: ['Bristol'] },
    absent: ['employmentType', 'baseSalary', 'validThrough'],
  },
  {
    name: 'a school in the line under the title, its town as a label',
    url: 'https://schulen.example.de/stelle/4471',
    html: `<html lang="de"><title>Sekretariat (m/w/d) - Realschule Am Wall, Celle</title><body><main><h1>Sekretariat (m/w/d)</h1><p>Realschule Am Wall, Celle</p><ul><li>Dienstort: Celle</li><li>Teilzeit, 19,5 Wochenstunden</li><li>Entgeltgruppe 6 TV-L</li></ul>${BODIES.de}<a href="/bewerben">Jetzt bewerben</a></main>`,
    expected: {
      title: 'Sekretariat (m/w/d)',
      company: 'Realschule Am Wall, Celle',
      places: ['Celle'],
      employmentType: ['PART_TIME'],
    },
    absent: ['baseSalary', 'datePosted', 'validThrough'],
  },
  {
    name: 'days at home without a word for it in the header',
    url: 'https://harlowmills.example/careers/clerk',
    html: `<title>Clerk | Harlow Mills</title><body><main><h1>Clerk</h1><p>Harlow Mills · Leeds, UK · Permanent</p>${BODIES.en}<p>Our customers work remotely all over Europe, and we visit them.</p><a href="/apply">Apply now</a></main>`,
    expected: { title: 'Clerk', company: 'Harlow Mills', places: ['Leeds, UK'] },
    absent: ['jobLocationType', 'employmentType', 'applicantLocationRequirements'],
  },
  {
    name: 'a word of advice about closed postings below an open one',
    url: 'https://jobb.example.no/annonse/55117',
    html: `<html lang="no"><title>Kokk - Mølla AS</title><body><main><h1>Kokk</h1><p>Arbeidsgiver: Mølla AS</p><p>Sted: Bergen</p><p>Søknadsfrist: Snarest</p>${BODIES.no}<a href="/sok">Søk på stillingen</a><p>Når fristen er ute, tar vi ikke lenger imot søknader.</p></main>`,
    expected: { title: 'Kokk', company: 'Mølla AS', places: ['Bergen'] },
    absent: ['expired', 'validThrough', 'datePosted'],
  },
];

testShapes(SHAPES);
