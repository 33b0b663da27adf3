import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../utils/extract/fields/in-language.ts';
import { jsonLd, posting, valuesIn } from '../reading.ts';

const read = (header: string, options?: Parameters<typeof posting>[1], url?: string) =>
  valuesIn(posting(header, options), url);

describe('the identifier', () => {
  it.each([
    ['a label', '<dl><dt>Job ID</dt><dd>JK - 19311</dd></dl>', 'JK - 19311'],
    ['a German label', '<p>Referenznummer: 2024-117</p>', '2024-117'],
    ['a line', '<p>Req #: R-00123</p>', 'R-00123'],
  ])('is read from %s', (_name, header, value) => {
    expect(read(header).identifier).toBe(value);
  });

  it("is an applicant system's number in the address, but not any id there", () => {
    expect(read('', {}, 'https://acme.wd1.myworkdayjobs.com/Ext/job/Oslo/Data-Engineer_R-12345').identifier).toBe(
      'R-12345',
    );
    expect(read('', {}, 'https://jobs.example/jobs/4182383008').identifier).toBeUndefined();
  });

  it('is not "Not available"', () => {
    expect(read('<dl><dt>Reference ID</dt><dd>Not Available</dd></dl>').identifier).toBeUndefined();
  });
});

describe('experience', () => {
  it.each([
    ['a label', '<dl><dt>Required Experience</dt><dd>At least 5 year(s)</dd></dl>', 60],
    [
      'a requirement',
      '<h2>Requirements</h2><ul><li>3+ years of experience with large systems</li><li>1 year of experience with Go</li></ul>',
      36,
    ],
    [
      'a German requirement',
      '<h2>Anforderungen</h2><ul><li>Mindestens fünf Jahre Berufserfahrung in der Pflege</li></ul>',
      60,
    ],
  ])('is read from %s', (_name, header, monthsOfExperience) => {
    expect(read(header).experienceRequirements).toEqual({ monthsOfExperience });
  });

  it("is not the employer's age nor a wish", () => {
    expect(
      read('<p>With more than 20 years of experience we are the oldest maker of quiet machines in town.</p>')
        .experienceRequirements,
    ).toBeUndefined();
    expect(
      read('<h2>Nice to have</h2><ul><li>5+ years of experience with quiet machines of any make</li></ul>')
        .experienceRequirements,
    ).toBeUndefined();
  });
});

describe('skills', () => {
  it('are whole words in context, those of the requirements first', () => {
    const skills = read(
      '<h2>Requirements</h2><ul><li>Experience in Python, Java, C++ or Go and a will to learn</li></ul><p>We go to market with care.</p>',
    ).skills;
    expect(skills?.slice(0, 4)).toEqual(['Python', 'Java', 'C++', 'Go']);
  });

  it('are not what the employer says of itself', () => {
    expect(
      read(
        '<h2>About us</h2><p>Fernwood is the company behind React and Kubernetes hosting for the smallest of shops in all lands.</p>',
      ).skills ?? [],
    ).toEqual([]);
  });
});

describe('where to apply', () => {
  it('is an absolute address', () => {
    expect(read('', {}, 'https://jobs.example/posting/1').applyUrl).toBe('https://jobs.example/apply');
  });
});

describe('whom to write to', () => {
  it('is read where the posting asks to write', () => {
    expect(
      read('<p>Questions? Please contact Ada Muster at ada.muster@fernwood.example and she will answer soon.</p>')
        .applicationContact,
    ).toEqual({ name: 'Ada Muster', email: 'ada.muster@fernwood.example' });
  });

  it("is not the site's address in its footer", () => {
    expect(
      read('', { after: '</main><footer><p>Contact: info@jobs.example</p></footer><main>' }).applicationContact,
    ).toBeUndefined();
  });
});

describe('department and industry', () => {
  it('are read from labels', () => {
    expect(read('<dl><dt>Department</dt><dd>Platform</dd><dt>Industry</dt><dd>Shipbuilding</dd></dl>')).toMatchObject({
      employmentUnit: 'Platform',
      industry: 'Shipbuilding',
    });
  });
});

describe('education', () => {
  it('is read from data and labels, and not from "None"', () => {
    expect(
      read('', { head: jsonLd({ educationRequirements: { credentialCategory: 'bachelor degree' } }) })
        .educationRequirements,
    ).toBe('bachelor degree');
    expect(read('<dl><dt>Education</dt><dd>Bachelor</dd></dl>').educationRequirements).toBe('Bachelor');
    expect(read('<dl><dt>Education</dt><dd>None</dd></dl>').educationRequirements).toBeUndefined();
  });
});

describe('the language', () => {
  it.each([
    [
      'en',
      'You will build and run the services that our customers use every day, with care and with tests, and you will like the team.',
    ],
    [
      'de',
      'Du entwickelst mit uns die Dienste, die unsere Kunden jeden Tag nutzen, und du bist für die Planung der nächsten Schritte da.',
    ],
    [
      'fr',
      'Vous construisez avec nous les services que nos clients utilisent tous les jours, et vous êtes dans une équipe pour la suite.',
    ],
    [
      'nl',
      'Je bouwt met ons de diensten die onze klanten elke dag gebruiken, en je bent van het begin af aan deel van een klein team.',
    ],
    [
      'cs',
      'Budeš s námi stavět služby, které naši zákazníci používají každý den, a na starosti máš plán toho, co je pro ně další krok.',
    ],
    [
      'pl',
      'Razem z nami budujesz usługi, z których nasi klienci korzystają na co dzień, oraz planujesz to, co jest do zrobienia w zespole.',
    ],
    ['ja', '私たちと一緒に、お客様が毎日使うサービスを作ります。次の計画も立てます。'],
    ['ko', '고객이 매일 사용하는 서비스를 함께 만들고 다음 단계를 계획합니다.'],
    ['he', 'תבנו איתנו את השירותים שהלקוחות שלנו משתמשים בהם בכל יום ותתכננו את הצעד הבא.'],
  ])('is told: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is unknown for a few words', () => {
    expect(languageOf('Data Engineer')).toBeUndefined();
  });
});
