import { describe, expect, it } from 'vitest';
import { readKind } from '../../../utils/extract/kind.ts';
import { read } from '../page/read.ts';

const kindOf = (body: string, url: string, { title = '', head = '' } = {}) =>
  readKind(read(`<!doctype html><title>${title}</title>${head}<body>${body}`, url)).kind;

const ARTICLE = `<p>${'The river rose again in the night, and the town carried sand to the bridge until the morning came. '.repeat(18)}</p>`;
const CALLED_ARTICLE = '<meta property="og:type" content="article">';
const STORY = 'https://gazette.example/news/the-river-rose-again-in-the-night-1234567';
const HEADLINES = ['The river rose again', 'A bridge that holds', 'Six boats for the town', 'The night of the sand'];
const stories = (headlines: readonly string[]) =>
  `<ul>${headlines.map((text, n) => `<li><a href="/news/a-story-of-the-river-and-town-${n}234567">${text}</a></li>`).join('')}</ul>`;
const offers = `<ul>${['Cook', 'Baker', 'Nurse', 'Driver'].map((text, n) => `<li><a href="/jobs/${n}23456">${text}</a></li>`).join('')}</ul>`;

describe('a story of a newspaper is another page', () => {
  it.each([
    [
      'among headlines whose addresses look like its own',
      `<h1>The sand of the town</h1>${ARTICLE}${stories(HEADLINES)}`,
    ],
    ['whose own headline stands among those before it', `${stories(HEADLINES)}<h1>The river rose again</h1>${ARTICLE}`],
    [
      'that names itself twice, behind the jobs of its market',
      `<h2>The river</h2>${offers}<h2>The river</h2>${ARTICLE}`,
    ],
    ['with the jobs of its market beside it', `<h1>The sand of the town</h1>${ARTICLE}${offers}`],
  ])('%s', (_name, body) => {
    expect(kindOf(body, STORY, { head: CALLED_ARTICLE })).toBe('other');
  });
  it('inside a form, as old pages are, with headlines that speak of mail, names and resuming', () => {
    const links = [
      'Ferries resume after the flood',
      'Mail comes by boat',
      'First name on the list of boats',
      'Phone lines are down',
    ]
      .map((text) => `<p><a href="/s?a=${text.length}">${text} as the water falls in the lower town</a></p>`)
      .join('');
    const fields = '<input name=q><input name=code><input name=user><input name=word>';
    expect(kindOf(`<form><h1>The sand leader of the town</h1>${ARTICLE}${links}${fields}</form>`, STORY)).toBe('other');
  });
});

describe('a list stays one', () => {
  it.each([
    ['of jobs whose addresses say so', `<h1>Work in the town</h1>${offers}`, 'https://board.example/town'],
    [
      'of jobs whose addresses do not, by what they are called',
      `<h1>Work in the town</h1>${stories(['Cook', 'Nurse', 'Truck driver', 'Data engineer'])}`,
      STORY,
    ],
  ])('%s', (_name, body, url) => {
    expect(kindOf(body, url)).toBe('listing');
  });
});

describe('a posting opened beside a list', () => {
  const opened = `<section><h2>Halver</h2>${ARTICLE}`;
  it('may have a name that nobody knows as a job, where it can be applied for', () => {
    expect(
      kindOf(`${stories(['Halver', 'Dresser', 'Faller'])}${opened}<a href="/apply">Apply now</a></section>`, STORY),
    ).toBe('pane');
  });
  it('or where its card leads to a job', () => {
    const cards = ['Halver', 'Dresser', 'Faller']
      .map((text, n) => `<li><a href="/jobs/${n}23456">${text}</a></li>`)
      .join('');
    expect(kindOf(`<ul>${cards}</ul>${opened}</section>`, 'https://board.example/town')).toBe('pane');
  });
});

describe('a profile of a person is no posting', () => {
  const life = (spans: string[]) =>
    `<h1>Anna Brandis</h1><p>Engineering manager, and you will find me in the lab.</p><h2>Experience</h2>${spans.map((span) => `<h3>Engineer</h3><p>${span}</p><p>${ARTICLE.slice(3, 200)}</p>`).join('')}<h2>Qualifications</h2><ul><li>Five years of experience with pumps</li><li>Clear writing, and this role in a choir</li></ul>`;
  const title = { title: 'Anna Brandis, engineer' };
  it.each([
    ['with the times of its posts', ['2011 - 2015', 'October 2016 – Present', '2015–2016']],
    ['in German', ['2011 – 2015', '2015 – 2016', '2016 – heute']],
    ['in French', ['2011 – 2015', '2015 – 2016', 'depuis 2016 – aujourd’hui']],
  ])('%s', (_name, spans) => {
    expect(kindOf(life(spans), 'https://people.example/in/anna', title)).toBe('other');
  });
  it('but one time, however often it is named, is a programme that pays for a post', () => {
    const body = life(['2021-2027', '2021-2027', '2021-2027']);
    expect(kindOf(body, 'https://lab.example/jobs/engineer-1234', title)).toBe('posting');
  });
});

describe('what asks for a curriculum vitae', () => {
  const FIELDS =
    '<label for=a>First name</label><input id=a name=first_name><input name=email><input name=phone><label for=r>Resume/CV</label><input id=r type=file>';
  it('is no posting where no job is named: people register so', () => {
    expect(kindOf(`<h1>Welcome to the board</h1><form>${FIELDS}</form>`, 'https://board.example/register')).toBe(
      'other',
    );
  });
  it('is one where the heading names a job', () => {
    expect(kindOf(`<h1>Apply as a cook</h1><form>${FIELDS}</form>`, 'https://acme.example/form')).toBe('posting');
  });
});

it('is no posting for one word to applicants, a name with a job in it and one heading', () => {
  const body = `<h1>Welcome to the Developer Edition</h1>${ARTICLE}<h2>What you need</h2><ul><li>You will need the newest release of it</li></ul>`;
  expect(kindOf(body, 'https://tools.example/first-run', { title: 'Welcome to the Developer Edition' })).toBe('other');
});

it('is a posting of a line and one heading, where address, title and heading name the same job', () => {
  const body =
    '<h1>Istruttore amministrativo</h1><h2>Requisiti</h2><p>Diploma di scuola superiore.</p><a href="/bando.pdf">Bando</a>';
  const url = 'https://comune.example.it/concorsi/istruttore-amministrativo';
  expect(kindOf(body, url, { title: 'Istruttore amministrativo - Comune' })).toBe('posting');
  expect(kindOf(body, 'https://comune.example.it/', { title: 'Istruttore amministrativo - Comune' })).toBe('other');
});

describe('a list that the rules for cards do not know', () => {
  const rows = ['Soudeur TIG', 'Soudeuse MIG', 'Chef soudeur']
    .map((text, n) => `<li><h2><a href="/o/${n}">${text}</a></h2><p>Lyon, CDI</p></li>`)
    .join('');
  it.each([
    ['by its heading', '<h1>124 offres d’emploi soudeur</h1>', '124 offres d’emploi soudeur - Rhône | Emploi'],
    ['by its title', '<h1>Lyon, soudeur</h1>', 'Offres d’emploi soudeur à Lyon | Emploi'],
  ])('is no posting %s', (_name, heading, title) => {
    const facts = '<p>Lieu : Lyon</p><p>Contrat : CDI</p><a href="/a">Postuler</a>';
    const body = `${heading}${facts}<ul>${rows}</ul>`;
    expect(kindOf(body, 'https://emploi.example/chercher?q=soudeur', { title })).not.toBe('posting');
  });
  const inFull = (jobs: string[]) =>
    `<h1>Karriere</h1>${jobs.map((job) => `<h3>${job}</h3><p>Wir suchen dich in Vollzeit.</p><p><b>Ihre Aufgaben:</b></p><ul><li>Zeichnungen und Pläne für Häuser</li><li>Besuche auf den Baustellen</li></ul><p><b>Sie bringen mit:</b></p><ul><li>Ausbildung und Erfahrung mit Plänen</li><li>Sorgfalt und Freude an der Arbeit</li></ul>`).join('')}`;
  const url = 'https://firma.example/karriere/';
  it('is several jobs in full, each with a heading of its own', () => {
    expect(kindOf(inFull(['Zeichner (m/w/d)', 'Monteur (m/w/d)', 'Bürokraft (m/w/d)']), url)).toBe('listing');
  });
  it('but one job in full is a posting, with the names of others below', () => {
    const others = '<h3><a href="/b">Monteur (m/w/d)</a></h3><h3><a href="/c">Bürokraft (m/w/d)</a></h3>';
    expect(kindOf(`${inFull(['Zeichner (m/w/d)'])}${others}`, url, { title: 'Zeichner (m/w/d)' })).toBe('posting');
  });
});

describe('a posting without prose', () => {
  const facts = [
    ['Zaměstnavatel', 'Doprava Hlinsko s.r.o.'],
    ['Místo výkonu práce', 'Hlinsko'],
    ['Pracovní poměr', 'Plný úvazek'],
    ['Mzda', '38 000 - 46 000 Kč'],
    ['Vzdělání', 'Vyučen'],
    ['Uzávěrka přihlášek', '30. 4. 2026'],
  ].map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`);
  const page = (rows: string[]) =>
    `<h1>Volné pracovní místo</h1><h2>Řidič nákladních automobilů</h2><table>${rows.join('')}</table>`;
  const url = 'https://urad.example/mista?id=3112';
  it('is one by five of its facts', () => {
    expect(kindOf(page(facts), url)).toBe('posting');
  });
  it('and none by one', () => {
    expect(kindOf(page(facts.slice(1, 2)), url)).toBe('other');
  });
});

it('is a posting of some paragraphs with one word to applicants, where the address names the job', () => {
  const body = `<h1>Experienced project manager</h1>${'<p>The projects are long, and those who lead them are given the time that it takes to finish each.</p>'.repeat(6)}<p>You will travel twice a year.</p>`;
  const title = { title: 'Experienced project manager' };
  expect(kindOf(body, 'https://acme.example/jobs/project-manager/', title)).toBe('posting');
  expect(kindOf(body, 'https://acme.example/blog/', title)).toBe('other');
});

it('is a posting of five short lines that speak to applicants, under an address of jobs', () => {
  const body =
    '<h1>Housekeeper</h1><p>The Grey Heron is a family-run country house hotel with 24 rooms, on the edge of the lake.</p><p>We are looking for a housekeeper, 16 to 24 hours a week, with some weekends.</p><p>You will clean and prepare rooms and public areas to a high standard.</p><p>To apply please email your CV to Claire at the desk.</p>';
  const title = { title: 'Housekeeper - The Grey Heron' };
  expect(kindOf(body, 'https://heron.example/jobs/housekeeper', title)).toBe('posting');
  expect(kindOf(body, 'https://heron.example/rooms', title)).toBe('other');
});
