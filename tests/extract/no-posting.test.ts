import { describe, expect, it } from 'vitest';
import { BODIES } from './bodies.ts';
import { capture, jsonLd } from './reading.ts';

const prose = (text: string) => Array.from({ length: 6 }, () => `<p>${text}</p>`).join('');
const cards = (count: number, path = '/jobs/view') =>
  `<ul>${Array.from({ length: count }, (_, at) => `<li><article><h3><a href="${path}/${5100 + at}">Warehouse Assistant ${at}</a></h3><p>Company ${at}</p><p>Leeds · Full-time</p></article></li>`).join('')}</ul>`;

/** Pages that speak of jobs and are none: what each is, and what must not be read from it. */
const PAGES: [string, 'other' | 'listing', string, string][] = [
  [
    'an article with advice on letters',
    'other',
    'https://advice.example/how-to-write-a-cover-letter',
    `<title>How to write a cover letter | Advice</title><meta property="og:type" content="article"><body><article><h1>How to write a cover letter</h1><p>By Ann Field, 2 March 2026</p>${prose('Your application is read in less than a minute. Start with the job, name the company, and say why you fit the role with your experience.')}<h2>What to bring</h2><ul><li>Your resume</li><li>A clear sentence</li></ul></article>`,
  ],
  [
    'news of layoffs',
    'other',
    'https://news.example/2026/03/harlow-mills-cuts-jobs',
    `<title>Harlow Mills cuts 200 jobs - The News</title>${`<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harlow Mills cuts 200 jobs"}</script>`}<body><article><h1>Harlow Mills cuts 200 jobs</h1>${prose('The company said on Monday that 200 positions in Leeds would go, full-time and part-time, with salaries paid until summer.')}</article>`,
  ],
  [
    'a template of a job description',
    'other',
    'https://hr.example/job-descriptions/accountant-job-description-template',
    `<title>Accountant job description template | HR help</title><meta property="og:type" content="article"><body><article><h1>Accountant job description template</h1><p>Use this template to write your own posting, and change it as you like before you post it on a job board.</p>${prose('An accountant looks after the books of a company, and most companies look for one in the spring of each year.')}<a href="/signup">Post this job for free</a></article>`,
  ],
  [
    "a company's page about itself",
    'other',
    'https://harlowmills.example/about',
    `<title>About us | Harlow Mills</title><body><main><h1>About Harlow Mills</h1>${prose('We make quiet machines for loud rooms since 1911, with 400 colleagues in Leeds, Ghent and Porto who like what they do.')}<a href="/careers">Join us</a></main>`,
  ],
  [
    'a page of salaries',
    'other',
    'https://pay.example/salaries/accountant-leeds',
    `<title>Accountant salary in Leeds (March 2026) | Pay</title><body><main><h1>Accountant salary in Leeds</h1><p>£38,400 per year</p><p>Average base salary, 214 salaries reported, updated on 2 March 2026</p>${prose('How much does an accountant earn in Leeds? The average salary is £38,400 per year, and it rises with years of experience.')}</main>`,
  ],
  [
    'the thanks for an application',
    'other',
    'https://apply.example/harlow-mills/thank-you',
    `<title>Thank you for your application - Harlow Mills</title><body><main><h1>Thank you for your application</h1><p>We have received your application for Electrician and will be in touch within two weeks.</p><a href="/jobs">See other jobs</a></main>`,
  ],
  [
    'a product',
    'other',
    'https://shop.example/p/work-lamp-300',
    `<title>Work lamp 300 | Shop</title><script type="application/ld+json">{"@type":"Product","name":"Work lamp 300","offers":{"price":"49.00","priceCurrency":"EUR"}}</script><body><main><h1>Work lamp 300</h1><p>€49.00</p><button>Add to basket</button><h2>Requirements</h2><ul><li>A socket of 230 V</li></ul><h2>What you get</h2><ul><li>A lamp</li></ul></main>`,
  ],
  [
    "a company's reviews",
    'other',
    'https://www.reviews.example/Reviews/Harlow-Mills-Reviews-E1123.htm',
    `<title>Harlow Mills Reviews: Pros and Cons of Working at Harlow Mills</title><body><main><h1>Harlow Mills reviews</h1>${Array.from({ length: 12 }, (_, at) => `<div class="review"><h2>Good team ${at}</h2><p class="text">Pros: the people are kind and the work is quiet. Cons: the salary is low, and years of experience count little when you apply for a role.</p></div>`).join('')}</main>`,
  ],
  [
    'a course',
    'other',
    'https://learn.example/courses/bookkeeping',
    `<title>Bookkeeping course | Learn</title><script type="application/ld+json">{"@type":"Course","name":"Bookkeeping"}</script><body><main><h1>Bookkeeping for beginners</h1><h2>What you will learn</h2><ul><li>To keep books</li></ul><h2>Requirements</h2><ul><li>No experience needed</li></ul><a href="/apply">Apply now</a></main>`,
  ],
  [
    'the results of a search',
    'listing',
    'https://board.example/jobs?q=warehouse&l=leeds',
    `<title>Warehouse jobs in Leeds | Board</title><body><main><h1>312 warehouse jobs in Leeds</h1>${cards(14)}</main>`,
  ],
  [
    'results with the data of each',
    'listing',
    'https://board.example/search?q=nurse',
    `<title>Nurse jobs | Board</title>${jsonLd({ title: 'Warehouse Assistant 0' })}${jsonLd({ title: 'Warehouse Assistant 1' })}<body><main><h1>Nurse jobs</h1>${cards(14)}</main>`,
  ],
  [
    "a company's openings with words about it",
    'listing',
    'https://harlowmills.example/careers',
    `<title>Careers | Harlow Mills</title><body><main><h1>Join our team</h1><p>We make quiet machines for loud rooms, and look for people who like both.</p><h2>Benefits</h2><ul><li>Thirty days of leave</li><li>A quiet room</li></ul><h2>Open positions</h2>${cards(9, '/careers')}</main>`,
  ],
  [
    'a question about a job in a forum',
    'other',
    'https://ask.example/questions/1123/should-i-accept',
    `<title>Should I accept a job offer below my salary? - Ask</title><script type="application/ld+json">{"@type":"QAPage"}</script><body><main><h1>Should I accept a job offer below my salary?</h1>${prose('I have five years of experience as an electrician and got an offer of £32,000 per year, full-time, in Leeds. Should I take the role?')}</main>`,
  ],
];

describe.each(PAGES)('%s', (_name, expected, url, html) => {
  const { kind, faults } = capture(`<!doctype html>${html}`, url);
  it(`is ${expected === 'other' ? 'no posting' : 'a list'}`, () => {
    expect([faults, kind]).toEqual([[], expected]);
  });
});

it('would be a posting with a text of one', () => {
  expect(
    capture(`<!doctype html><title>Cook</title><main><h1>Cook</h1>${BODIES.en}<a href="/a">Apply</a></main>`).kind,
  ).toBe('posting');
});
