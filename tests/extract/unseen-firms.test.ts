import { type Shape, testShapes } from './shapes.ts';

const DUTIES =
  '<h3>Responsibilities</h3><ul><li>Keep the mill running through the week and mend what breaks</li></ul><h3>Requirements</h3><ul><li>Careful hands</li></ul><a href="/apply">Apply now</a>';
const page = (lang: string, title: string, main: string, foot = '', top = '', head = ''): string =>
  `<html lang="${lang}"><head><title>${title}</title>${head}</head><body>${top}<main>${main}${DUTIES}</main><footer>${foot}</footer></body></html>`;

/** Firms' own sites without structured data: whose they are is told by several small signs. */
const SHAPES: Shape[] = [
  {
    name: 'the page of openings between job and employer, in Romanian',
    url: 'https://www.moarabuna.ro/cariere/morar',
    html: page('ro', 'Morar | Cariere | Moara Bună SRL', '<h1>Morar</h1><p>Localitate: Sibiu</p>'),
    expected: { company: 'Moara Bună SRL', places: ['Sibiu'] },
  },
  {
    name: 'the page of openings between job and employer, in Finnish',
    url: 'https://www.hiljainenmylly.fi/avoimet-tyopaikat/mylläri',
    html: page('fi', 'Mylläri | Avoimet työpaikat | Hiljainen Mylly Oy', '<h1>Mylläri</h1>'),
    expected: { company: 'Hiljainen Mylly Oy' },
  },
  {
    name: 'a typographic apostrophe in the name of the page of openings',
    url: 'https://www.ville-moulinet.fr/offres-d-emploi/meunier',
    html: page('fr', 'Meunier (H/F) - Offres d’emploi - Ville de Moulinet', '<h1>Meunier (H/F)</h1>'),
    expected: { company: 'Ville de Moulinet' },
  },
  {
    name: "the employer's own menu names a piece that no table knows",
    url: 'https://www.sb-gruppe.example/mahlgut/mueller',
    html: page(
      'de',
      'Müller (m/w/d) | Mahlgut | Stillmill Betriebe',
      '<h1>Müller (m/w/d)</h1>',
      '<p>© 2026 Stillmill Betriebe</p>',
      '<nav><ul><li><a href="/korn">Korn</a></li><li><a href="/mahlgut">Mahlgut</a></li></ul></nav>',
    ),
    expected: { company: 'Stillmill Betriebe' },
  },
  {
    name: 'a town between job and employer that the page prints with its state',
    url: 'https://www.moinhosereno.com.br/vagas/moleiro',
    html: page(
      'pt-BR',
      'Vaga: Moleiro – Londrina – Moinho Sereno',
      '<h1>Moleiro</h1><p>Londrina/PR</p>',
      'Moinho Sereno © 2026',
    ),
    expected: { company: 'Moinho Sereno', places: ['Londrina/PR'] },
  },
  {
    name: 'a head that names nobody: the logo and the foot agree',
    url: 'https://www.qm-online.nz/careers',
    html: page(
      'en',
      'Careers',
      '<h1>Miller</h1><p>Permanent, full time</p>',
      'Quiet Mill Ltd | © 2026',
      '<header><a href="/"><img alt="Quiet Mill" src="/l.png"></a></header>',
    ),
    expected: { title: 'Miller', company: 'Quiet Mill' },
  },
  {
    name: 'the house that speaks, and a line of facts between dashes',
    url: 'https://www.moulin-calme.fr/recrutement/meunier',
    html: page(
      'fr',
      'Recrutement : Meunier (H/F)',
      '<h1>Meunier (H/F)</h1><p>Chez Moulin Calme, nous moulons la farine des boulangers de la région depuis longtemps.</p><p>CDI – Temps plein – Dijon</p>',
    ),
    expected: { company: 'Moulin Calme', places: ['Dijon'], employmentType: ['FULL_TIME'] },
  },
  {
    name: 'a small town that the address of the foot knows',
    url: 'https://www.molinosereno.es/trabaja-con-nosotros/molinero',
    html: page(
      'es',
      'Molinero/a - Trabaja con nosotros',
      '<h1>Molinero/a</h1><p>Buscamos molineros para nuestra planta de Villaserena (Cantabria).</p>',
      '<p>Molino Sereno, S.A.</p><p>Polígono Industrial s/n</p><p>39740 Villaserena</p>',
      '<header><a href="/">Molino Sereno</a></header>',
    ),
    expected: { company: 'Molino Sereno', places: ['Villaserena'] },
  },
  {
    name: 'an agency is no board for its name alone',
    url: 'https://www.stillerecruitment.nl/vacature/molenaar',
    html: page(
      'nl',
      'Vacature Molenaar in Zwolle | Stille Recruitment',
      '<h1>Molenaar</h1>',
      'Stille Recruitment B.V. – Zwolle',
    ),
    expected: { company: 'Stille Recruitment', places: ['Zwolle'] },
  },
  {
    name: 'an address in the foot',
    url: 'https://www.leisemuehle.de/jobs/mueller',
    html: page(
      'de',
      'Müller (m/w/d) | Leise Mühle GmbH',
      '<h1>Müller (m/w/d)</h1>',
      '<p>Leise Mühle GmbH<br>Bachweg 3<br>94315 Straubing</p>',
    ),
    expected: { company: 'Leise Mühle GmbH' },
    // The seat is no place of work that the page tells.
    absent: ['jobLocation'],
  },
  {
    name: 'two addresses in the foot',
    url: 'https://www.leisemuehle.de/jobs/mueller',
    html: page(
      'de',
      'Müller (m/w/d) | Leise Mühle GmbH',
      '<h1>Müller (m/w/d)</h1>',
      '<p>Bachweg 3, 94315 Straubing</p><p>Am Wehr 8, 84028 Landshut</p>',
    ),
    expected: { company: 'Leise Mühle GmbH' },
    absent: ['jobLocation'],
  },
  {
    name: 'a board without such a way in: a sentence names another than its owner',
    url: 'https://www.muehlenwind.de/anzeige/8',
    html: page(
      'de',
      'Müller (m/w/d) | Kloster Seestern | Mühlenwind',
      '<h1>Müller (m/w/d)</h1><p>Kloster Seestern sucht zum Frühjahr einen Müller in Vollzeit.</p>',
      '<p>© 2026 Mühlenwind</p>',
      '<header><a href="/"><img alt="Mühlenwind" src="/l.png"></a></header>',
    ),
    expected: { company: 'Kloster Seestern' },
  },
  {
    name: 'a town with its state spelled out, before and after the house',
    url: 'https://www.quietmill.org/jobs/miller',
    html: page(
      'en',
      'Miller | Quiet Mill',
      '<h1>Miller</h1><p>The Miller works at our Boise, Idaho warehouse.</p>',
      '© 2026 Quiet Mill',
    ),
    expected: { company: 'Quiet Mill', places: ['Boise, Idaho'] },
  },
  {
    name: 'a council and its own address, the town named twice in one line',
    url: 'https://www.comune.montefiorito.vr.it/bandi/mugnaio',
    html: page(
      'it',
      'Mugnaio - Bandi di concorso - Comune di Montefiorito',
      '<h1>Mugnaio</h1>',
      'Comune di Montefiorito - Piazza Roma 1 - 37020 Montefiorito (VR)',
    ),
    expected: { company: 'Comune di Montefiorito' },
  },
  {
    name: 'a board with a way in for employers is nobody’s own site',
    url: 'https://www.muehlenportal.de/anzeige/7',
    html: page(
      'de',
      'Müller (m/w/d)',
      '<h1>Müller (m/w/d)</h1>',
      '<p>© 2026 Mühlenportal, Bachweg 3, 94315 Straubing</p>',
      '<header><a href="/">Mühlenportal</a><nav><a href="/ag">Für Arbeitgeber</a></nav></header>',
    ),
    expected: {},
    absent: ['hiringOrganization', 'jobLocation'],
  },
];

testShapes(SHAPES);
