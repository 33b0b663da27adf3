import { describe, expect, it } from 'vitest';
import { posting, valuesIn } from './reading.ts';

const read = (header: string, after = '') => valuesIn(posting(header, { after }));

describe('hours, contracts and shares as public posts say them', () => {
  it.each([
    ['<p>Working pattern: 37 hours, Monday to Friday</p>', ['FULL_TIME']],
    ['<p>Stillingen er på 37 timer om ugen med start 1. maj.</p>', ['FULL_TIME']],
    [
      '<p>mit 75 % der regelmäßigen wöchentlichen Arbeitszeit, befristet bis 31.05.2029, zu besetzen.</p>',
      ['PART_TIME', 'TEMPORARY'],
    ],
    [
      '<dl><dt>Tipo de contrato</dt><dd>Temporal</dd><dt>Jornada</dt><dd>Completa, turnos rotativos</dd></dl>',
      ['TEMPORARY', 'FULL_TIME'],
    ],
    ['<p>Jornada completa · Contrato de temporada · Incorporación inmediata</p>', ['FULL_TIME', 'TEMPORARY']],
  ])('%s', (header, types) => {
    expect(read(header).employmentType).toEqual(types);
  });
});

describe('last days in a sentence', () => {
  it.each([
    ['<p>Ihre Bewerbung senden Sie bitte bis <strong>29.03.2026</strong> an uns.</p>', '2026-03-29'],
    ['<p>Candidatures (CV et lettre) à adresser avant le 15 avril 2026 à la direction.</p>', '2026-04-15'],
    ['<p>CV prosimy wysyłać do 31 marca 2026 r. na nasz adres.</p>', '2026-03-31'],
  ])('%s', (sentence, day) => {
    expect(read('', sentence).validThrough).toBe(day);
  });
});

describe('pay, experience and work at home in further languages', () => {
  it('reads lei a month', () => {
    expect(read('<p>Salariu: 3.800 - 4.500 lei net / lună</p>').baseSalary).toEqual({
      minValue: 3800,
      maxValue: 4500,
      currency: 'RON',
      unitText: 'MONTH',
    });
  });
  it('takes the range before its upper end alone', () => {
    const header = '<ul><li>€ 3.100 - € 4.350</li></ul><p>Een salaris van maximaal € 4.350 bruto per maand.</p>';
    expect(read(header).baseSalary).toEqual({ minValue: 3100, maxValue: 4350, currency: 'EUR', unitText: 'MONTH' });
  });
  it.each([
    ['Досвід роботи від 1 року', 12],
    ['Προϋπηρεσία 2 ετών', 24],
    ['Hľadáme človeka s 3 ročnými skúsenosťami', 36],
  ])('%s', (line, months) => {
    expect(read('', `<h2>Requirements</h2><ul><li>${line}</li></ul>`).experienceRequirements).toEqual({
      monthsOfExperience: months,
    });
  });
  it('takes home as the place of work for remote', () => {
    expect(read('<dl><dt>Miesto práce</dt><dd>Práca z domu</dd></dl>').jobLocationType).toBe('TELECOMMUTE');
  });
  it('reads a finished selection as closed', () => {
    expect(read('<p><strong>Proceso de selección finalizado</strong></p>').expired).toBe(true);
  });
});
