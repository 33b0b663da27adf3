import { type Shape, TEXT, testShapes } from './shapes.ts';

const page = (title: string, body: string, lang = 'en') =>
  `<html lang="${lang}"><head><title>${title}</title></head><body><main>${body}${TEXT}<a href="/apply">Apply now</a></main></body></html>`;

/** Causes that pages of systems nobody had fitted brought to light, one a page. */
const SHAPES: Shape[] = [
  {
    name: 'a range in an element for each end',
    url: 'https://jobs.example.com/posting/1',
    html: page(
      'Backend Engineer',
      '<h1>Backend Engineer</h1><div>Nashville, TN</div><div class="pay-range"><span>$118,000</span><span class="divider">&mdash;</span><span>$147,500 USD</span></div>',
    ),
    expected: { baseSalary: { minValue: 118_000, maxValue: 147_500, currency: 'USD', unitText: 'YEAR' } },
  },
  {
    name: 'both ends of a range under labels of their own',
    url: 'https://jobs.example.com/posting/2',
    html: page(
      'Backend Engineer',
      '<h1>Backend Engineer</h1><p>Work Location City</p><p>Denver</p><p>State</p><p>Colorado</p><p>Salary minimum</p><p>$82,000</p><p>Salary maximum</p><p>$104,500</p>',
    ),
    expected: {
      baseSalary: { minValue: 82_000, maxValue: 104_500, currency: 'USD', unitText: 'YEAR' },
    },
  },
  {
    name: 'what the site reckons others earn',
    url: 'https://jobs.example.ch/posting/3',
    html: page(
      'Backend Engineer',
      '<h1>Backend Engineer</h1><div>Bern</div><div><h3>Salary estimate for this job</h3><p>CHF 71 500 – 88 000</p></div>',
    ),
    expected: { title: 'Backend Engineer' },
    absent: ['baseSalary'],
  },
  {
    name: 'towns with commas between them',
    url: 'https://jobs.example.at/posting/4',
    html: page('Backend Engineer', '<h1>Backend Engineer</h1><div>Linz, Wels</div><div>Vollzeit</div>', 'de'),
    expected: { places: ['Linz', 'Wels'], employmentType: ['FULL_TIME'] },
  },
  {
    name: 'a town with the province of its capital',
    url: 'https://jobs.example.ch/posting/5',
    html: page('Backend Engineer', '<h1>Backend Engineer</h1><div>Winterthur, Zürich</div>', 'de'),
    expected: { places: ['Winterthur, Zürich'] },
  },
  {
    name: 'region, country and locality under labels of their own',
    url: 'https://jobs.example.com/posting/6',
    html: page(
      'Baker',
      '<h1>Baker</h1><dl><dt>Country of work</dt><dd>Italy</dd><dt>Region</dt><dd>Trentino-Alto Adige</dd><dt>Locality</dt><dd>Bolzano</dd><dt>Last application date</dt><dd>15/04/2026</dd></dl>',
    ),
    expected: { places: ['Bolzano, Italy'], validThrough: '2026-04-15' },
  },
  {
    name: 'a count of places before the place',
    url: 'https://jobs.example.com/posting/7',
    html: page(
      'Fish Biologist',
      '<h1>Fish Biologist</h1><h3>Open &amp; closing dates</h3><p>03/02/2026 to 03/16/2026</p><h3>Location</h3><p>1 vacancy in the following location:</p><p>Leavenworth, WA</p>',
    ),
    expected: { places: ['Leavenworth, WA'], validThrough: '2026-03-16' },
  },
  {
    name: 'an employer of two names with a comma, and the board behind it',
    url: 'https://www.carreiras-norte.example/oferta/operador',
    html: page(
      'Operador de Produção - Têxteis Cávado, Lda. | Carreiras Norte',
      '<h1>Operador de Produção</h1><div>Braga</div>',
      'pt-PT',
    ),
    expected: { company: 'Têxteis Cávado, Lda.', places: ['Braga'] },
  },
  {
    name: 'an employer that only the address and the text name',
    url: 'https://ashgrovebank.wd3.myworkdayjobs.com/en-US/careers/job/Leeds/Fraud-Manager_JR-0048213',
    html: '<html lang="en-US"><head><title>Fraud Manager</title></head><body><div data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">Fraud Manager</h2><a href="/apply">Apply</a><dl><dt>posted on</dt><dd>Posted 30+ Days Ago</dd></dl><div data-automation-id="jobPostingDescription"><p>At Ashgrove Bank we look after the money of four million people, day and night.</p><p><b>What you will be doing</b></p><ul><li>Leading a team of twelve analysts across two sites</li></ul><p><b>What you need</b></p><ul><li>A year in a regulated firm</li></ul></div><div><h3>Similar Jobs</h3><ul><li><a href="/y">Analyst</a><dl><dt>posted on</dt><dd>Posted Today</dd></dl></li></ul></div></div></body></html>',
    expected: { company: 'Ashgrove Bank' },
  },
  {
    name: 'the size of an employer and its customers',
    url: 'https://jobs.example.com/posting/9',
    html: page('Backend Engineer', '<h1>Backend Engineer</h1><div>Full Time</div><div>11-50 Employees · B2B</div>'),
    expected: { employmentType: ['FULL_TIME'] },
  },
  {
    name: 'a last day without its year',
    url: 'https://jobs.example.fr/posting/10',
    html: page('Boulanger', '<h1>Boulanger</h1><p>Date limite de candidature : 28 mars</p>', 'fr'),
    expected: { validThrough: '2026-03-28' },
  },
  {
    name: 'a guide to a kind of work',
    url: 'https://blog.example.com/how-to-become-a-writer',
    html: '<html lang="en"><head><title>How to Become a UX Writer: Salary, Skills</title></head><body><article><h1>How to Become a UX Writer: Salary, Skills</h1><h2>UX writer responsibilities</h2><ul><li>Writing buttons and messages for forms of every kind</li></ul><h2>Skills and qualifications</h2><ul><li>Clear writing and some patience with others</li></ul></article></body></html>',
    kind: 'other',
    expected: {},
  },
];

testShapes(SHAPES);
