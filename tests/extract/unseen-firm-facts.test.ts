import { type Shape, testShapes } from './shapes.ts';

const DUTIES =
  '<h3>Responsibilities</h3><ul><li>Keep the mill running through the week and mend what breaks</li></ul><h3>Requirements</h3><ul><li>Careful hands</li></ul><a href="/apply">Apply now</a>';
const page = (
  lang: string,
  title: string,
  main: string,
  { head = `${title} - Stillmill`, after = DUTIES } = {},
): string =>
  `<html lang="${lang}"><head><title>${head}</title></head><body><header><a href="/">Stillmill</a></header><main><h1>${title}</h1>${main}${after}</main></body></html>`;
const url = 'https://www.stillmill.example/jobs/47';

/** Firms' own sites: facts that stand in sentences, in odd lists and under slogans. */
const SHAPES: Shape[] = [
  {
    name: 'list items that are headings through and through',
    url,
    html: page('en', 'Miller', '<p>We grind old wheat by hand and show others how it is done.</p>', {
      after:
        '<h3>What you will do</h3><ul><li><h4>Keep the stones sharp through the year.</h4></li><li><h4>Mend what breaks.</h4></li></ul><h3>Who we’re looking for</h3><ul><li><h4>Somebody with careful hands.</h4></li></ul><h3>Nice to have</h3><ul><li><h4>A licence for the tractor.</h4></li></ul><p><a href="/apply">Apply</a></p>',
    }),
    expected: {
      responsibilities: ['Keep the stones sharp through the year.', 'Mend what breaks.'],
      qualifications: ['Somebody with careful hands.'],
      preferredQualifications: ['A licence for the tractor.'],
    },
  },
  {
    name: 'a heading that opens its item stays one',
    url,
    html: page('en', 'Miller', '', {
      after:
        '<ul><li><h3>Responsibilities</h3><p>Keep the stones sharp through the year, and the belts dry.</p></li><li><h3>Requirements</h3><p>Careful hands and a love of quiet mornings.</p></li></ul><a href="/apply">Apply</a>',
    }),
    expected: {
      responsibilities: ['Keep the stones sharp through the year, and the belts dry.'],
      qualifications: ['Careful hands and a love of quiet mornings.'],
    },
  },
  {
    name: 'a slogan as heading over a page whose own title names the job',
    url,
    html: page('en', 'We are growing', '<p>Come and grind with us in the old mill by the river.</p>', {
      head: 'Youth Worker — Stillmill',
    }),
    expected: { title: 'Youth Worker', company: 'Stillmill' },
  },
  {
    name: 'a heading of an odd name stays the title where the page’s own names no job',
    url,
    html: page('en', 'Keeper of the Stones', '<p>Come and grind with us in the old mill by the river.</p>', {
      head: 'Stillmill — old flour',
    }),
    expected: { title: 'Keeper of the Stones' },
  },
  {
    name: 'a part named "Organization" over a lesser heading names no employer',
    url,
    html: page('en', 'Miller', '', {
      after: `${DUTIES}<h2>Organization</h2><h3>Stone Team</h3><p>The stone team keeps the six pairs of stones of the mill, and writes down what it learns.</p>`,
    }),
    expected: { company: 'Stillmill' },
  },
  {
    name: 'a day that stands out in a long sentence is no day of posting',
    url,
    html: page(
      'de',
      'Müller (m/w/d)',
      '<p>Ihre aussagekräftige Bewerbung mit den üblichen Unterlagen richten Sie bitte, am liebsten als eine einzige Datei, bis zum <strong>03.03.2026</strong> an die Verwaltung der Mühle. Kennziffer 23/2026.</p>',
    ),
    expected: { identifier: '23/2026' },
    absent: ['datePosted'],
  },
  {
    name: 'a day of posting that is a link',
    url,
    html: page(
      'fr',
      'Meunier (H/F)',
      '<div><time datetime="2026-01-20T11:02:00+01:00"><a href="/2026/01/20">20 janvier 2026</a></time></div>',
    ),
    expected: { datePosted: '2026-01-20' },
  },
  {
    name: 'a reference in a Spanish sentence',
    url,
    html: page('es', 'Molinero/a', '', {
      after: `${DUTIES}<p>Envía tu CV a la dirección de siempre indicando la referencia MOL-02 y tu teléfono.</p>`,
    }),
    expected: { identifier: 'MOL-02' },
  },
  {
    name: 'term and time in the first sentence, in French',
    url,
    html: page('fr', 'Meunier (H/F)', '<p>Le moulin recrute un meunier en CDD de 8 mois à temps plein.</p>'),
    expected: { employmentType: ['FULL_TIME', 'TEMPORARY'] },
  },
  {
    name: 'a time in the first sentences, in Spanish',
    url,
    html: page('es', 'Molinero/a', '<p>Buscamos molinero para incorporación inmediata. Jornada parcial de tardes.</p>'),
    expected: { employmentType: ['PART_TIME'] },
  },
  {
    name: 'the time that others work is none of this job',
    url,
    html: page('en', 'Miller', '<p>The mill has a team of nine full-time bakers and many friends.</p>'),
    expected: {},
    absent: ['employmentType'],
  },
  {
    name: 'a share of something else is no workload',
    url,
    html: page(
      'de',
      'Müller (m/w/d)',
      '<p><strong>10% aller Erlöse</strong> gehen an dich, solange sich die Steine drehen.</p>',
    ),
    expected: {},
    absent: ['employmentType'],
  },
  {
    name: 'being there is demanded of who applies',
    url,
    html: page('en', 'Miller', '', {
      after:
        '<h3>Responsibilities</h3><ul><li>Keep the mill running through the week and mend what breaks</li></ul><h3>Requirements</h3><ul><li>Careful hands</li><li>The ability to work onsite at our Hull, UK mill</li></ul><a href="/apply">Apply</a>',
    }),
    expected: { jobLocationType: 'ONSITE' },
  },
  {
    name: 'telework that "is possible", in French',
    url,
    html: page(
      'fr',
      'Meunier (H/F)',
      '<p>Le télétravail est possible la plupart du temps, sauf quand le blé arrive.</p>',
    ),
    expected: { jobLocationType: 'HYBRID' },
  },
  {
    name: 'pay that is named "vencimento", with more beside it',
    url,
    html: page('pt', 'Moleiro/a', '', {
      after:
        '<h3>Requisitos</h3><ul><li>Mãos cuidadosas</li></ul><h3>Oferecemos</h3><ul><li>Vencimento base 1.150€ + subsídio de alimentação</li></ul><a href="/candidatura">Candidatar</a>',
    }),
    expected: { baseSalary: { minValue: 1150, maxValue: 1150, currency: 'EUR', unitText: 'MONTH' } },
  },
  {
    name: 'a picture of somebody below the text is no logo',
    url,
    html: page('en', 'Miller', '<p>You will be taught by Mary Stone, who has turned them for forty years now.</p>', {
      head: 'Miller',
      after: `${DUTIES}<h2>People</h2><div><img src="m.jpg" alt="Mary Stone"><h3>Mary Stone</h3></div>`,
    }),
    expected: { company: 'Stillmill' },
  },
  {
    name: 'the week’s hours as a sentence of their own',
    url,
    html: page(
      'en',
      'Miller',
      '<p>37 hours per week including evening meetings. Office based with some home working by agreement.</p>',
    ),
    expected: { employmentType: ['FULL_TIME'], jobLocationType: 'HYBRID' },
  },
  {
    name: 'full hours and a substitute’s term, in Polish, and the last day behind an address of mail',
    url,
    html: page(
      'pl',
      'Młynarz',
      '<p>Młyn zatrudni młynarza w pełnym wymiarze czasu pracy, na zastępstwo od września.</p>',
      {
        after: `${DUTIES}<p>Dokumenty prosimy składać w sekretariacie młyna lub na adres: praca@stillmill.example do dnia 27 marca 2026 r.</p>`,
      },
    ),
    expected: { employmentType: ['FULL_TIME', 'TEMPORARY'], validThrough: '2026-03-27' },
  },
  {
    name: 'the main employment of Czech law is full time',
    url,
    html: page('cs', 'Mlynář', '<ul><li>HPP</li></ul>'),
    expected: { employmentType: ['FULL_TIME'] },
  },
  {
    name: 'a reference number in a sentence',
    url,
    html: page('en', 'Miller', '', {
      after: `${DUTIES}<p>Please send one letter with two references to the mill, as soon as you can, and no later than the end of the month, naming the reference number 2026/31.</p>`,
    }),
    expected: { identifier: '2026/31' },
  },
  {
    name: 'full and part time in one German word and a half',
    url,
    html: page('de', 'Müller (m/w/d)', '<p>in Voll- oder Teilzeit, ab sofort</p>'),
    expected: { employmentType: ['FULL_TIME', 'PART_TIME'] },
  },
  {
    name: 'the name of the page of openings before a short form, which the address repeats',
    url: 'https://www.stillmill.example/recrutement-mhf',
    html: page('fr', 'Meunier(ère) hors four (MHF)', '<p>Le moulin recrute un meunier pour la saison froide.</p>', {
      head: 'Recrutement MHF | Stillmill',
    }),
    expected: { title: 'Meunier(ère) hors four (MHF)', company: 'Stillmill' },
  },
  {
    name: 'the job in other words in the head is no employer',
    url,
    html: page('cs', 'Mlynářka / mlynář MŠ', '<p>Mlýn přijme mlynářku nebo mlynáře.</p>', {
      head: 'Mlynářka MŠ | Mlýn U Řeky',
    }),
    expected: { company: 'Mlýn U Řeky' },
  },
  {
    name: '"with us" names no employer',
    url: 'https://www.stillmill.example/jobba-hos-oss',
    html: page(
      'sv',
      'Mjölnare',
      '<p>Stillmill söker en mjölnare till nattlaget. Mejla till jobb@stillmill.example senast den 15 april 2026.</p>',
      {
        head: 'Jobba hos oss — Stillmill',
      },
    ),
    expected: { company: 'Stillmill', validThrough: '2026-04-15' },
  },
  {
    name: 'the last day behind an address of mail, in Czech',
    url,
    html: page('cs', 'Mlynář', '', {
      after: `${DUTIES}<p>Životopisy posílejte na mlyn@stillmill.example do 15. 4. 2026.</p>`,
    }),
    expected: { validThrough: '2026-04-15' },
  },
];

testShapes(SHAPES);
