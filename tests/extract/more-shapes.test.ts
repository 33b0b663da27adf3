import { type Shape, TEXT, testShapes } from './shapes.ts';

const GERMAN = `<h2>Deine Aufgaben</h2><ul><li>Du entwickelst mit uns die Dienste, die unsere Kunden jeden Tag nutzen</li></ul><h2>Dein Profil</h2><ul><li>Mindestens 3 Jahre Berufserfahrung mit Python</li></ul>`;
const FRENCH = `<h2>Vos missions</h2><ul><li>Vous construisez avec nous les services que nos clients utilisent tous les jours</li></ul><h2>Profil recherché</h2><ul><li>Vous avez au moins 3 ans d'expérience en développement</li></ul>`;

const SHAPES: Shape[] = [
  {
    name: 'iCIMS',
    url: 'https://careers-fernwood.icims.com/jobs/1234/data-engineer/job',
    html: `<title>Data Engineer in Austin, Texas | Careers at Fernwood Inc.</title><body><div class="iCIMS_MainWrapper"><h1 class="iCIMS_Header">Data Engineer</h1><div class="iCIMS_JobHeaderGroup"><dl class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField">Job Locations</dt><dd class="iCIMS_JobHeaderData">US-TX-Austin</dd></dl><dl><dt>ID</dt><dd>2026-1234</dd></dl><dl><dt>Category</dt><dd>Engineering</dd></dl><dl><dt>Type</dt><dd>Regular Full-Time</dd></dl></div><a class="iCIMS_ApplyOnlineButton" href="/apply">Apply for this job online</a><h2>Overview</h2>${TEXT}</div>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood Inc.',
      places: ['US-TX-Austin'],
      identifier: '2026-1234',
      employmentType: ['FULL_TIME'],
      employmentUnit: 'Engineering',
    },
    absent: ['baseSalary', 'jobLocationType', 'datePosted'],
  },
  {
    name: 'SuccessFactors',
    url: 'https://jobs.fernwood.example/job/Berlin-Data-Engineer-10115/123456/',
    html: `<title>Data Engineer Job Details | Fernwood</title><body><div class="jobDisplayShell" itemscope itemtype="http://schema.org/JobPosting"><div class="jobTitle"><h1 id="job-title" itemprop="title">Data Engineer</h1></div><div class="applylink"><a href="/talentcommunity/apply">Apply now »</a></div><p id="job-date"><strong>Date: </strong><span itemprop="datePosted" data-careersite-propertyid="date">Mar 3, 2026</span></p><p id="job-location"><strong>Location: </strong><span class="jobGeoLocation">Berlin, DE, 10115</span></p><p id="job-company"><strong>Company: </strong><span itemprop="hiringOrganization">Fernwood</span></p><div itemprop="description">${TEXT}</div></div>`,
    expected: { title: 'Data Engineer', company: 'Fernwood', datePosted: '2026-03-03' },
  },
  {
    name: 'BambooHR',
    url: 'https://fernwood.bamboohr.com/careers/42',
    html: `<title>Data Engineer - Fernwood</title><body><main><div><h2>Data Engineer</h2><div>Engineering · Austin, Texas</div></div><div><p>Location</p><p>Austin, Texas</p><p>Department</p><p>Engineering</p><p>Employment Type</p><p>Full-Time</p><p>Minimum Experience</p><p>Experienced</p><p>Compensation</p><p>$90,000 - $110,000 per year</p></div><div>${TEXT}</div><button>Apply for This Job</button></main>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood',
      places: ['Austin, Texas'],
      employmentType: ['FULL_TIME'],
      employmentUnit: 'Engineering',
      baseSalary: { minValue: 90_000, maxValue: 110_000, currency: 'USD', unitText: 'YEAR' },
    },
  },
  {
    name: 'Recruitee',
    url: 'https://fernwood.recruitee.com/o/data-engineer',
    html: `<title>Data Engineer - Fernwood B.V.</title><meta property="og:site_name" content="Fernwood B.V."><body><div><h1>Data Engineer</h1><ul><li><span class="custom-css-style-job-location-city">Amsterdam</span>, <span>Netherlands</span></li><li>Full-time</li><li>Hybrid</li></ul></div><div>${TEXT}</div><a href="/o/data-engineer/c/new">Apply</a>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood B.V.',
      employmentType: ['FULL_TIME'],
      jobLocationType: 'HYBRID',
    },
  },
  {
    name: 'Welcome to the Jungle',
    url: 'https://www.welcometothejungle.com/fr/companies/fernwood/jobs/data-engineer_paris',
    html: `<html lang="fr"><title>Data Engineer - Fernwood - CDI à Paris</title><body><main><div data-testid="job-metadata-block"><a href="/fr/companies/fernwood"><span>Fernwood</span></a><h2>Data Engineer</h2><div><i name="contract"></i>CDI</div><div><i name="location"></i><span>Paris</span></div><div><i name="salary"></i><span>Salaire : 45K à 55K €</span></div><div><i name="remote"></i><span>Télétravail fréquent</span></div><div><i name="suitcase"></i><span>Expérience : > 3 ans</span></div></div><div>${FRENCH}</div><a href="#apply">Postuler</a></main>`,
    expected: { title: 'Data Engineer', company: 'Fernwood', places: ['Paris'] },
  },
  {
    name: 'Glassdoor',
    url: 'https://www.glassdoor.com/job-listing/data-engineer-fernwood-JV_IC1139761.htm?jl=100',
    html: `<title>Fernwood Labs hiring Data Engineer Job in Austin, TX | Glassdoor</title><body><div data-test="job-details"><header><a href="/Overview/Working-at-Fernwood"><h4 class="EmployerProfile_employerNameHeading">Fernwood Labs</h4></a><h1 id="jd-job-title-100">Data Engineer</h1><div data-test="location">Austin, TX</div><div data-test="detailSalary">$90K - $110K (Employer est.)</div><button>Easy Apply</button></header><div class="JobDetails_jobDescription">${TEXT}</div></div>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood Labs',
      places: ['Austin, TX'],
      baseSalary: { minValue: 90_000, maxValue: 110_000, currency: 'USD', unitText: 'YEAR' },
    },
  },
  {
    name: 'Remote OK',
    url: 'https://remoteok.com/remote-jobs/remote-data-engineer-fernwood-1',
    html: `<title>Remote Data Engineer at Fernwood</title><body><div class="job"><h1>Data Engineer</h1><h3>Fernwood</h3><div class="location">🌏 Worldwide</div><div class="location">💰 $60k - $90k</div></div><div class="description">${TEXT}</div><a href="/l/1">Apply for this job</a>`,
    expected: { title: 'Data Engineer', company: 'Fernwood' },
  },
  {
    name: 'a German company page',
    url: 'https://www.fernwood.example/karriere/data-engineer',
    html: `<html lang="de"><title>Data Engineer (m/w/d) – Karriere – Fernwood GmbH</title><body><header><nav><a href="/">Start</a><a href="/karriere">Karriere</a></nav></header><main><h1>Data Engineer (m/w/d)</h1><ul class="facts"><li><strong>Standort:</strong> Zürich</li><li><strong>Pensum:</strong> 80-100%</li><li><strong>Eintritt:</strong> 01.05.2026</li><li><strong>Gehalt:</strong> CHF 90'000 - 110'000 pro Jahr</li></ul>${GERMAN}<p>Bewerbungsfrist: 30.04.2026</p><a href="mailto:jobs@fernwood.example">Jetzt bewerben</a></main><footer>© 2026 Fernwood GmbH</footer>`,
    expected: {
      title: 'Data Engineer (m/w/d)',
      company: 'Fernwood GmbH',
      places: ['Zürich'],
      employmentType: ['FULL_TIME', 'PART_TIME'],
      validThrough: '2026-04-30',
      baseSalary: { minValue: 90_000, maxValue: 110_000, currency: 'CHF', unitText: 'YEAR' },
      experienceRequirements: { monthsOfExperience: 36 },
    },
    absent: ['datePosted', 'jobLocationType'],
  },
  {
    name: 'a Spanish board',
    url: 'https://empleo.example.es/oferta/1',
    html: `<html lang="es"><title>Ingeniero de datos en Fernwood S.L. | Empleo</title><body><main><h1>Ingeniero de datos</h1><p><a href="/empresa/fernwood">Fernwood S.L.</a></p><dl><dt>Ubicación</dt><dd>Madrid, España</dd><dt>Tipo de contrato</dt><dd>Indefinido, jornada completa</dd><dt>Salario</dt><dd>30.000 € - 36.000 € brutos/año</dd><dt>Publicado</dt><dd>3 de marzo de 2026</dd><dt>Modalidad</dt><dd>Híbrido</dd></dl><h2>Funciones</h2><ul><li>Construirás con nosotros los servicios que nuestros clientes usan todos los días</li></ul><h2>Requisitos</h2><ul><li>Al menos 3 años de experiencia en un puesto similar</li></ul><a href="/inscribirse">Inscribirme</a></main>`,
    expected: {
      title: 'Ingeniero de datos',
      company: 'Fernwood S.L.',
      places: ['Madrid, España'],
      employmentType: ['FULL_TIME'],
      datePosted: '2026-03-03',
      jobLocationType: 'HYBRID',
      baseSalary: { minValue: 30_000, maxValue: 36_000, currency: 'EUR', unitText: 'YEAR' },
      experienceRequirements: { monthsOfExperience: 36 },
    },
  },
  {
    name: 'a Polish board',
    url: 'https://praca.example.pl/oferta/1',
    html: `<html lang="pl"><title>Inżynier danych - Fernwood Sp. z o.o. - Warszawa</title><body><main><h1>Inżynier danych</h1><h2>Fernwood Sp. z o.o.</h2><ul><li><i class="icon-location"></i><span>Warszawa</span></li><li>umowa o pracę</li><li>pełny etat</li><li>praca hybrydowa</li></ul><div>12 000 – 16 000 zł brutto / mies.</div><h3>Twój zakres obowiązków</h3><ul><li>Razem z nami budujesz usługi, z których nasi klienci korzystają na co dzień</li></ul><h3>Nasze wymagania</h3><ul><li>Minimum 3 lata doświadczenia na podobnym stanowisku</li></ul><a href="/aplikuj">Aplikuj teraz</a></main>`,
    expected: {
      title: 'Inżynier danych',
      company: 'Fernwood Sp. z o.o.',
      places: ['Warszawa'],
      employmentType: ['FULL_TIME'],
      jobLocationType: 'HYBRID',
      baseSalary: { minValue: 12_000, maxValue: 16_000, currency: 'PLN', unitText: 'MONTH' },
      experienceRequirements: { monthsOfExperience: 36 },
    },
  },
  {
    name: 'a Dutch page',
    url: 'https://werkenbij.fernwood.example/vacatures/data-engineer',
    html: `<html lang="nl"><title>Vacature Data Engineer | Werken bij Fernwood</title><body><main><h1>Data Engineer</h1><ul><li>Utrecht</li><li>32 - 40 uur per week</li><li>€ 4.000 - € 5.500 per maand</li></ul><h2>Wat ga je doen?</h2><p>Je bouwt met ons de diensten die onze klanten elke dag gebruiken, en je bent van het begin af aan deel van een klein team.</p><h2>Wat breng je mee?</h2><ul><li>Minimaal 3 jaar ervaring met Python</li></ul><a href="/solliciteren">Solliciteer direct</a></main>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood',
      places: ['Utrecht'],
      baseSalary: { minValue: 4_000, maxValue: 5_500, currency: 'EUR', unitText: 'MONTH' },
      experienceRequirements: { monthsOfExperience: 36 },
    },
  },
  {
    name: 'a Swedish public board',
    url: 'https://jobb.example.se/annons/1',
    html: `<html lang="sv"><title>Dataingenjör - Fernwood AB</title><body><main><h1>Dataingenjör</h1><p>Arbetsgivare: Fernwood AB</p><p>Ort: Göteborg</p><p>Omfattning: Heltid</p><p>Sista ansökningsdag: 2026-04-30</p><p>Publicerad: 2026-03-03</p><h2>Arbetsuppgifter</h2><p>Du bygger med oss de tjänster som våra kunder använder varje dag, och du är med från början i ett litet team.</p><h2>Kvalifikationer</h2><ul><li>Minst 3 års erfarenhet av Python</li></ul><a href="/ansok">Ansök här</a></main>`,
    expected: {
      title: 'Dataingenjör',
      company: 'Fernwood AB',
      places: ['Göteborg'],
      employmentType: ['FULL_TIME'],
      datePosted: '2026-03-03',
      validThrough: '2026-04-30',
      experienceRequirements: { monthsOfExperience: 36 },
    },
  },
  {
    name: 'a Hebrew board',
    url: 'https://jobs.example.co.il/1',
    html: `<html lang="he" dir="rtl"><title>מהנדס נתונים - פרנווד בע"מ</title><body><main><h1>מהנדס נתונים</h1><p>חברה: פרנווד בע"מ</p><p>מיקום: תל אביב</p><p>היקף משרה: משרה מלאה</p><h2>תיאור התפקיד</h2><p>תבנו איתנו את השירותים שהלקוחות שלנו משתמשים בהם בכל יום ותתכננו את הצעד הבא יחד עם הצוות.</p><h2>דרישות התפקיד</h2><ul><li>3 שנות ניסיון בפייתון</li></ul><button>הגש מועמדות</button></main>`,
    expected: {
      title: 'מהנדס נתונים',
      company: 'פרנווד בע"מ',
      places: ['תל אביב'],
      employmentType: ['FULL_TIME'],
      experienceRequirements: { monthsOfExperience: 36 },
    },
  },
  {
    name: 'a US government notice',
    url: 'https://jobs.example.gov/posting/1',
    html: `<title>Data Engineer | City of Fernwood</title><body><main><h1>Data Engineer</h1><table><tr><td>Salary</td><td>$38.50 - $46.20 Hourly</td></tr><tr><td>Location</td><td>Fernwood, OR</td></tr><tr><td>Job Type</td><td>Full-Time</td></tr><tr><td>Job Number</td><td>2026-00117</td></tr><tr><td>Department</td><td>Information Services</td></tr><tr><td>Opening Date</td><td>03/03/2026</td></tr><tr><td>Closing Date</td><td>3/31/2026 5:00 PM Pacific</td></tr></table>${TEXT}<a href="/apply">APPLY</a></main>`,
    expected: {
      title: 'Data Engineer',
      company: 'City of Fernwood',
      places: ['Fernwood, OR'],
      employmentType: ['FULL_TIME'],
      identifier: '2026-00117',
      validThrough: '2026-03-31',
      baseSalary: { minValue: 38.5, maxValue: 46.2, currency: 'USD', unitText: 'HOUR' },
      employmentUnit: 'Information Services',
    },
  },
];

testShapes(SHAPES);
