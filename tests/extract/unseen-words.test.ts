import { describe, expect, it } from 'vitest';
import { capture, posting, valuesIn } from './reading.ts';

const read = (header: string, after = '') => valuesIn(posting(header, { after }));
const page = (head: string, body: string, url?: string) =>
  valuesIn(
    `<html><head><title>${head}</title></head><body><main>${body}<h2>Aufgaben</h2><ul><li>Räume pflegen und Material bestellen</li></ul>
    <h2>Profil</h2><ul><li>Sorgfalt und Freude am Umgang mit Menschen</li></ul><a href="/bewerben">Jetzt bewerben</a></main></body></html>`,
    url,
  );

describe('employment that a sentence states', () => {
  it.each([
    ['Wir suchen ab sofort eine Hilfe (m/w/d) in Voll- oder Teilzeit.', ['FULL_TIME', 'PART_TIME']],
    ['The road department is accepting applications for a full-time grader in its north shop.', ['FULL_TIME']],
    ['Škola přijme od září vychovatele na zkrácený úvazek.', ['PART_TIME']],
    ['Haemme joukkoomme kokin vakituiseen, kokoaikaiseen työsuhteeseen.', ['FULL_TIME']],
    ['Vi søker en snekker i fast stilling, 100 %.', ['FULL_TIME']],
  ])('%s', (sentence, types) => {
    expect(read(`<p>${sentence}</p>`).employmentType).toEqual(types);
  });
  it.each([
    ['Jornada', '37,5 horas semanales'],
    ['Horário', '40h semanais'],
  ])('%s: %s', (label, value) => {
    expect(read(`<dl><dt>${label}</dt><dd>${value}</dd></dl>`).employmentType).toEqual(['FULL_TIME']);
  });
});

describe('last days', () => {
  it.each([
    ['Životopis zašlete do 15. dubna 2026 paní ředitelce.', '2026-04-15'],
    ['Réponse souhaitée avant le 22 mars 2026.', '2026-03-22'],
    ['Send din ansøgning til os senest 1. april 2026.', '2026-04-01'],
    ['Stuur voor 28 maart 2026 je cv.', '2026-03-28'],
    ['Applications accepted until April 10, 2026.', '2026-04-10'],
    ['Apps close Friday 10 April 2026.', '2026-04-10'],
  ])('%s', (sentence, day) => {
    expect(read('', `<p>${sentence}</p>`).validThrough).toBe(day);
  });
  it('takes no Dutch or German "here" for the French yesterday', () => {
    expect(read('<h3>Hier ga je aan de slag</h3><p>Op onze afdeling.</p>').datePosted).toBeUndefined();
  });
});

describe('pay', () => {
  it.each([
    ['Monthly salary', 'Php 36,619.00', { minValue: 36_619, maxValue: 36_619, currency: 'PHP', unitText: 'MONTH' }],
    ['時給', '1,200円～1,350円', { minValue: 1200, maxValue: 1350, currency: 'JPY', unitText: 'HOUR' }],
    ['Wage', 'Starting wage: $21.35/hour in USD', { minValue: 21.35, currency: 'USD', unitText: 'HOUR' }],
  ])('%s: %s', (label, value, pay) => {
    expect(read(`<table><tr><th>${label}</th><td>${value}</td></tr></table>`).baseSalary).toEqual(pay);
  });
  it('takes a state of Australia behind the town for the dollar', () => {
    expect(read('<ul><li>Torquay VIC 3228</li><li>$65k - $75k a year</li></ul>').baseSalary?.currency).toBe('AUD');
  });
});

describe('a training that is asked, years in Slovak, a state by its name', () => {
  it('takes a finished training for no kind of employment', () => {
    expect(read('<p>Teilzeit</p><p>Abgeschlossene kaufmännische Ausbildung</p>').employmentType).toEqual(['PART_TIME']);
  });
  it('reads years behind the word for practice', () => {
    const asked = '<h2>Requirements</h2><ul><li>prax v odbore 2 roky</li></ul>';
    expect(read('', asked).experienceRequirements).toEqual({ monthsOfExperience: 24 });
  });
  it('settles the dollar by a state', () => {
    const { jobLocation, baseSalary } = read('<p>Part-time in Duluth, Minnesota. $17 an hour plus tips.</p>');
    expect(jobLocation?.map(({ name }) => name)).toEqual(['Duluth, Minnesota']);
    expect(baseSalary).toEqual({ minValue: 17, maxValue: 17, currency: 'USD', unitText: 'HOUR' });
  });
});

describe('several facts in one line', () => {
  it('cuts it at little pictures', () => {
    const { jobLocation, baseSalary, employmentType } = read(
      '<p>📍 Recife/PE (híbrido) &nbsp; 📄 CLT, 40h semanais &nbsp; 💰 R$ 5.200,00 por mês</p>',
    );
    expect(jobLocation?.map(({ name }) => name)).toEqual([expect.stringContaining('Recife')]);
    expect(baseSalary?.minValue).toBe(5200);
    expect(employmentType).toEqual(['FULL_TIME']);
  });
  it('reads each labelled one', () => {
    const { identifier, jobLocation, experienceRequirements } = read(
      '<p>Job Code : QX-2231 | Location : Vadodara, Gujarat | Experience : 2-4 Years</p>',
    );
    expect(identifier).toBe('QX-2231');
    expect(jobLocation?.map(({ name }) => name)).toEqual(['Vadodara, Gujarat']);
    expect(experienceRequirements).toEqual({ monthsOfExperience: 24 });
  });
  it('reads a number behind its hyphened name', () => {
    expect(read('<p>Eingestellt am 02.03.2026 · Job-Nr. 22871</p>').identifier).toBe('22871');
  });
});

describe('places', () => {
  const places = (header: string, after = '') => read(header, after).jobLocation?.map(({ name }) => name);
  it.each([
    ['<p>Guelph (Ontario)</p>', '', ['Guelph (Ontario)']],
    ['', '<p>Fjellsag AS på Tynset søker to snekkere.</p>', ['Tynset']],
    ['', '<p>Mateřská škola Javorová, Zlín, přijme kuchařku.</p>', ['Zlín']],
    [
      '<table><tr><th>勤務地</th><td>大阪府大阪市北区（リモート可・週2日出社）</td></tr></table>',
      '',
      ['大阪府大阪市北区'],
    ],
  ])('%s%s', (header, after, names) => {
    expect(places(header, after)).toEqual(names);
  });
  it('takes the piece between title and employer, where it stands beside the title too', () => {
    const { hiringOrganization, jobLocation } = page(
      'Küchenhilfe | Niederwald | Karriere bei Lindhof GmbH',
      '<h1>Küchenhilfe</h1><ul><li>Niederwald</li><li>20 Stunden pro Woche</li></ul>',
    );
    expect(hiringOrganization?.name).toBe('Lindhof GmbH');
    expect(jobLocation?.map(({ name }) => name)).toEqual(['Niederwald']);
  });
});

describe('titles and employers', () => {
  it('passes a call to the reader and the name of the section by', () => {
    const call = '<h1>Werden Sie Teil unseres Teams!</h1><h2>Zahnmedizinische Fachangestellte (ZFA)</h2>';
    expect(page('Jobs', call).title).toBe('Zahnmedizinische Fachangestellte (ZFA)');
    const section = '<h1>Employment Opportunities</h1><h2>Road Maintainer Operator</h2>';
    expect(page('Employment Opportunities', section).title).toBe('Road Maintainer Operator');
  });
  it.each([
    ['Training Manager - Aurora, CO - Graebel Companies, Inc. Jobs', 'Training Manager', 'Graebel Companies, Inc.'],
    ['Ledig stilling: Snekker | Fjellsag AS', 'Snekker', 'Fjellsag AS'],
    ['Tapițer | Cariere | Mobinova SRL', 'Tapițer', 'Mobinova SRL'],
    ['ホールスタッフ募集｜月光珈琲', 'ホールスタッフ', '月光珈琲'],
    ['Zimmerer – Holzbau Gantner AG, Flums', 'Zimmerer', 'Holzbau Gantner AG'],
    ['Слесарь — вакансия ООО «Завод Гамма»', 'Слесарь', 'ООО «Завод Гамма»'],
    ['Chargé de clientèle - Vélonord recrute !', 'Chargé de clientèle', 'Vélonord'],
    ['Kuchař | Kariéra v Hotelu', 'Kuchař', 'Hotelu'],
    ['[Moalab] Backend Developer', '[Moalab] Backend Developer', 'Moalab'],
  ])('%s', (head, title, name) => {
    expect(page(head, `<h1>${title}</h1><p>Moalab builds things for shops.</p>`).hiringOrganization?.name).toBe(name);
  });
  it('leaves the town off a name that the address carries', () => {
    const head = 'Jobs | Zahnarztpraxis Dr. Hagen in Bad Pyrmont';
    const own = page(head, '<h1>Zahnarzthelfer (m/w/d)</h1>', 'https://www.zahnarztpraxis-dr-hagen.de/jobs');
    expect(own.hiringOrganization?.name).toBe('Zahnarztpraxis Dr. Hagen');
  });
  it('takes no weight for a legal form', () => {
    const heavy = page('Details', '<h1>Verkäufer (m/w/d)</h1><p>You must be able to lift 15 kg.</p>');
    expect(heavy.hiringOrganization).toBeUndefined();
  });
});

describe('a page with one known section', () => {
  const short = (url: string, heading: string) =>
    capture(
      `<html><head><title>${heading}</title></head><body><main><h1>${heading}</h1><p>Wij zoeken iemand die houdt van koken met verse producten,
      en die met ons team elke avond zestig gasten een mooie maaltijd geeft. Solliciteer vandaag nog: je werkt vier avonden en bent in het weekend om en om vrij. Onze keuken is klein maar heeft alles, van een goede oven tot een rustige plek voor het beslag, en de kaart maak je samen met de chef-kok op maandag. Eten doen we om vijf uur met het hele team.</p>
      <h2>Over ons eten</h2><ul><li>Elke week een nieuwe kaart</li></ul><h2>Functie-eisen</h2><ul><li>Twee jaar ervaring</li></ul></main></body></html>`,
      url,
    ).kind;
  it('is a posting where the address names the heading below a part for jobs', () => {
    expect(short('https://bistro.example/werken-bij/samen-aan-het-vuur', 'Samen aan het vuur')).toBe('posting');
    expect(short('https://bistro.example/verhalen/samen-aan-het-vuur', 'Samen aan het vuur')).toBe('other');
  });
  it('is none where the address names a person', () => {
    const html = `<html><head><title>Anna Hagen – Rechtsanwältin</title></head><body><main><h1>Anna Hagen</h1><h2>Qualifikation</h2>
      <ul><li>Studium in Kiel</li></ul><h2>Tätigkeiten</h2><ul><li>Arbeitsrecht</li></ul></main></body></html>`;
    expect(capture(html, 'https://kanzlei.example/team/anna-hagen').kind).toBe('other');
  });
});

describe('texts about work', () => {
  it.each([
    '10 Fragen im Vorstellungsgespräch als Elektriker',
    'Cómo redactar una oferta de empleo de camarero',
    'Hvad tjener en tømrer?',
  ])('%s', (head) => {
    const html = `<html><head><title>${head}</title></head><body><main><h1>${head}</h1><h2>Aufgaben</h2><ul><li>Leitungen verlegen</li></ul>
      <h2>Anforderungen</h2><ul><li>Eine Lehre</li></ul></main></body></html>`;
    expect(capture(html).kind).toBe('other');
  });
});
