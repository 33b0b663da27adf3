import { describe, expect, it } from 'vitest';
import { readWorkplace, readWorkplaceFromProse } from '../../utils/text/workplace.ts';

const chips: [text: string, expected: string | undefined][] = [
  ['Remote', 'TELECOMMUTE'],
  ['100% Remote', 'TELECOMMUTE'],
  ['Remote - US', 'TELECOMMUTE'],
  ['Fully remote (Europe)', 'TELECOMMUTE'],
  ['Work from home', 'TELECOMMUTE'],
  ['Anywhere', 'TELECOMMUTE'],
  ['Télétravail total', 'TELECOMMUTE'],
  ['Teletrabajo', 'TELECOMMUTE'],
  ['100% remoto', 'TELECOMMUTE'],
  ['praca zdalna', 'TELECOMMUTE'],
  ['Práce z domova', 'TELECOMMUTE'],
  ['Distansarbete', 'TELECOMMUTE'],
  ['עבודה מהבית', 'TELECOMMUTE'],
  ['フルリモート', 'TELECOMMUTE'],
  ['재택근무', 'TELECOMMUTE'],
  ['Hybrid', 'HYBRID'],
  ['Hybrid - Berlin (3 days)', 'HYBRID'],
  ['Remote or Hybrid', 'HYBRID'],
  ['Homeoffice möglich', 'HYBRID'],
  ['Home Office', 'HYBRID'],
  ['Remote possible', 'HYBRID'],
  ['Berlin (Remote möglich)', 'HYBRID'],
  ['On-site or remote', 'HYBRID'],
  ['Télétravail partiel', 'HYBRID'],
  ['2 days a week in the office', 'HYBRID'],
  ['3 jours par semaine au bureau', 'HYBRID'],
  ['週3日出社', 'HYBRID'],
  ['주 2일 재택', 'HYBRID'],
  ['híbrido', 'HYBRID'],
  ['Praca hybrydowa', 'HYBRID'],
  ['Možnost občasné práce z domova', 'HYBRID'],
  ['Smart working', 'HYBRID'],
  ['리모트 하이브리드', 'HYBRID'],
  ['リモート可', 'HYBRID'],
  ['On-site', 'ONSITE'],
  ['In-Office', 'ONSITE'],
  ['Presencial', 'ONSITE'],
  ['Praca stacjonarna', 'ONSITE'],
  ['Not remote', 'ONSITE'],
  ['No remote', 'ONSITE'],
  ['Remote: No', 'ONSITE'],
  ['Kein Homeoffice', 'ONSITE'],
  ['Vor Ort', 'ONSITE'],
  ['Berlin, Germany', undefined],
  ['Full-time', undefined],
  ['Remote Sensing Scientist', undefined],
  ['Hybrid Cloud Engineer', undefined],
  ['Remote Desktop Support', undefined],
  ['Distributed Systems Engineer', undefined],
  ['Engineer for hybrid vehicles', undefined],
];

const prose: [text: string, expected: string | undefined][] = [
  ['This is a fully remote position.', 'TELECOMMUTE'],
  ['This is a remote, full-time position.', 'TELECOMMUTE'],
  ['The role is 100% remote within Europe.', 'TELECOMMUTE'],
  ['Flexible working style - 100% remote, with teammates everywhere', 'TELECOMMUTE'],
  ['Nabízíme práci 100% z domova.', 'TELECOMMUTE'],
  ['フルリモートで働けます。', 'TELECOMMUTE'],
  ['We have a hybrid working model, 3 days a week in the office.', 'HYBRID'],
  ['You work two days a week from home.', 'HYBRID'],
  ['Home Office möglich', 'HYBRID'],
  ['Flexible working hours and possibility to work remotely', 'HYBRID'],
  ['Flexibilní pracovní dobu a možnost home office', 'HYBRID'],
  ['Good work-life balance (flexible hours, home office)', 'HYBRID'],
  ['Télétravail possible 2 jours par semaine.', 'HYBRID'],
  ['Praca w modelu hybrydowym lub hybrydowy tryb pracy', 'HYBRID'],
  ['This is a 100% on-site role.', 'ONSITE'],
  ['This is an office-based role out of our London office.', 'ONSITE'],
  ['Kein Homeoffice.', 'ONSITE'],
  ['You will lead remote teams across three time zones.', undefined],
  ['Experience with remote sensing and hybrid cloud.', undefined],
  ['You build a hybrid search over millions of documents.', undefined],
  ['We do not offer full remote working.', undefined],
  ['Is this job not remote?', undefined],
  ['Stipends for education, home office improvements, and commuting.', undefined],
  ['Employees engage in a combination of remote and on-site work.', undefined],
  ['Remote Job Description Template', undefined],
  ['On-site gym and free lunch', undefined],
  ['Security clearance by the Home Office is required.', undefined],
];

describe('readWorkplace', () => {
  it.each(chips)('%s', (text, expected) => expect(readWorkplace(text)?.value).toBe(expected));
});
describe('readWorkplaceFromProse', () => {
  it.each(prose)('%s', (text, expected) => expect(readWorkplaceFromProse(text)?.value).toBe(expected));
  it('gives the sentence as evidence', () => {
    expect(readWorkplaceFromProse('We build things. The role is fully remote. Apply now.')?.evidence).toBe(
      'The role is fully remote.',
    );
  });
});
