import { type Shape, testShapes } from './shapes.ts';

const LIST = '<li>Keep the mill running through the week and mend what breaks</li>';
const DUTIES = `<h3>Responsibilities</h3><ul>${LIST}</ul><h3>Requirements</h3><ul><li>Careful hands</li></ul><a href="/apply">Apply now</a>`;
const page = (lang: string, title: string, body: string): string =>
  `<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;

/** Heads of applicant systems and boards outside English: what stands in, over and under the title. */
const SHAPES: Shape[] = [
  {
    name: 'an employer before the job in one heading, which the document spells in another order',
    url: 'https://www.ilja.example.kr/GI_Read/46',
    html: page(
      'ko',
      '㈜고요제분 채용 - 제분 공장 관리 사원 모집 | 일자',
      `<main><h3><span>㈜고요제분</span> 제분 공장 관리 사원 모집</h3><h2>상세요강</h2>${DUTIES}<h2>접수기간·방법</h2></main>`,
    ),
    expected: { title: '제분 공장 관리 사원 모집', company: '㈜고요제분' },
  },
  {
    name: 'pay in the heading beside the job',
    url: 'https://www.robota.example.ua/jobs/81',
    html: page('uk', 'Мельник в Тихий Млин – Робота', `<main><h1>Мельник <span>$1800-2400</span></h1>${DUTIES}</main>`),
    expected: { title: 'Мельник' },
  },
  {
    name: 'an employer and its town as two links in one line',
    url: 'https://www.molenwerk.example.nl/vacature/12',
    html: page(
      'nl',
      'Vacature Molenaar in Emmeloord - Molenwerk.nl',
      `<header><nav><a href="/w">Vacature plaatsen</a></nav></header><main><h1>Molenaar</h1><div><a href="/b/1">Stille Molen</a> in <a href="/p/2">Emmeloord</a></div>${DUTIES}</main>`,
    ),
    expected: { company: 'Stille Molen' },
  },
  {
    name: 'what leads to the title in one part with it',
    url: 'https://system.rekrut.example.pl/oferta?id=7',
    html: page(
      'pl',
      'Młynarz - Cichy Młyn S.A.',
      `<div><p>Cichy Młyn S.A. to producent mąki z siedemdziesięcioletnią tradycją. Obecnie poszukujemy osoby na stanowisko:</p><h1>Młynarz</h1><p>Miejsce pracy: Grudziądz</p><p>Nr ref.: ML/02/2026</p><h2>Twoje zadania:</h2><ul>${LIST}</ul><h2>Nasze oczekiwania:</h2><ul><li>dokładność i spokojne ręce</li></ul><a href="/a">Aplikuj</a></div>`,
    ),
    expected: { title: 'Młynarz', company: 'Cichy Młyn S.A.', identifier: 'ML/02/2026', places: ['Grudziądz'] },
  },
  {
    name: 'a town under its own label below a country, region and district',
    url: 'https://recrutement.moulin.example.fr/offre_44.aspx',
    html: page(
      'fr',
      'Meunier H/F - Moulin Calme',
      `<main><h1>Meunier H/F</h1><h2>Informations générales</h2><h3>Localisation</h3><p>France, Auvergne-Rhône-Alpes, Haute-Loire (43)</p><h3>Ville</h3><p>Le Puy-en-Velay</p>${DUTIES}</main>`,
    ),
    expected: { company: 'Moulin Calme', places: ['Le Puy-en-Velay'] },
  },
  {
    name: 'a public board named for jobs in its address, months to a year, a label with a full stop',
    url: 'https://www.regionemploi.gouv.example.ca/offre/34',
    html: page(
      'fr-CA',
      'Meunière, meunier - Région emploi',
      `<main><h1>Meunière, meunier</h1><p>Moulin du Lac inc.</p><p>Rimouski (Québec)</p><dl><dt>Date limite pour postuler</dt><dd>2026-03-31</dd><dt>Rif. annuncio</dt><dd>MM-98123</dd></dl><p>Expérience : 6 mois à 1 an</p>${DUTIES}</main>`,
    ),
    expected: {
      company: 'Moulin du Lac inc.',
      places: ['Rimouski (Québec)'],
      validThrough: '2026-03-31',
      identifier: 'MM-98123',
      experienceRequirements: { monthsOfExperience: 6 },
    },
  },
  {
    name: 'a number of the posting in the head and under the title is no employer',
    url: 'https://www.offres.example.fr/detail/187TBQK',
    html: page(
      'fr',
      "Offre d'emploi Meunier - 29 - CARHAIX - 187TBQK | Offres",
      `<main><h1>Meunier (H/F)</h1><p>offre n° <span>187TBQK</span></p>${DUTIES}</main>`,
    ),
    expected: { identifier: '187TBQK' },
    absent: ['validThrough'],
  },
  {
    name: 'a day without its year, in dots',
    url: 'https://www.tyot.example.fi/17',
    html: page('fi', 'Mylläri, Hiljainen Mylly Oy', `<main><h1>Mylläri</h1><p>Julkaistu 9.2.</p>${DUTIES}</main>`),
    expected: { datePosted: '2026-02-09', company: 'Hiljainen Mylly Oy' },
  },
];

testShapes(SHAPES);
