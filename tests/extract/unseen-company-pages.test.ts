import { type Shape, testShapes } from './shapes.ts';

/** Plain pages of employers and small boards, without structured data: each a cause of an empty or wrong field. */
const SHAPES: Shape[] = [
  {
    name: 'English, the facts of one line between bars, and a pension in per cent',
    url: 'https://www.larkhill-joinery.example.co.uk/careers/bench-joiner',
    html: `<html lang="en-GB"><head><title>Bench Joiner | Careers | Larkhill Joinery</title></head><body><main><h1>Bench Joiner</h1><p>Full time, permanent | Wrexham, LL11 | £31,000 – £35,000 per annum | Days</p><p>We make windows and stairs for old houses in a workshop of eleven people.</p><h2>What you'll do</h2><ul><li>Set out and make sash windows</li></ul><h2>What we give</h2><ul><li>8% pension</li></ul><a href="/a">Apply now</a></main></body></html>`,
    expected: {
      company: 'Larkhill Joinery',
      places: ['Wrexham, LL11'],
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 31000, maxValue: 35000, currency: 'GBP', unitText: 'YEAR' },
    },
    absent: ['jobLocationType'],
  },
  {
    name: 'German, pay and days at home in one paragraph',
    url: 'https://www.deichbau.example.de/stellen/vermessung',
    html: `<html lang="de"><head><title>Vermessungstechniker (m/w/d) – Deichbau Nord</title></head><body><main><h1>Vermessungstechniker (m/w/d)</h1><p>Unbefristet · Vollzeit · Leer (Ostfriesland)</p><h3>Das machen Sie bei uns</h3><ul><li>Sie stecken Trassen ab</li></ul><h3>Das bekommen Sie</h3><ul><li>30 Tage Urlaub</li></ul><p>Das Jahresgehalt liegt zwischen 42.000 € und 48.000 € brutto. Zwei Tage pro Woche können Sie von zu Hause arbeiten.</p><a href="/b">Jetzt bewerben</a></main></body></html>`,
    expected: {
      jobLocationType: 'HYBRID',
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 42000, maxValue: 48000, currency: 'EUR', unitText: 'YEAR' },
    },
    absent: ['validThrough', 'expired'],
  },
  {
    name: 'Danish, the town of the employer that looks for somebody, and pay between two sums',
    url: 'https://www.kystkraft.example.dk/job/montoer',
    html: `<html lang="da"><head><title>Montør til havn – Kystkraft A/S</title></head><body><main><h1>Montør til havn</h1><p>Kystkraft A/S i Esbjerg søger en montør til kraner og porte. Stillingen er på fuld tid, 37 timer om ugen.</p><h3>Dine opgaver</h3><ul><li>Eftersyn af kraner og porte på kajen</li></ul><h3>Vi tilbyder</h3><ul><li>Løn mellem 33.000 og 37.500 kr. pr. måned</li></ul><a href="/s">Søg stillingen</a></main></body></html>`,
    expected: {
      company: 'Kystkraft A/S',
      places: ['Esbjerg'],
      employmentType: ['FULL_TIME'],
      baseSalary: { minValue: 33000, maxValue: 37500, currency: 'DKK', unitText: 'MONTH' },
    },
    absent: ['jobLocationType'],
  },
  {
    name: 'French, a place in the title, and a head that spells the title otherwise',
    url: 'https://www.atelier-doubs.example.ch/emplois/sertisseur',
    html: `<html lang="fr-CH"><head><title>Sertisseur / Sertisseuse au Locle - Atelier Doubs SA</title></head><body><main><h1>Sertisseur / Sertisseuse (Le Locle)</h1><p>Vous sertissez à la main boîtes et lunettes pour quatre maisons.</p><h2>Votre mission</h2><ul><li>Sertir des pierres sur or et acier</li></ul><h2>Vos atouts</h2><ul><li>CFC de sertisseur</li></ul><p>Postulations à adresser jusqu'au 31 mars 2026.</p><a href="/p">Postuler</a></main></body></html>`,
    expected: { company: 'Atelier Doubs SA', places: ['Le Locle'], validThrough: '2026-03-31' },
    absent: ['expired', 'jobLocationType'],
  },
  {
    name: 'Polish, two days in one line',
    url: 'https://praca-dolina.example.pl/oferta/stolarz-4711',
    html: `<html lang="pl"><head><title>Stolarz - Tczew - Praca Dolina</title></head><body><main><h1>Stolarz</h1><h2>Meble Żuławy Sp. z o.o.</h2><ul><li>Miejsce pracy: Tczew</li><li>Wymiar etatu: pełny etat</li></ul><p>Data dodania: 03.03.2026 &nbsp; Ważne do: 02.04.2026</p><h3>Opis stanowiska</h3><ul><li>Wykonywanie mebli na wymiar</li></ul><h3>Wymagania</h3><ul><li>Doświadczenie na podobnym stanowisku</li></ul><a href="/a">Aplikuj</a></main></body></html>`,
    expected: {
      company: 'Meble Żuławy Sp. z o.o.',
      places: ['Tczew'],
      datePosted: '2026-03-03',
      validThrough: '2026-04-02',
      responsibilities: ['Wykonywanie mebli na wymiar'],
    },
    absent: ['expired'],
  },
  {
    name: 'Hebrew, a career page as a piece of the title',
    url: 'https://www.gal-optics.example.co.il/careers/assembler',
    html: `<html lang="he"><head><title>מרכיב/ת מערכות | קריירה | גל אופטיקה</title></head><body dir="rtl"><main><h1>מרכיב/ת מערכות</h1><ul><li><span>מיקום:</span> <span>יקנעם</span></li><li><span>היקף משרה:</span> <span>משרה מלאה</span></li></ul><h2>תיאור התפקיד</h2><ul><li>הרכבה של עדשות בחדר נקי</li></ul><h2>דרישות התפקיד</h2><ul><li>ניסיון של 2 שנים לפחות בהרכבה</li></ul><p>עבודה היברידית, שלושה ימים במפעל.</p><a href="/a">הגשת מועמדות</a></main></body></html>`,
    expected: { company: 'גל אופטיקה', places: ['יקנעם'], jobLocationType: 'HYBRID' },
    absent: ['expired'],
  },
  {
    name: 'Korean, the days of the posting as a span, and days at home among the benefits',
    url: 'https://careers.byeolsoft.example.kr/jobs/77',
    html: `<html lang="ko"><head><title>데이터 엔지니어 | 별소프트 채용</title></head><body><main><h1>데이터 엔지니어</h1><ul><li>정규직</li><li>경기 성남시 분당구</li><li>2026.03.02 ~ 2026.03.31</li></ul><h2>주요업무</h2><ul><li>배치 파이프라인 운영</li></ul><h2>복지 및 혜택</h2><ul><li>주 2회 재택근무</li></ul><button>지원하기</button></main></body></html>`,
    expected: { jobLocationType: 'HYBRID', datePosted: '2026-03-02', validThrough: '2026-03-31' },
    absent: ['expired'],
  },
  {
    name: 'English, other jobs of today below a posting of three days ago',
    url: 'https://www.quaystaffing.example.com/jobs/5512-yard-operative',
    html: `<html lang="en"><head><title>Yard Operative in Norfolk, VA - Quay Staffing</title></head><body><main><h1>Yard Operative</h1><p>Norfolk, VA 23510 &bull; $19.50/hr &bull; Posted 3 days ago</p><p>A cold store near the port needs two people from Monday to Friday.</p><p><b>Requirements</b></p><ul><li>1+ years on a forklift</li></ul></main><section><h3>More jobs near Norfolk</h3><div>Order Picker $17/hr &bull; Posted today</div></section></body></html>`,
    expected: {
      places: ['Norfolk, VA 23510'],
      datePosted: '2026-03-07',
      baseSalary: { minValue: 19.5, maxValue: 19.5, currency: 'USD', unitText: 'HOUR' },
      experienceRequirements: { monthsOfExperience: 12 },
    },
    absent: ['validThrough'],
  },
  {
    name: 'English, the day of a short one in its mark-up',
    url: 'https://remote-board.example.com/jobs/4711-support-lead',
    html: `<html lang="en"><head><title>Support Lead at Tarn Software</title></head><body><main><h1>Support Lead</h1><p>Tarn Software</p><time datetime="2026-02-20T08:00:00+00:00">3w</time><p>You lead six people who answer mail from growers in four countries.</p><h2>Requirements</h2><ul><li>Calm writing</li></ul><a href="/a">Apply</a></main></body></html>`,
    expected: { company: 'Tarn Software', datePosted: '2026-02-20' },
    absent: ['validThrough'],
  },
  {
    name: 'English, a closing day under its label is no day of publication',
    url: 'https://www.fellside.example.gov.uk/jobs/881',
    html: `<html lang="en-GB"><head><title>Ranger - Fellside District Council</title></head><body><main><h1>Ranger</h1><dl><dt>Organisation</dt><dd>Fellside District Council</dd><dt>Location</dt><dd>Kendal</dd><dt>Closing date</dt><dd>8 March 2026</dd></dl><h2>The role</h2><p>You look after three woods and the people who walk in them.</p><h2>Duties</h2><ul><li>Mend paths, gates and walls</li></ul><a href="/a">Apply online</a></main></body></html>`,
    expected: { company: 'Fellside District Council', places: ['Kendal'], validThrough: '2026-03-08' },
    absent: ['datePosted'],
  },
  {
    name: 'English, a college that wishes to appoint and is named nowhere else',
    url: 'https://jobs.example.ac.uk/Vacancy.aspx?ref=41',
    html: `<html lang="en-GB"><head><title>Vacancy Details</title></head><body><main><h2>Assistant Archivist</h2><p>Salary: £31,000 per annum</p><p>Closing Date: 29 March 2026</p><p>St Brannoc's College wishes to appoint an Assistant Archivist to catalogue the papers of two former fellows.</p><a href="/a">Apply for this post</a></main></body></html>`,
    expected: { company: "St Brannoc's College", validThrough: '2026-03-29' },
    absent: ['datePosted'],
  },
  {
    name: 'Portuguese, a town with its state behind a stroke',
    url: 'https://www.pescados.example.com.br/trabalhe-conosco/analista',
    html: `<html lang="pt-BR"><head><title>Analista de Compras - Trabalhe Conosco - Pescados Maré</title></head><body><main><h1>Analista de Compras</h1><p><strong>Local:</strong> Itajaí/SC (híbrido, 3x presencial)</p><p><strong>Inscrições até:</strong> 22/03/2026</p><h2>Requisitos e qualificações</h2><ul><li>Pelo menos um ano de experiência em compras</li></ul><a href="/c">Candidatar-se</a></main></body></html>`,
    expected: {
      company: 'Pescados Maré',
      places: ['Itajaí/SC'],
      jobLocationType: 'HYBRID',
      validThrough: '2026-03-22',
      experienceRequirements: { monthsOfExperience: 12 },
    },
    absent: ['datePosted'],
  },
];

testShapes(SHAPES);
