import { type Shape, testShapes } from './shapes.ts';

const DUTIES =
  '<h3>Responsibilities</h3><ul><li>Keep the mill running through the week and mend what breaks</li></ul><h3>Requirements</h3><ul><li>Careful hands</li></ul><a href="/apply">Apply now</a>';
const page = (lang: string, title: string, main: string, foot = ''): string =>
  `<html lang="${lang}"><head><title>${title} - Stillmill</title></head><body><main><h1>${title}</h1>${main}${DUTIES}</main><footer>${foot}</footer></body></html>`;

/** Firms' own sites that name the place of work in their sentences, or in an address below a label. */
const SHAPES: Shape[] = [
  {
    name: 'a known town behind "in" in the posting’s own sentences',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page(
      'en',
      'Miller',
      '<p>We grind old wheat by hand and teach others how, in the old quarter of Leeds.</p><p>Two of us bake on Fridays in Leeds for the market.</p>',
    ),
    expected: { places: ['Leeds'] },
  },
  {
    name: 'the town of the foot, bent behind "v" in Czech',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page(
      'cs',
      'Mlynář',
      '<p>Do naší provozovny v Jihlavě hledáme kolegu, který rozumí kamenům i zrnu.</p>',
      '<p>Stillmill s.r.o.<br>Brněnská 2145/12<br>586 01 Jihlava</p>',
    ),
    expected: { places: ['Jihlava'] },
  },
  {
    name: 'the town of the foot behind a weak word',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page(
      'it',
      'Mugnaio',
      '<p>Il mulino, a due passi dal lungomare di Rimini, cerca un mugnaio per la stagione.</p>',
      '<p>© 2025 Mulino Fermo - Viale Vespucci 71, 47921 Rimini - P.IVA 01234567890</p>',
    ),
    expected: { places: ['Rimini'] },
  },
  {
    name: 'a weak word before a town that no address names says nothing',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page(
      'it',
      'Mugnaio',
      '<p>Portiamo la farina di Rimini e di altri luoghi nelle case di tutta la regione.</p>',
    ),
    expected: {},
    absent: ['jobLocation'],
  },
  {
    name: 'two towns are none',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page(
      'en',
      'Miller',
      '<p>Our flour is sold in Leeds every Saturday, and the bread that we bake from it in Hull on Sundays.</p>',
    ),
    expected: {},
    absent: ['jobLocation'],
  },
  {
    name: 'where the firm was founded is no place of work',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page(
      'en',
      'Miller',
      '<p>The mill was founded in Leeds a hundred years ago by three sisters who liked bread.</p>',
    ),
    expected: {},
    absent: ['jobLocation'],
  },
  {
    name: 'customers in a town are no place of work',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page(
      'en',
      'Miller',
      '<p>Every week we bake bread for our customers in Leeds, who like it dark and sour.</p>',
    ),
    expected: {},
    absent: ['jobLocation'],
  },
  {
    name: 'a town and a country, of which the country has no name here',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page(
      'en',
      'Miller',
      '<p>Stillmill is a company of thirty, based in Leeds and the U.S. and with people in many other places.</p>',
    ),
    expected: {},
    absent: ['jobLocation'],
  },
  {
    name: 'a town with its county',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page(
      'en',
      'Miller',
      '<p>We need another pair of hands at the mill, near Odiham, Hampshire. The work begins at six.</p>',
    ),
    expected: { places: ['Odiham, Hampshire'] },
  },
  {
    name: 'a street below a label, and the town with its code below that',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page('de', 'Müller', '<h2>Arbeitsort</h2><address>Im Dreieck 4<br>23758 Stillbach in Holstein</address>'),
    expected: { places: ['23758 Stillbach in Holstein'] },
  },
  {
    name: 'known towns side by side, in an element each',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page(
      'en',
      'Miller',
      '<div><span><strong>Location: </strong></span><span>Bristol</span> <span>Exeter</span></div>',
    ),
    expected: { places: ['Bristol', 'Exeter'] },
  },
  {
    name: 'two words of one town in an element each are one place',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page('en', 'Miller', '<div><span><strong>Location: </strong></span><span>New</span> <span>York</span></div>'),
    expected: { places: ['New York'] },
  },
  {
    name: 'what goes on in small letters behind a place',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page('pl', 'Młynarz', '<p>Miejsce pracy: Swarzędz / trasy Niemcy – Holandia</p>'),
    expected: { places: ['Swarzędz'] },
  },
  {
    name: 'a town and what lies around it',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page('nl', 'Molenaar', '<ul><li>40 uur</li><li>Heerenveen e.o.</li></ul>'),
    expected: { places: ['Heerenveen e.o.'] },
  },
  {
    name: 'the town of the foot beside another fact',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page('pl', 'Młynarz', '<p>Kartuzy, pełny etat</p>', 'Stillmill s.c. ul. Leśna 4, 83-300 Kartuzy'),
    expected: { places: ['Kartuzy'], employmentType: ['FULL_TIME'] },
  },
  {
    name: 'a known place or away from it',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page('en', 'Miller', '<ul><li>Freelance, 6 months</li><li>Porto or remote (EU)</li></ul>'),
    expected: { places: ['Porto'] },
  },
  {
    name: 'two sites of the firm',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page('de', 'Müller (m/w/d)', '<p>für unsere Standorte in Bocholt und Rhede</p>'),
    expected: { places: ['Bocholt', 'Rhede'] },
  },
  {
    name: 'the town of the foot, bent behind another noun in Czech',
    url: 'https://www.stillmill.example/jobs/miller',
    html: page(
      'cs',
      'Mlynář',
      '<p>Do našeho mlýna v centru Litomyšle přijmeme člověka, který rozumí zrnu.</p>',
      '<p>Stillmill, Smetanovo náměstí 4, 570 01 Litomyšl</p>',
    ),
    expected: { places: ['Litomyšl'] },
  },
];

testShapes(SHAPES);
