/** What a made-up posting's page says; what is not given is as in the first one. */
interface JobPage {
  title?: string;
  company?: string;
  place?: string;
  posted?: string;
  duties?: string[];
  /** The board's own lines around the posting. */
  board?: string[];
  isClosed?: boolean;
}

const DUTIES = [
  'You cook fish that came off the boat the same morning, for about ninety guests each evening',
  'You write the menu of the week together with the owner and the head of the wine cellar',
  'You order from eleven small farms and know what each of them can bring in a wet spring',
  'You teach two apprentices how to fillet, how to smoke, and how to keep a knife sharp',
  'You keep the books of the kitchen so that nothing is thrown away that could be a soup',
  'You have cooked for at least three years in a kitchen where the door to the guests stands open',
  'You speak enough German to be heard over a dishwasher and enough English to read a recipe',
];
const LINES = DUTIES.map((line) => `<li>${line}.</li>`);

/** A page with one job posting, in its structured data and to be read. */
export function jobPage(page: JobPage = {}): string {
  const {
    title = 'Senior cook',
    company = 'Kombüse GmbH',
    place = 'Hamburg',
    posted = '2026-11-01',
    board = [],
  } = page;
  const list = `<ul>${(page.duties?.map((line) => `<li>${line}.</li>`) ?? LINES).join('')}</ul>`;
  const data = {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title,
    datePosted: posted,
    hiringOrganization: { '@type': 'Organization', name: company },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: place, addressCountry: 'Germany' },
    },
    description: `<p>A small kitchen at the harbour looks for you.</p>${list}`,
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} at ${company}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main>
${board.map((line) => `<p>${line}</p>`).join('')}
<h1>${title}</h1><p>${company}, ${place}</p>
${page.isClosed ? '<p><strong>This job is no longer accepting applications.</strong></p>' : ''}
<p>A small kitchen at the harbour looks for you.</p>${list}<a href="/apply">Apply now</a></main></body></html>`;
}

export const duties = (): string[] => [...DUTIES];
