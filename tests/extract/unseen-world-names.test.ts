import { type Shape, testShapes } from './shapes.ts';

const LIST = '<li>Keep the mill running through the week and mend what breaks</li>';
const DUTIES = `<h3>Responsibilities</h3><ul>${LIST}</ul><h3>Requirements</h3><ul><li>Careful hands</li></ul><a href="/apply">Apply now</a>`;
const menu = (texts: string): string =>
  `<header><nav>${texts
    .split('|')
    .map((text) => `<a href="/${text.length}">${text}</a>`)
    .join('')}</nav></header>`;

/** Who the employer is on boards and public services, whose own name stands where an employer's would. */
const SHAPES: Shape[] = [
  {
    name: 'a plain line under the title on a board with a way in for employers',
    url: 'https://www.arbeidsmarkt.example.be/vacatures/70512',
    html: `<html lang="nl"><head><title>Vacature: Molenaar in GAVERE | AMB</title></head><body>${menu('Vind een job|Werkgevers')}<main><h1>Molenaar</h1><p><strong>Stille Molen</strong></p><p>GAVERE</p><p>Stille Molen ligt aan de Schelde en maalt sinds 1890.</p>${DUTIES}</main></body></html>`,
    expected: { company: 'Stille Molen' },
  },
  {
    name: 'the same line on a site of the house itself is a department',
    url: 'https://www.stille-molen.example.be/jobs/molenaar',
    html: `<html lang="nl"><head><title>Molenaar | Stille Molen</title></head><body>${menu('Over ons|Jobs')}<main><h1>Molenaar</h1><p>Maalderij</p><p>Onze Maalderij ligt aan de Schelde en draait sinds 1890.</p>${DUTIES}</main></body></html>`,
    expected: { company: 'Stille Molen' },
  },
  {
    name: 'a name with its legal form beside a town that the head repeats',
    url: 'https://www.allasok.example.hu/allas/molnar-2412',
    html: `<html lang="hu"><head><title>Molnár - Bonyhád | Allasok.hu</title></head><body>${menu('Állások|Munkáltatóknak')}<main><h1>Molnár</h1><h2><a href="/ceg/1">Csendes Malom Kft.</a></h2><div><span>Bonyhád</span><span>Teljes munkaidő</span></div>${DUTIES}</main></body></html>`,
    expected: { company: 'Csendes Malom Kft.' },
  },
  {
    name: 'what follows the name of a board is about the board',
    url: 'https://www.apec.fr/emploi/detail/1765',
    html: `<html lang="fr"><head><title>Offre d'emploi Meunier F/H - 44 - Apec.fr - Cadres</title></head><body>${menu('Offres|Recruteurs')}<main><h1>Meunier F/H</h1><ul><li>MOULIN CALME</li><li>1 CDI</li></ul><h4>Entreprise</h4><p>Le moulin emploie 60 personnes en Bretagne et Pays de la Loire.</p>${DUTIES}</main></body></html>`,
    expected: { company: 'MOULIN CALME' },
  },
  {
    name: 'an entry of the menu is no label for the next one',
    url: 'https://www.amt-stellen.example.de/stelle?id=12',
    html: `<html lang="de"><head><title>Stellenangebot: Müller/in (m/w/d)</title></head><body><div class="top"><ul><li><a href="/a">Arbeitgeber</a></li><li><a href="/m">Meine Merkliste</a></li></ul></div><main><h1>Müller/in (m/w/d)</h1><dl><dt>Behörde</dt><dd>Landkreis Moosau</dd></dl>${DUTIES}</main></body></html>`,
    expected: { company: 'Landkreis Moosau' },
  },
  {
    name: 'the search that the address is named for is no employer',
    url: 'https://www.amt-stellen.example.de/jobsuche/jobdetail/1',
    html: `<html lang="de"><head><title>Müller (m/w/d) in Moosau - Jobsuche der Anstalt für Arbeit</title></head><body><main><h1>Müller (m/w/d)</h1><p>Stille Mühle GmbH</p>${DUTIES}</main></body></html>`,
    expected: { company: 'Stille Mühle GmbH' },
  },
  {
    name: 'an offer at a house and its town in one piece of the head',
    url: 'https://www.stellenplatz.example.ch/detail/5',
    html: `<html lang="de"><head><title>Müller/in 60 - 100% - Stellenangebot bei Mühle Stillbach in Sissach - stellenplatz.ch</title></head><body><main><h1>Müller/in 60 - 100%</h1>${DUTIES}</main></body></html>`,
    expected: { company: 'Mühle Stillbach' },
  },
  {
    name: 'a Japanese head with several words for openings, and a slogan under the title',
    url: 'https://www.midori-tenshoku.example.com/company/9/job/2',
    html: `<html lang="ja"><head><title>株式会社静水 の中途採用/求人/転職情報「製粉エンジニア」 ｜転職サイトMidori</title></head><body><main><h1>製粉エンジニア</h1><h2>粉の未来を支える仕事をお任せします</h2>${DUTIES}</main></body></html>`,
    expected: { title: '製粉エンジニア', company: '株式会社静水' },
  },
  {
    name: 'a Greek legal form',
    url: 'https://www.ergasia.example.gr/jobs/3',
    html: `<html lang="el"><head><title>Μυλωνάς - Βόλος | ergasia.gr</title></head><body>${menu('Θέσεις|Για εργοδότες')}<main><h1>Βοηθός Μυλωνά</h1><p>Ήσυχος Μύλος Α.Ε.</p><ul><li>Πλήρης απασχόληση</li></ul>${DUTIES}</main></body></html>`,
    expected: { company: 'Ήσυχος Μύλος Α.Ε.' },
  },
  {
    name: '"Acerca de" before the name, in Spanish',
    url: 'https://co.ofertas.example.com/oferta/1',
    html: `<html lang="es"><head><title>Molinero - Bucaramanga | Ofertas</title></head><body><main><h1>Molinero</h1>${DUTIES}<p>Acerca de Molino Sereno S.A.S.</p></main></body></html>`,
    expected: { company: 'Molino Sereno S.A.S.' },
  },
];

testShapes(SHAPES);
