import { BODIES } from './bodies.ts';
import { type Shape, testShapes } from './shapes.ts';

/** Shapes of pages that nobody here had looked at before: each stands for a cause that was found on one. */
const SHAPES: Shape[] = [
  {
    name: "a board's own name for jobs at the end of the title is no employer",
    url: 'https://www.nightjobs.example.ph/jobseekers/job/Bookkeeper-1742846'.replace('example.ph', 'ph'),
    html: `<title>Bookkeeper 1742846 - NightJobs.ph</title><body><main><h1>Bookkeeper</h1><dl><dt><img alt=""></dt><dd><h3>TYPE OF WORK</h3><p>Full Time</p></dd></dl><dl><dt></dt><dd><h3>WAGE / SALARY</h3><p>$12 to $16 Hour</p></dd></dl>${BODIES.en}<button>Apply</button></main>`,
    expected: {
      title: 'Bookkeeper',
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 12, maxValue: 16, unitText: 'HOUR' },
    },
    absent: ['hiringOrganization', 'datePosted', 'jobLocation'],
  },
  {
    name: 'the employer as a lesser heading under the title, the description about its clients',
    url: 'https://emprego.example.pt/emprego/comprador---construcao---lisboa/lisboa/2466292',
    html: `<html lang="pt"><meta property="og:title" content="Comprador - Construção | Lisboa"><body><div><h1>Comprador - Construção | Lisboa (M/F)</h1><div><h2>Moinho Alto Portugal</h2><span>09.02.2026 <span>| </span>Lisboa <span>| </span><span>Referência:</span> 2466292</span></div><div><b>Sobre os nossos clientes</b><br><p>Empresa de referência no sector da Construção.</p>${BODIES.pt}</div></div>`,
    expected: {
      title: 'Comprador - Construção | Lisboa (M/F)',
      company: 'Moinho Alto Portugal',
      places: ['Lisboa'],
      datePosted: '2026-02-09',
    },
    absent: ['baseSalary', 'employmentType', 'validThrough'],
  },
  {
    name: 'a level of seniority beside the title, an area that is a department',
    url: 'https://vagas.example.com.br/detalhe/analista-de-dados-pleno',
    html: `<html lang="pt-BR"><title>Detalhe da vaga - Analista de Dados Pleno</title><body><main><div><span>Dados e Analytics</span> <span>Salvador, BA</span> <span>Híbrido</span> <span>Pleno</span></div><h1>Analista de Dados Pleno</h1>${BODIES.pt}<a href="/candidatura">Iniciar candidatura</a></main><aside><h2>Resumo da oportunidade</h2><p>Área: Dados</p></aside>`,
    expected: { title: 'Analista de Dados Pleno', places: ['Salvador, BA'], jobLocationType: 'HYBRID' },
    absent: ['hiringOrganization', 'baseSalary', 'datePosted'],
  },
  {
    name: 'an employer linked under a name of its own folder, the board in the title',
    url: 'https://www.net-empregos.example.pt/15935141/programador-full-stack/',
    html: `<html lang="pt"><title>Programador - Net-Empregos</title><body><main><h1>Programador</h1><ul><li><i class="flaticon-calendar"></i> 9-2-2026</li><li><i class="flaticon-pin"></i> <a href="/emprego-porto.asp">Porto</a></li><li>Ref: 15935141</li><li><a href="/emprego-empresa-id/1/moinho-azul/">Moinho Azul</a></li></ul><h2>Detalhe da Oferta:</h2>${BODIES.pt}<p>Tipo de oferta: Integral/Full-time</p></main>`,
    expected: {
      title: 'Programador',
      company: 'Moinho Azul',
      places: ['Porto'],
      employmentType: ['FULL_TIME'],
      identifier: '15935141',
      datePosted: '2026-02-09',
    },
    absent: ['jobBenefits', 'baseSalary', 'validThrough'],
  },
  {
    name: 'towns as a list in one address of the data',
    url: 'https://tyopaikat.example.fi/ilmoitus/24867',
    html: `<html lang="fi"><title>Kirjanpitäjä | Valtiolle</title><body><main><script type="application/ld+json">{"@context":"http://schema.org","@type":"JobPosting","title":"Kirjanpitäjä","hiringOrganization":"Hiljainen Mylly","jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressRegion":"Pohjois-Karjala, Satakunta, Uusimaa","addressLocality":"Joensuu, Pori, Helsinki"}},"datePosted":"2026-02-11T13:35:00+03:00","baseSalary":{"@type":"MonetaryAmount","currency":"EUR","value":"Aloittavan henkilön palkka on 3 270,19 euroa kuukaudessa."},"validThrough":"2026-03-28T14:00:00+03:00"}</script>${BODIES.fi}</main>`,
    expected: {
      title: 'Kirjanpitäjä',
      company: 'Hiljainen Mylly',
      places: ['Joensuu', 'Pori', 'Helsinki'],
      baseSalary: { minValue: 3_270.19, maxValue: 3_270.19, currency: 'EUR', unitText: 'MONTH' },
    },
    absent: ['employmentType', 'expired'],
  },
  {
    name: 'the advertiser named by its markup, a town with its state in the title',
    url: 'https://au.seek.example/job/93856863',
    html: `<title>Platform Engineer | Remote | Australia Job in Melbourne VIC - SEEK</title><meta property="og:site_name" content="SEEK Australia"><body><main><h1 data-automation="job-detail-title">Platform Engineer | Remote | Australia</h1><div><span data-automation="advertiser-name">Harlow Mills</span></div><div><span data-automation="job-detail-location"><a href="/in-Melbourne-VIC">Melbourne VIC</a> (Remote)</span></div><div><span data-automation="job-detail-work-type">Full time</span></div><div><span>$180k - $210k p.a. + super</span></div><a href="/job/93856863/apply">Quick apply</a>${BODIES.en}</main>`,
    expected: {
      company: 'Harlow Mills',
      places: ['Melbourne VIC'],
      jobLocationType: 'TELECOMMUTE',
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 180_000, maxValue: 210_000, currency: 'AUD', unitText: 'YEAR' },
    },
    absent: ['datePosted', 'validThrough'],
  },
  {
    name: 'a Japanese board: employer, job and way to the station in its title',
    url: 'https://kyujin.example.jp/jb/l7b694f14fa5c649aa76b464c4e727dbb',
    html: `<html lang="ja"><title>静かな製粉株式会社 受付・誘導の求人詳細情報 - 東京都 品川区 大崎駅 徒歩1分｜求人箱</title><meta property="og:site_name" content="求人箱"><body><header><h1>受付・誘導の求人詳細情報</h1></header><main><p>静かな製粉株式会社</p><ul><li>東京都 品川区 大崎駅 徒歩1分</li><li>時給1,350円</li><li>アルバイト・パート</li></ul><a href="/apply1">応募画面へ進む</a>${BODIES.ja}<dl><dt>給与</dt><dd>時給1,350円</dd></dl><dl><dt>勤務地</dt><dd>東京都品川区大崎1丁目</dd></dl><h2>静かな製粉株式会社</h2><h3>事業内容</h3><p>製粉</p></main>`,
    expected: {
      title: '受付・誘導',
      company: '静かな製粉株式会社',
      places: ['東京都品川区大崎1丁目'],
      employmentType: ['PART_TIME'],
      baseSalary: { minValue: 1_350, maxValue: 1_350, currency: 'JPY', unitText: 'HOUR' },
    },
    absent: ['datePosted', 'validThrough'],
  },
  {
    name: 'pay in the dollars of the country that the board names first',
    url: 'https://mx.tablero.example/ofertas-de-trabajo/oferta-de-contador-en-puebla-0845FCE031',
    html: `<html lang="es-MX"><title>Oferta de trabajo de Contador en Puebla - Molino Azul - Tablero</title><body><main><h1>Contador</h1><p>Molino Azul - Puebla</p><h2>Descripción de la oferta</h2><div><span class="tag">$ 25,000.00 (Mensual)</span><br><span class="tag">Tiempo Completo</span><br><span class="tag">Presencial y remoto</span></div>${BODIES.es}<p>Requerimientos</p><ul><li>3 años de experiencia</li></ul><p>Palabras clave: contador</p><p>Hace  2  días (actualizada)</p><a>Postularme</a><a>Avísame con ofertas similares</a></main>`,
    expected: {
      title: 'Contador',
      baseSalary: { minValue: 25_000, maxValue: 25_000, currency: 'MXN', unitText: 'MONTH' },
      employmentType: ['FULL_TIME'],
      jobLocationType: 'HYBRID',
    },
    absent: ['validThrough', 'expired'],
  },
  {
    name: 'a line under the title that begins with the word contract',
    url: 'https://harlowmills.example/careers/miller',
    html: `<title>Miller | Harlow Mills</title><body><main><h1>Miller</h1><p>Contract <a href="/terms">terms that we use for everybody</a></p><p>Location: Bristol</p>${BODIES.en}<a href="/apply">Apply now</a></main>`,
    expected: { title: 'Miller', company: 'Harlow Mills', places: ['Bristol'] },
    absent: ['employmentType', 'baseSalary', 'datePosted'],
  },
  {
    name: 'a list with an opened posting whose heading says that it is one',
    url: 'https://uk.indeed.example/jobs?q=miller&vjk=1111222233334444',
    kind: 'pane',
    html: `<title>Miller Jobs in Kent</title><body><main><h1>miller jobs in Kent</h1><ul>${['Miller', 'Head Miller', 'Baker', 'Night Baker', 'Driver', 'Clerk'].map((title, at) => `<li><h2><a href="/viewjob?jk=111122223333444${at}">${title}</a></h2><p>Mill ${at}</p></li>`).join('')}</ul></main><aside><h2>Head Miller<span> - job post</span></h2><div data-company-name="true"><a href="/cmp/orchard">Orchard House</a></div>${BODIES.en}<button>Apply now</button></aside>`,
    expected: { title: 'Head Miller', company: 'Orchard House' },
    absent: ['datePosted', 'validThrough', 'baseSalary'],
  },
  {
    name: 'a heading that says more than the head and the address',
    url: 'https://jobs.moulin.example/fr/offres-d-emploi/detail/vendeur-conseil-delemont-12345',
    html: `<html lang="fr"><title>Vendeur-conseil – Moulin Jobs</title><meta property="og:title" content="Vendeur-conseil (h/f) 80-100%"><body><main><h1>Vendeur-conseil (h/f) 80-100%</h1><p>Moulin – 2800 Delémont</p>${BODIES.fr}<a href="/apply">Postuler maintenant</a></main>`,
    expected: { title: 'Vendeur-conseil (h/f) 80-100%', company: 'Moulin', employmentType: ['FULL_TIME', 'PART_TIME'] },
    absent: ['datePosted', 'baseSalary'],
  },
  {
    name: 'a company whose legal form is the name of an Australian state too, the way of working in a row of facts',
    url: 'https://www.moulin.example.ch/jobs/meunier-de-nuit/',
    html: `<html lang="fr"><title>Meunier de nuit — Bel-Moulin SA</title><body><main><h1>Meunier de nuit</h1><p><span>Lausanne</span> · <span>Hybrid</span> · <span>CDI</span></p>${BODIES.fr}<a href="/apply">Postuler</a></main>`,
    expected: { title: 'Meunier de nuit', company: 'Bel-Moulin SA', places: ['Lausanne'], jobLocationType: 'HYBRID' },
    absent: ['datePosted', 'baseSalary', 'employmentType'],
  },
  {
    name: 'a Japanese posting that is one table, its employer in the head',
    url: 'https://tenshoku.example.jp/View/JobSearchDetail/j_jid__3012345678/',
    html: `<html lang="ja"><title>株式会社静かな製粉の求人情報／機械設計エンジニア（3012345678）｜転職の箱</title><body><main><p>株式会社静かな製粉</p><h1>機械設計エンジニア</h1><table><tr><th>仕事内容</th><td>騒がしい場所で使われる静かな機械の設計をお任せします。お客様の工場を訪ねて要望を聞き、図面を描き、試作と評価まで担当します。</td></tr><tr><th>対象となる方</th><td>機械設計の実務経験3年以上の方。学歴不問。</td></tr><tr><th>勤務地</th><td>愛知県名古屋市中区栄1-2-3</td></tr><tr><th>雇用形態</th><td>正社員</td></tr><tr><th>給与</th><td>年収450万円～700万円</td></tr></table><a href="/apply">応募する</a></main>`,
    expected: {
      title: '機械設計エンジニア',
      company: '株式会社静かな製粉',
      places: ['愛知県名古屋市中区栄1-2-3'],
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 4_500_000, maxValue: 7_000_000, currency: 'JPY', unitText: 'YEAR' },
      experienceRequirements: { monthsOfExperience: 36 },
      description:
        '<h3>仕事内容</h3><table><tbody><tr><td>騒がしい場所で使われる静かな機械の設計をお任せします。お客様の工場を訪ねて要望を聞き、図面を描き、試作と評価まで担当します。</td></tr></tbody></table><h3>対象となる方</h3><table><tbody><tr><td>機械設計の実務経験3年以上の方。学歴不問。</td></tr></tbody></table>',
    },
    absent: ['datePosted', 'validThrough'],
  },
  {
    name: 'facts in one line before the text are not its beginning',
    url: 'https://misrot.example.co.il/job/32112345/abc/',
    html: `<html lang="he" dir="rtl"><title>נהג/ת חלוקה - הטחנה השקטה בע"מ</title><body><main><h1>נהג/ת חלוקה</h1><p><a href="/company/12">הטחנה השקטה בע"מ</a></p><div><span>חיפה</span> | <span>1-2 שנים</span> | <span>משרה מלאה</span> | <span>לפני 3 ימים</span></div><p>בסדנה שלנו עובדים יחד אנשים מכל הארץ, בונים, מודדים ומתקנים, ואוכלים יחד צהריים בכל יום. מי שמצטרף אלינו מקבל זמן ללמוד את המכונות לפני שהוא יוצא אל הלקוחות, ומי שכבר מכיר אותן מלמד את האחרים בסבלנות ובלי למהר.</p>${BODIES.he}<p>קוד משרה: 32112345</p><p>היקף משרה: משרה מלאה</p><button>שליחת קורות חיים</button></main>`,
    expected: {
      title: 'נהג/ת חלוקה',
      company: 'הטחנה השקטה בע"מ',
      places: ['חיפה'],
      employmentType: ['FULL_TIME'],
      datePosted: '2026-03-07',
      description:
        '<p>בסדנה שלנו עובדים יחד אנשים מכל הארץ, בונים, מודדים ומתקנים, ואוכלים יחד צהריים בכל יום. מי שמצטרף אלינו מקבל זמן ללמוד את המכונות לפני שהוא יוצא אל הלקוחות, ומי שכבר מכיר אותן מלמד את האחרים בסבלנות ובלי למהר.</p><p>אנחנו בונים מכונות שקטות לחללים רועשים, ומחפשים מישהו שאוהב את שניהם.</p><h2>תיאור התפקיד</h2><p>טיפול יומיומי בסדנאות של הלקוחות שלנו ותכנון הצעדים הבאים יחד עם הצוות.</p><h2>דרישות התפקיד</h2><p>כתיבה ברורה ורצון לשתף אחרים.</p>',
    },
    absent: ['validThrough', 'baseSalary'],
  },
];

testShapes(SHAPES);
