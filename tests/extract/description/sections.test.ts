import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { expired } from '../../../utils/extract/fields/expired.ts';
import { jobBenefits } from '../../../utils/extract/fields/job-benefits.ts';
import { preferredQualifications } from '../../../utils/extract/fields/preferred-qualifications.ts';
import { qualifications } from '../../../utils/extract/fields/qualifications.ts';
import { responsibilities } from '../../../utils/extract/fields/responsibilities.ts';
import { readPage } from '../../../utils/extract/page.ts';
import type { FieldRules } from '../../../utils/extract/rule.ts';

const INTRO =
  '<p>We build quiet machines for loud rooms, and we look for somebody who likes to make them quieter still.</p>';
const item = (count: number, of: string) => Array.from({ length: count }, (_, i) => `${of} number ${i + 1}`);

function all<Value>(body: string, { rules }: FieldRules<Value>): Value | undefined {
  const url = 'https://acme.example/jobs/1234';
  const { document } = new JSDOM(`<!doctype html><title>Engineer</title><body>${body}`, { url }).window;
  const page = readPage(document, url, { now: new Date('2026-03-10'), clock: () => 0, budget: 1_000 });
  for (const rule of Object.values(rules)) for (const { value } of rule(page)) return value;
  return undefined;
}
const sections = (body: string) => ({
  tasks: all(body, responsibilities),
  demands: all(body, qualifications),
  wishes: all(body, preferredQualifications),
  offers: all(body, jobBenefits),
});

describe('parts of the text by shape', () => {
  const tasks = item(3, 'Task to take care of every day');
  const demands = item(2, 'Something that we ask of everybody');
  const ul = (lines: string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`;
  const typed = (lines: string[], tag: string, bullet: string) =>
    lines.map((line) => `<${tag}>${bullet} ${line}</${tag}>`).join('');
  it.each([
    ['headings over lists', `<h2>Responsibilities</h2>${ul(tasks)}<h2>Requirements</h2>${ul(demands)}`],
    ['bold lines over lists', `<p><b>Responsibilities</b></p>${ul(tasks)}<p><b>Requirements</b></p>${ul(demands)}`],
    ['lines with a colon', `<div>What you'll do:</div>${ul(tasks)}<div>What we're looking for:</div>${ul(demands)}`],
    [
      'plain divs with dashes',
      `<div>What you'll do:</div>${typed(tasks, 'div', '-')}<div>Requirements:</div>${typed(demands, 'div', '-')}`,
    ],
    [
      'paragraphs with bullets',
      `<p>Responsibilities</p>${typed(tasks, 'p', '•')}<p>Requirements</p>${typed(demands, 'p', '•')}`,
    ],
    [
      'lines in one element',
      `<div>Responsibilities<br>${tasks.map((line) => `- ${line}`).join('<br>')}<br>Requirements<br>${demands.map((line) => `- ${line}`).join('<br>')}</div>`,
    ],
    [
      'lines of <pre>',
      `<pre>Responsibilities\n${tasks.map((line) => `- ${line}`).join('\n')}\nRequirements\n${demands.map((line) => `- ${line}`).join('\n')}</pre>`,
    ],
    [
      'terms of a description list',
      `<dl><dt>Responsibilities</dt><dd>${ul(tasks)}</dd><dt>Requirements</dt><dd>${ul(demands)}</dd></dl>`,
    ],
    [
      'another wording',
      `<h3>On a normal day you will work on</h3>${ul(tasks)}<h3>Here is what we are expecting</h3>${ul(demands)}`,
    ],
  ])('%s', (_name, body) => {
    expect(sections(`<h1>Engineer</h1><div>${INTRO}${body}</div>`)).toMatchObject({ tasks, demands });
  });
});

describe('parts of the text', () => {
  it.each([
    [
      'German',
      '<h3>Deine Aufgaben</h3><p>Maschinen bauen</p><h3>Dein Profil</h3><p>Freude an Ruhe</p><h3>Wir bieten</h3><p>Ein stilles Haus</p>',
      ['Maschinen bauen'],
      ['Freude an Ruhe'],
      ['Ein stilles Haus'],
    ],
    [
      'Czech',
      '<h3>Náplň práce</h3><p>Stavba strojů</p><h3>Požadujeme</h3><p>Chuť do práce</p><h3>Nabízíme</h3><p>Tichý dům</p>',
      ['Stavba strojů'],
      ['Chuť do práce'],
      ['Tichý dům'],
    ],
    [
      'Dutch',
      '<h3>Wat ga je doen</h3><p>Machines bouwen</p><h3>Functie-eisen</h3><p>Liefde voor stilte</p><h3>Wij bieden</h3><p>Een stil huis</p>',
      ['Machines bouwen'],
      ['Liefde voor stilte'],
      ['Een stil huis'],
    ],
    [
      'Korean',
      '<h3>주요업무</h3><p>서비스 개발</p><h3>자격요건</h3><p>경력 3년 이상</p><h3>복지 및 혜택</h3><p>식대 지원</p>',
      ['서비스 개발'],
      ['경력 3년 이상'],
      ['식대 지원'],
    ],
  ])('are read in %s', (_name, body, tasks, demands, offers) => {
    expect(sections(`<h1>Engineer</h1><div>${INTRO}${body}</div>`)).toEqual({
      tasks,
      demands,
      wishes: undefined,
      offers,
    });
  });

  it('keep wishes and demands apart', () => {
    const body = `<h1>Engineer</h1><div>${INTRO}<h2>Requirements</h2><ul><li>Java</li><li>SQL</li></ul><h2>Nice to have</h2><ul><li>Go</li><li>Rust</li></ul></div>`;
    expect(sections(body)).toMatchObject({ demands: ['Java', 'SQL'], wishes: ['Go', 'Rust'] });
  });
  it('go on under lesser headings and end at one of the same rank', () => {
    const body = `<h1>Engineer</h1><div>${INTRO}<h2>Requirements</h2><h3>Backend</h3><ul><li>Java</li><li>SQL</li></ul><h3>Frontend</h3><ul><li>CSS</li><li>HTML</li></ul><h2>The weather</h2><ul><li>Rain</li><li>Sun</li></ul></div>`;
    expect(sections(body).demands).toEqual(['Java', 'SQL', 'CSS', 'HTML']);
  });
  it('leave out a closing paragraph after a list', () => {
    const body = `<h1>Engineer</h1><div>${INTRO}<h2>Requirements</h2><ul><li>Java</li><li>SQL</li></ul><p>We look forward to your letter.</p></div>`;
    expect(sections(body).demands).toEqual(['Java', 'SQL']);
  });
  it('are found without a heading where lines ask for experience', () => {
    const lines = ['Java: 3+ years of experience', 'Knowledge of SQL', 'Experience with queues', 'Team player'];
    const body = `<h1>Engineer</h1><div>${INTRO}${lines.map((line) => `<p>${line}</p>`).join('')}</div>`;
    expect(sections(body).demands).toEqual(lines);
  });
  it('are none where the text has none', () => {
    expect(sections(`<h1>Engineer</h1><div>${INTRO}${INTRO}</div>`)).toEqual({
      tasks: undefined,
      demands: undefined,
      wishes: undefined,
      offers: undefined,
    });
  });
});

describe('expired', () => {
  const posting = (banner: string, after = '') =>
    `<h1>Engineer</h1>${banner}<div>${INTRO}<h2>Requirements</h2><ul><li>Java</li><li>SQL</li></ul></div>${after}`;
  it.each([
    ['a banner over the text', posting('<p>No longer accepting applications</p>')],
    ['a banner after the text', posting('', '<p>This job posting has expired.</p>')],
    ['a German banner', posting('<div class="alert">Diese Stelle ist nicht mehr verfügbar.</div>')],
  ])('is said by %s', (_name, body) => {
    expect(all(body, expired)).toBe(true);
  });
  it.each([
    ['nothing', posting('')],
    ['a condition', posting('<p>Applications close once the position has been filled.</p>')],
    [
      'a line of the text',
      posting('').replace('<li>Java</li>', '<li>You clean up what has expired and is no longer available.</li>'),
    ],
    [
      'a card of another posting',
      posting(
        '',
        `<h2>Similar jobs</h2><ul>${[1, 2, 3].map((n) => `<li><a href="/jobs/${n}000">Engineer ${n}</a><p>No longer accepting applications</p></li>`).join('')}</ul>`,
      ),
    ],
    ['a footer', posting('', '<footer><p>This job has expired</p></footer>')],
  ])('is not said by %s', (_name, body) => {
    expect(all(body, expired)).toBeUndefined();
  });
});
