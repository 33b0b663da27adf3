import type { Random } from './random.ts';

const list = (text: string) => text.split(' ');
const WHO = list(
  'you we our-team the-shift every-colleague a-small-group the-lead your-manager the-kitchen the-depot the-clinic the-studio the-school customers partners the-board',
);
const DO = list(
  'plan build repair teach review deliver test design document measure prepare support schedule clean translate sell inspect draw calculate coordinate improve host monitor assemble audit',
);
const WHAT = list(
  'routes orders engines lessons reports services menus contracts pumps schedules drawings budgets samples repairs interviews lectures payments invoices gardens bridges websites batteries patients parcels meetings prototypes cables records training stock',
);
const HOW = list(
  'daily carefully together in-pairs by-hand on-time with-care every-week across-sites at-night within-budget from-home on-site for-schools for-hospitals without-haste in-writing by-phone over-the-counter step-by-step',
);
const WHY = list(
  'safety growth quality comfort trust speed health learning fairness craft reliability winter-season export new-markets regulation research older-people the-harbour the-region young-families',
);

export const ROLES = list(
  'baker nurse welder analyst teacher cook engineer designer planner accountant electrician gardener recruiter librarian tester writer surveyor pharmacist driver plumber researcher mechanic paralegal auditor architect',
);
export const SUBJECTS = list(
  'data backend frontend payments pediatric night logistics quality security marine rail clinical growth platform mobile finance legal energy primary packaging laboratory wholesale customer network solar',
);
export const COMPANIES = list(
  'Hafenwerk Kombüse Norrsken Fieldnote Brightline Orchard Cumulus Tessellate Clairval Parsewell Oakfield Tilleuls Winterhude Larkspur Meridian Quarrybank Solway Thornbury Ulverston Vantaa Westerly Yarrow Zephyr Aldgate Birchwood',
);
export const PLACES: [town: string, country: string][] = [
  ['Hamburg', 'Germany'],
  ['Lyon', 'France'],
  ['Leeds', 'United Kingdom'],
  ['Porto', 'Portugal'],
  ['Zürich', 'Switzerland'],
  ['Toronto', 'Canada'],
  ['Boston', 'USA'],
  ['Utrecht', 'Netherlands'],
  ['Graz', 'Austria'],
  ['Malmö', 'Sweden'],
  ['Turku', 'Finland'],
  ['Brno', 'Czechia'],
  ['Gdańsk', 'Poland'],
  ['Bilbao', 'Spain'],
  ['Trieste', 'Italy'],
  ['Cork', 'Ireland'],
];

const plain = (word: string) => word.replaceAll('-', ' ');

/** One sentence of eleven words or so, of half a million there are. */
export function sentence(random: Random): string {
  const words = [
    random.of(WHO),
    random.of(DO),
    random.of(WHAT),
    random.of(HOW),
    'and',
    random.of(DO),
    random.of(WHAT),
    'for',
    random.of(WHY),
    random.of(HOW),
  ]
    .map(plain)
    .join(' ');
  return `${words[0]?.toUpperCase()}${words.slice(1)}.`;
}

export const sentences = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () => sentence(random));
