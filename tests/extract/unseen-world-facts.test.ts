import { type Shape, testShapes } from './shapes.ts';

const LIST = '<li>Keep the mill running through the week and mend what breaks</li>';
const DUTIES = `<h3>Responsibilities</h3><ul>${LIST}</ul><h3>Requirements</h3><ul><li>Careful hands</li></ul><a href="/apply">Apply now</a>`;
const page = (lang: string, title: string, body: string): string =>
  `<html lang="${lang}"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}${DUTIES}</main></body></html>`;

/** How boards and public services outside English print place, pay, days and terms. */
const SHAPES: Shape[] = [
  {
    name: 'several labels in one line, an element each or none',
    url: 'https://www.muehle.example.de/j1432.html',
    html: page(
      'de',
      'Müller (m/w/d)',
      '<div><span>Kennziffer: 1432</span> <span>Einsatzort: Coburg</span> <span>Veröffentlicht: 03.02.2026</span></div>',
    ),
    expected: { identifier: '1432', places: ['Coburg'], datePosted: '2026-02-03' },
  },
  {
    name: 'several labels in one line of Slovak',
    url: 'https://www.ponuky.example.sk/O4812',
    html: page('sk', 'Mlynár', '<p>ID: 4812345 Dátum zverejnenia: 13.2.2026</p>'),
    expected: { identifier: '4812345', datePosted: '2026-02-13' },
  },
  {
    name: 'a sentence with one known word before a colon is no row of labels',
    url: 'https://www.mill.example.org/jobs/1',
    html: page('en', 'Miller', '<p>Note: we grind at night. Location: the mill stands in Leeds, by the river.</p>'),
    expected: { title: 'Miller' },
    absent: ['identifier'],
  },
  {
    name: 'a map link beside the place',
    url: 'https://www.offres.example.fr/detail/187',
    html: page(
      'fr',
      'Meunier (H/F)',
      '<p class="location"><span>29 - CARHAIX</span> - <a href="/carte">Localiser avec un plan</a></p>',
    ),
    expected: { places: ['29 - CARHAIX'] },
  },
  {
    name: 'a street behind the town, in Ukrainian',
    url: 'https://www.robota.example.ua/jobs/5',
    html: page(
      'uk',
      'Мельник',
      '<ul><li>Житомир, вул. Київська, 40. 1,2 км від центру</li><li>22 000 – 28 000 грн середня зарплата 24 500 грн</li></ul>',
    ),
    expected: {
      places: ['Житомир'],
      baseSalary: { minValue: 22000, maxValue: 28000, currency: 'UAH', unitText: 'MONTH' },
    },
  },
  {
    name: 'an employer and its town with a dash between',
    url: 'https://co.ofertas.example.com/oferta/2',
    html: page('es-CO', 'Molinero', '<p>Molino Sereno S.A.S. - Bucaramanga, Santander</p>'),
    expected: { places: ['Bucaramanga, Santander'] },
  },
  {
    name: 'a Brazilian town and its state around a spaced slash, and a Spanish town of two names',
    url: 'https://www.vagas.example.com.br/v27',
    html: page('pt-BR', 'Moleiro', '<ul><li>Local: Cajamar / SP</li></ul>'),
    expected: { places: ['Cajamar / SP'] },
  },
  {
    name: 'two towns around a spaced slash stay two',
    url: 'https://www.muehle.example.de/j7',
    html: page('de', 'Müller (m/w/d)', '<p>Arbeitsort: Hamburg / Bremen</p>'),
    expected: { places: ['Hamburg', 'Bremen'] },
  },
  {
    name: 'house, address and station below each other in a Japanese cell, yearly pay before the word for monthly',
    url: 'https://www.tenshoku.example.jp/j1',
    html: page(
      'ja',
      '製粉技術者',
      '<p>掲載予定期間：2026/2/16（月）～2026/5/17（日）</p><table><tr><th>勤務地</th><td>＜勤務地詳細＞<br>本社工場<br>住所：富山県滑川市大掛1234<br>最寄駅：北陸線／滑川駅</td></tr><tr><th>給与</th><td>＜予定年収＞<br>420万円～580万円<br>＜賃金形態＞<br>月給制</td></tr></table>',
    ),
    expected: {
      places: ['富山県滑川市大掛1234'],
      validThrough: '2026-05-17',
      baseSalary: { minValue: 4_200_000, maxValue: 5_800_000, currency: 'JPY', unitText: 'YEAR' },
    },
  },
  {
    name: 'days of the Reiwa years',
    url: 'https://www.shokuan.example.jp/j2',
    html: page(
      'ja',
      '製粉工',
      '<table><tr><th>受付年月日</th><td>令和8年2月13日</td></tr><tr><th>紹介期限日</th><td>令和8年4月30日</td></tr></table>',
    ),
    expected: { datePosted: '2026-02-13', validThrough: '2026-04-30' },
  },
  {
    name: 'a Chinese city and its part, pay in ten thousands without a currency',
    url: 'https://jobs.zhaopin.example.com/156.html',
    html: page(
      'zh-CN',
      '磨坊工程师',
      '<strong>1-1.5万/月</strong><p>苏州-工业园区&nbsp;&nbsp;|&nbsp;&nbsp;3-4年经验&nbsp;&nbsp;|&nbsp;&nbsp;大专</p>',
    ),
    expected: {
      places: ['苏州-工业园区'],
      baseSalary: { minValue: 10_000, maxValue: 15_000, currency: 'CNY', unitText: 'MONTH' },
    },
  },
  {
    name: 'the same sign for money on a page of Taiwan',
    url: 'https://www.gongzuo.example.tw/job/8a',
    html: page('zh-Hant-TW', '磨坊工程師', '<div><h3>工作待遇</h3><div>月薪40,000~55,000元</div></div>'),
    expected: { baseSalary: { minValue: 40_000, maxValue: 55_000, currency: 'TWD', unitText: 'MONTH' } },
  },
  {
    name: 'the least and the most of a month, a last day with a remark behind it',
    url: 'https://www.overheid.example.nl/vacatures/1',
    html: page(
      'nl',
      'Molenaar',
      '<dl><dt>Maandsalaris</dt><dd>Min € 4.691 - Max. € 6.907 (bruto)</dd></dl><p>Sista ansökningsdag <strong>12 mars 2026</strong> (om 20 dagar)</p>',
    ),
    expected: {
      validThrough: '2026-03-12',
      baseSalary: { minValue: 4691, maxValue: 6907, currency: 'EUR', unitText: 'MONTH' },
    },
  },
  {
    name: "a board's own guess at pay",
    url: 'https://www.stellen.example.de/11873',
    html: page('de', 'Müller (m/w/d)', '<p>Gehalt: 49.500 € – 66.200 € /Jahr (geschätzt für Bielefeld)</p>'),
    expected: { title: 'Müller (m/w/d)' },
    absent: ['baseSalary'],
  },
  {
    name: 'a share that the employer pays is no workload',
    url: 'https://www.offres.example.fr/detail/9',
    html: page(
      'fr',
      'Meunier H/F',
      '<ul><li>Temps plein</li></ul><p>13e mois, mutuelle prise en charge à 70 %, prime de panier.</p>',
    ),
    expected: { employmentType: ['FULL_TIME'] },
  },
  {
    name: 'a contract for good is none of a contractor',
    url: 'https://www.werk.example.be/7',
    html: page('nl', 'Molenaar', '<ul><li>Deeltijds - 28u30 per week</li><li>Contract van onbepaalde duur</li></ul>'),
    expected: { employmentType: ['PART_TIME'] },
  },
  {
    name: 'years under a label that counts them, and a form of the word for both numbers',
    url: 'https://www.ponuky.example.sk/O5',
    html: page('sk', 'Mlynár', '<h4>Počet rokov praxe</h4><p>3</p>'),
    expected: { experienceRequirements: { monthsOfExperience: 36 } },
  },
  {
    name: '"1 An(s)" under the heading for experience',
    url: 'https://www.offres.example.fr/detail/10',
    html: page(
      'fr',
      'Meunier (H/F)',
      '<h3>Expérience</h3><ul><li><span>1 An(s)</span> <span>Cette expérience est indispensable</span></li></ul>',
    ),
    expected: { experienceRequirements: { monthsOfExperience: 12 } },
  },
  {
    name: "the employer's own rooms in Polish, some days at home in Korean",
    url: 'https://www.ogloszenia.example.pl/1',
    html: page('pl', 'Młynarz', '<div><span>Miejsce pracy</span><p>W siedzibie firmy</p></div>'),
    expected: { jobLocationType: 'ONSITE' },
  },
  {
    name: 'days at home counted behind the word, in Korean',
    url: 'https://www.chaeyong.example.kr/wd/24',
    html: page('ko', '제분 기술자', '<p>재택근무 주 2회</p>'),
    expected: { jobLocationType: 'HYBRID' },
  },
];

testShapes(SHAPES);
