import { describe, expect, it } from 'vitest';
import { readExperience } from '../../utils/text/experience.ts';

const read: [text: string, months: number][] = [
  ['Minimum rok doświadczenia na podobnym stanowisku', 12],
  ['co najmniej rok doświadczenia', 12],
  ['Alespoň rok praxe v oboru', 12],
  ['Minimálně rok zkušeností', 12],
  ['Minimum 3 lata doświadczenia', 36],
  ['2+ years of industry backend development experience', 24],
  ['3 + years of experience designing data applications', 36],
  ['At least five years of experience', 60],
  ['At least five (5) years of professional experience', 60],
  ['3-5 years of relevant experience', 36],
  ['1 to 3 yrs exp', 12],
  ['6 months of experience', 6],
  ['1.5 years of experience', 18],
  ['You have 1+ years of full-time work experience in Software Engineering', 12],
  ['Experience: At least 4 year(s)', 48],
  ['7 years in development, 3 years as lead developer', 84],
  ['Minimum 3 years as a project manager', 36],
  ['Prefer technical degree with 8+ years of relevant software development experience.', 96],
  ['Angular 13+ - 2+ years of experience', 24],
  ['C# – 3+ years of experience', 36],
  ['Spring Core – 3+ years of experience', 36],
  ['mindestens fünf Jahre Berufserfahrung', 60],
  ['Mehrjährige Erfahrung (mind. 3 Jahre) im Vertrieb', 36],
  ['2-3 Jahre Erfahrung in der Pflege', 24],
  ["minimum 3 ans d'expérience", 36],
  ['Expérience professionnelle de minimum 5 années', 60],
  ['al menos 2 años de experiencia', 24],
  ['experiência mínima de 4 anos', 48],
  ['almeno tre anni di esperienza', 36],
  ['Jij hebt minimaal 3 jaar relevante werkervaring, waarvan 2 jaar met NodeJS', 36],
  ['co najmniej 5 lat doświadczenia', 60],
  ['3-5 let praxe', 36],
  ['alespoň dva roky praxe v oboru', 24],
  ['minst 3 års erfarenhet', 36],
  ['mindst 2 års erfaring', 24],
  ['3 שנות ניסיון לפחות', 36],
  ['ניסיון של שנתיים בפיתוח', 24],
  ['実務経験3年以上', 36],
  ['경력 3년 이상', 36],
  ['Java 개발 경력 5년 이상', 60],
];

const none = [
  'Our 20 years of experience make us the leader',
  'A company with 15 years of experience in the market',
  'We have over 25 years of combined industry experience',
  'You must be at least 18 years of age',
  'a 3-year contract',
  'This is a 2 years fixed contract with experience benefits',
  'Founded 5 years ago',
  'For more than 30 years we have worked in construction',
  'Over the past 10 years our experience has grown',
  'contact me about future opportunities for up to 3 years',
  '36 years strong',
  '5년차(2021년 설립)',
  'Some experience with Java',
  '5 to 8 years',
  '',
];

describe('readExperience', () => {
  it.each(read)('%s', (text, months) => expect(readExperience(text)?.months).toBe(months));
  it.each(none)('demands nothing: %s', (text) => expect(readExperience(text)).toBeUndefined());
  it('counts bare years under a label', () => {
    expect(readExperience('5 to 8 years', { labelled: true })?.months).toBe(60);
    expect(readExperience('Senior', { labelled: true })).toBeUndefined();
  });
  it('prefers experience in general to one tool', () => {
    expect(
      readExperience('2+ years of experience with Kubernetes. 5+ years of software engineering experience.')?.months,
    ).toBe(60);
    expect(readExperience('5+ years of experience with Go. 2+ years of experience with Rust.')?.months).toBe(60);
  });
});

describe('several areas', () => {
  it('takes what most of them ask', () => {
    expect(
      readExperience('5+ years in Observability\n3+ years in Packaging\n3+ years in Frameworks\n1+ years in Cloud')
        ?.months,
    ).toBe(36);
  });
});
