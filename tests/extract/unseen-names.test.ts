import { type Shape, testShapes } from './shapes.ts';

const DUTIES =
  '<h3>Responsibilities</h3><ul><li>Keep the mill running through the week and mend what breaks</li></ul><h3>Requirements</h3><ul><li>Careful hands</li></ul><a href="/apply">Apply now</a>';

/** Whose name a head's piece is, what stands beside a place, and what pages print around a title. */
const SHAPES: Shape[] = [
  {
    name: 'the head spells the job in its own way before the employer',
    url: 'https://www.klinik-moosau.example.de/stellen/mfa',
    html: `<html lang="de"><head><title>MFA Kardiologie (m/w/d) – Klinik Moosau</title></head><body><main><h1>Medizinische Fachangestellte Kardiologie (m/w/d)</h1><p>Standort: Moosau | Teilzeit | Kennziffer 712</p>${DUTIES}</main></body></html>`,
    expected: { company: 'Klinik Moosau', places: ['Moosau'], employmentType: ['PART_TIME'], identifier: '712' },
  },
  {
    name: 'a remark right behind the title',
    url: 'https://www.wendover-mill.example.org/jobs/miller',
    html: `<html lang="en"><head><title>Miller (CLOSED) | Wendover Mill</title></head><body><main><h1>Miller</h1><p>Location: Wendover, Buckinghamshire<br>Hours: 40 per week</p>${DUTIES}</main></body></html>`,
    expected: { title: 'Miller', company: 'Wendover Mill', employmentType: ['FULL_TIME'] },
  },
  {
    name: 'the word for vacancy behind the title, in Turkish',
    url: 'https://www.isler.example.com/ilan/degirmenci-9',
    html: `<html lang="tr"><head><title>Değirmenci İş İlanı - Sessiz Değirmen A.Ş.</title></head><body><main><h1>Değirmenci</h1>${DUTIES}</main></body></html>`,
    expected: { company: 'Sessiz Değirmen A.Ş.' },
  },
  {
    name: 'employer, legal form and town in one piece, before a board under another ending',
    url: 'https://www.profesia.sk/praca/tichy-mlyn/O1',
    html: `<html lang="sk"><head><title>Mlynár - Tichý Mlyn, s.r.o., Bratislava | Profesia.sk</title></head><body><main><h1>Mlynár</h1><p><strong>Miesto práce:</strong> Bratislava, Slovensko (pozícia umožňuje občas pracovať aj z domu)</p>${DUTIES}</main></body></html>`,
    expected: { company: 'Tichý Mlyn, s.r.o.', places: ['Bratislava, Slovensko'], jobLocationType: 'HYBRID' },
  },
  {
    name: 'a board that is named for its field and jobs',
    url: 'https://www.kvarnjobb.example.se/umea/mjolnare',
    html: `<html lang="sv"><head><title>Mjölnare | Kvarnjobb Umeå</title></head><body><main><h1>Mjölnare</h1><p>Stilla Kvarn AB söker nu en mjölnare på heltid till en tjänst i huset vid ån.</p>${DUTIES}</main></body></html>`,
    expected: { company: 'Stilla Kvarn AB', employmentType: ['FULL_TIME'] },
  },
  {
    name: 'headings of a table of facts name no employer',
    url: 'https://www.avisos.example.cl/pub/aviso?i=12',
    html: `<html lang="es"><head><title>Molinero - Avisos</title></head><body><main><h5>Institución</h5><p>Ministerio de Molinos / Dirección de Ruedas</p><h5>Convocatoria</h5><p>Molinero</p><h5>Nº de Vacantes</h5><p>1</p><h5>Ciudad</h5><p>Santiago</p><small>Última a las 20:50:34 del 21-12-2025</small>${DUTIES}</main></body></html>`,
    expected: { company: 'Ministerio de Molinos / Dirección de Ruedas', places: ['Santiago'] },
    absent: ['datePosted'],
  },
  {
    name: 'an old system: a page word as the heading, labels and values in one cell',
    url: 'http://careers.oldsystem.example.com/jobDetails.do?jobPostId=1534',
    html: `<html><head><title>Job Posting Details</title></head><body><div class="h1">Job Posting Details</div><form action="jobDetails.do"><div class="h2">Project Manager, Mills</div><table><tr><td>Job ID <font class="v">108402</font></td><td>Location <font class="v"><span><font>Mooresville,</font> North Carolina</span></font></td></tr><tr><td>Position Type <font class="v"><span>Regular Full-Time</span></font></td><td>Functional Area <font class="v">Mills</font></td></tr></table><input type="submit" value="Apply Now"><p><span>Position Description</span><br><br>The manager plans the week of four mills and reports to their owner.</p><p><span>Position Requirements</span><br><br>• Seven years with mills<br>• A degree</p></form></body></html>`,
    expected: { title: 'Project Manager, Mills', identifier: '108402', employmentType: ['FULL_TIME'] },
  },
  {
    name: 'a place and another fact with a dash between; a seat in a sentence',
    url: 'https://stillmill.example.com/careers/sales',
    html: `<html lang="en"><head><title>Sales Associate | Stillmill</title></head><body><main><h1>Sales Associate</h1><p>San Francisco, California, United States — Go To Market</p><p>This role is based in our San Francisco HQ. We help you move.</p>${DUTIES}</main></body></html>`,
    expected: { places: ['San Francisco, California, United States'] },
  },
  {
    name: 'a form: the words that lead to the title',
    url: 'https://careers.stillmill.example.com/apply/3321',
    html: `<html lang="en"><head><title>Apply: Quality Technician | Stillmill</title></head><body><main><h1>Apply for Quality Technician</h1><p>Stillmill · Salinas, CA · Full-time</p><form><label>First name<input></label><label>Email<input></label><label>Phone<input></label><label>Upload resume<input type="file"></label><button>Submit application</button></form></main></body></html>`,
    expected: { title: 'Quality Technician', places: ['Salinas, CA'] },
  },
  {
    name: 'codes that only towns carry, in the first sentence',
    url: 'https://www.molino-quieto.example.it/lavora/mugnaio',
    html: `<html lang="it"><head><title>Mugnaio - Molino Quieto</title></head><body><main><h1>Mugnaio</h1><p>Il Molino Quieto ricerca per la sede di Faenza (RA) una persona curiosa.</p><ul><li>Contratto a tempo determinato di 12 mesi con possibilità di proroga</li></ul>${DUTIES}</main></body></html>`,
    expected: { places: ['Faenza (RA)'], employmentType: ['TEMPORARY'] },
  },
  {
    name: 'a course with a price and a control that joins it',
    url: 'https://www.bildungshaus.example.de/kurse/buchhaltung',
    html: '<html lang="de"><head><title>Lehrgang Buchhaltung – Bildungshaus</title></head><body><main><h1>Lehrgang Buchhaltung</h1><p>Beginn: 13.04.2026 · Vollzeit · Ort: Konstanz · 2.450 €</p><h2>Voraussetzungen</h2><ul><li>Mittlere Reife</li></ul><h2>Ihre Vorteile</h2><ul><li>Kleine Gruppen</li></ul><a href="/a">Jetzt anmelden</a></main></body></html>',
    expected: {},
    kind: 'other',
  },
];
testShapes(SHAPES);
