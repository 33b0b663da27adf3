import { type Shape, testShapes } from './shapes.ts';

/** More plain pages of employers and small boards: each a cause of an empty or wrong field. */
const SHAPES: Shape[] = [
  {
    name: 'English, the employer before its town in one line, and in the logo alone',
    url: 'https://www.pay-portal.example.net/jobs/ViewJobDetails?job=118822',
    html: `<html lang="en-US"><head><title>Job Details</title></head><body><main><h1>Diesel Mechanic</h1><div>Prairie Lark Transit - Wichita, KS 67202</div><a href="/a">Apply</a><h2>Description</h2><p>Prairie Lark Transit runs 54 buses in Sedgwick County.</p><h2>Qualifications</h2><ul><li>Three years of work on diesel engines</li></ul></main></body></html>`,
    expected: { company: 'Prairie Lark Transit', places: ['Prairie Lark Transit - Wichita, KS 67202'] },
    absent: ['jobLocationType'],
  },
  {
    name: 'English, a city named by its seal and its text',
    url: 'https://www.gov-board.example.com/careers/x/jobs/4890012/gardener',
    html: `<html lang="en-US"><head><title>Gardener II | Job Details tab | Career Pages</title></head><body><header><img alt="City of Lindmere logo"></header><main><h1>Gardener II</h1><a href="/a">Apply</a><div><div>Job Type</div><div>Full-Time</div></div><div><div>Job Number</div><div>2026-031</div></div><div><div>Closing Date</div><div>3/23/2026</div></div><h2>Description</h2><p>The City of Lindmere looks after 31 parks with small crews of gardeners.</p><h2>Typical Qualifications</h2><ul><li>Two years of gardening experience</li></ul></main></body></html>`,
    expected: { company: 'City of Lindmere', experienceRequirements: { monthsOfExperience: 24 } },
    absent: ['jobLocation'],
  },
  {
    name: 'English, a city over its state, which says what the dollar is',
    url: 'https://sjobs.example.com/TGnewUI/JobDetails?jobid=778120',
    html: `<html lang="en"><head><title>Statistician II</title></head><body><main><h1>Statistician II</h1><button>Apply</button><p>Company</p><p>Saltfen Institute</p><p>Work Location City</p><p>Durham</p><p>State</p><p>North Carolina</p><p>Salary minimum</p><p>$82,000</p><p>Salary maximum</p><p>$104,500</p><p>Job summary</p><p>You plan the analysis of two trials with three physicians and a data manager.</p></main></body></html>`,
    expected: {
      company: 'Saltfen Institute',
      places: ['Durham, North Carolina'],
      baseSalary: { minValue: 82000, maxValue: 104500, currency: 'USD', unitText: 'YEAR' },
    },
    absent: ['datePosted'],
  },
  {
    name: 'English, a summary parted from the duties by a table of facts, and the days of the notice as a span',
    url: 'https://www.federal-jobs.example.gov/job/861234500',
    html: `<html lang="en"><head><title>Job Announcement</title></head><body><main><h1>Fish Biologist</h1><h2>Summary</h2><p>This position raises trout for three rivers and counts what comes back.</p><h2>Overview</h2><ul><li><h3>Open &amp; closing dates</h3><p>03/02/2026 to 03/16/2026</p></li><li><h3>Location</h3><p>Leavenworth, WA</p></li><li><h3>Remote job</h3><p>No</p></li><li><h3>Travel Required</h3><p>25% or less</p></li><li><h3>Appointment type</h3><p>Permanent</p></li><li><h3>Work schedule</h3><p>Full-time</p></li><li><h3>Promotion potential</h3><p>11</p></li><li><h3>Control number</h3><p>861234500</p></li><li><h3>Announcement number</h3><p>R1-26-127</p></li></ul><h2>Duties</h2><ul><li>Plans and carries out spawning at the hatchery</li></ul><h2>Requirements</h2><ul><li>Two years of work in a hatchery</li></ul><a href="/a">Apply</a></main></body></html>`,
    expected: {
      places: ['Leavenworth, WA'],
      datePosted: '2026-03-02',
      validThrough: '2026-03-16',
      description:
        '<h2>Summary</h2><p>This position raises trout for three rivers and counts what comes back.</p><h2>Duties</h2><ul><li>Plans and carries out spawning at the hatchery</li></ul><h2>Requirements</h2><ul><li>Two years of work in a hatchery</li></ul>',
    },
    absent: ['expired'],
  },
  {
    name: 'English, a digest of the site above the whole text',
    url: 'https://board.example.com/viewjob?jk=9f3a1bb2c4d5e6f7',
    html: `<html lang="en"><head><title>Line Cook - Copper Kettle</title></head><body><main><h1>Line Cook</h1><button>Apply now</button><h2>Profile insights</h2><p>Here is how the qualifications align with your profile.</p><h3>Skills</h3><ul><li>Knife skills</li></ul><h2>Full job description</h2><p>Copper Kettle cooks mountain food downtown. We close at ten and send people home on time.</p><p><b>Duties</b></p><ul><li>Work grill and saute during service</li></ul></main></body></html>`,
    expected: {
      description:
        '<p>Copper Kettle cooks mountain food downtown. We close at ten and send people home on time.</p><h3>Duties</h3><ul><li>Work grill and saute during service</li></ul>',
    },
    absent: ['validThrough'],
  },
  {
    name: 'English, a board for the public service, whose departments are the employers',
    url: 'https://www.publicservicejobs.example.gov.uk/csr/jobs.cgi?jcode=1999001',
    html: `<html lang="en-GB"><head><title>Surveyor - Public Service Jobs - GOV.UK</title></head><body><main><h1>Surveyor</h1><div><h2>Sea Mapping Office</h2><p>Apply before 11:55 pm on Sunday 29th March 2026</p></div><h3>Reference number</h3><div>447210</div><h3>Salary</h3><div>£34,905 - £38,120</div><h3>Working pattern</h3><div>Full-time</div><h2>Location</h2><div>Taunton</div><h2>Job description</h2><ul><li>Plan and run surveys of the sea bed</li></ul><h2>Person specification</h2><ul><li>A degree in a marine subject</li></ul><a href="/a">Apply now</a></main></body></html>`,
    expected: { company: 'Sea Mapping Office', places: ['Taunton'], validThrough: '2026-03-29' },
    absent: ['datePosted'],
  },
  {
    name: 'German, an employer before its town under the label of the place',
    url: 'https://www.stellen.example.de/anzeige/11882233',
    html: `<html lang="de"><head><title>Innendienst (m/w/d) Job</title></head><body><main><h1>Innendienst (m/w/d)</h1><p>Vollzeit</p><h4>Aufgaben</h4><ul><li>Angebote schreiben und Aufträge erfassen</li></ul><h4>Profil</h4><ul><li>Kaufmännische Ausbildung</li></ul><div><h4>Standort</h4><p>Nordhang Papier GmbH, Kassel, Deutschland</p></div><a href="/b">Jetzt bewerben</a></main></body></html>`,
    expected: { company: 'Nordhang Papier GmbH', places: ['Kassel, Deutschland'] },
    absent: ['baseSalary'],
  },
  {
    name: 'German, the site of the work said before the heading',
    url: 'https://bewerbung.example.de/prj/881/einkauf.htm',
    html: `<html lang="de"><head><title>Sachbearbeiter Einkauf (m/w/d)</title></head><body><main><p>Die <b>Tannried Möbel SE</b> ist einer der großen Möbelhändler im Norden. Für unseren Standort in <b>Oldenburg</b> suchen wir einen</p><h1>Sachbearbeiter Einkauf (m/w/d)</h1><b>Ihre Aufgaben</b><ul><li>Bestellungen anlegen</li></ul><b>Das gibt's bei uns</b><ul><li>Mitarbeiterrabatt</li></ul><a href="/b">Jetzt bewerben</a></main></body></html>`,
    expected: { company: 'Tannried Möbel SE', places: ['Oldenburg'], jobBenefits: ['Mitarbeiterrabatt'] },
    absent: ['validThrough'],
  },
  {
    name: 'French, a table of a town hall',
    url: 'https://www.emploi-communes.example.fr/offre/o0592603',
    html: `<html lang="fr"><head><title>Offre d'emploi : Responsable de la médiathèque (h/f)</title></head><body><main><h1>Responsable de la médiathèque (h/f)</h1><table><tr><td>Numéro de l'offre</td><td>O0592603</td></tr><tr><td>Employeur</td><td>Commune de Vieux-Lavoir</td></tr><tr><td>Temps de travail</td><td>Complet</td></tr><tr><td>Date de début de publication</td><td>03/03/2026</td></tr><tr><td>Date limite de réception des candidatures</td><td>07/04/2026</td></tr></table><h2>Missions</h2><ul><li>Animer le réseau de lecture</li></ul><a href="/p">Postuler</a></main></body></html>`,
    expected: {
      company: 'Commune de Vieux-Lavoir',
      employmentType: ['FULL_TIME'],
      datePosted: '2026-03-03',
      validThrough: '2026-04-07',
      identifier: 'O0592603',
    },
    absent: ['baseSalary'],
  },
  {
    name: 'Japanese, the days of the notice with a wave between',
    url: 'https://www.example.co.jp/recruit/driver',
    html: `<html lang="ja"><head><title>配送ドライバー | 採用情報 | 北浜物流株式会社</title></head><body><main><h1>配送ドライバー</h1><dl><dt>業務内容</dt><dd>スーパー向けのルート配送をお任せします。</dd><dt>応募資格</dt><dd>中型免許をお持ちの方</dd><dt>雇用形態</dt><dd>正社員</dd><dt>勤務地</dt><dd>神奈川県横浜市鶴見区</dd></dl><p>掲載期間:2026年3月2日〜2026年4月5日</p><a href="/e">応募する</a></main></body></html>`,
    expected: { company: '北浜物流株式会社', validThrough: '2026-04-05' },
    absent: ['expired'],
  },
  {
    name: 'Polish, a small town before its province, and a career page in the title',
    url: 'https://kariera.mleczarnia.example.pl/oferty/automatyk',
    html: `<html lang="pl"><head><title>Automatyk | Kariera | Mleczarnia Rzeka</title></head><body><main><h1>Automatyk</h1><div><div><span>Krzywda, lubelskie</span></div><div><span>Pełny etat</span></div><div><span>Oferta ważna do 31.03.2026</span></div></div><h2>Nasze wymagania</h2><ul><li>Co najmniej 2 lata doświadczenia</li></ul><h2>To oferujemy</h2><ul><li>Obiady</li></ul><a href="/a">Aplikuj teraz</a></main></body></html>`,
    expected: {
      company: 'Mleczarnia Rzeka',
      places: ['Krzywda, lubelskie'],
      employmentType: ['FULL_TIME'],
      validThrough: '2026-03-31',
    },
    absent: ['datePosted'],
  },
  {
    name: 'German, a flat to let is applied for too',
    url: 'https://www.wohnen.example.de/angebot/2212',
    html: `<html lang="de"><head><title>Wohnung in Kiel | Wohnen</title></head><body><main><h1>3-Zimmer-Wohnung in Kiel-Wik</h1><dl><dt>Ort</dt><dd>24106 Kiel</dd><dt>Kaltmiete</dt><dd>890 € / Monat</dd><dt>Referenz</dt><dd>WP-2212</dd></dl><h2>Voraussetzungen</h2><ul><li>Schufa-Auskunft</li></ul><a href="/b">Jetzt bewerben</a></main></body></html>`,
    kind: 'other',
    expected: {},
  },
  {
    name: 'German, a course is booked',
    url: 'https://www.akademie.example.de/kurse/staplerschein',
    html: `<html lang="de"><head><title>Staplerschein Kurs Hamburg | Akademie</title></head><body><main><h1>Staplerschein</h1><dl><dt>Dauer</dt><dd>2 Tage, Vollzeit</dd><dt>Ort</dt><dd>Hamburg</dd><dt>Preis</dt><dd>290 €</dd></dl><h2>Voraussetzungen</h2><ul><li>Mindestalter 18 Jahre</li></ul><h2>Ihre Aufgaben nach dem Kurs</h2><p>Mit dem Schein arbeiten Sie im Lager oder am Kai.</p><a href="/k">Kurs buchen</a></main></body></html>`,
    kind: 'other',
    expected: {},
  },
];

testShapes(SHAPES);
