import { describe, expect, it } from 'vitest';
import { capture, jsonLd, posting, valuesIn } from '../reading.ts';

const page = (title: string, body: string, head = '') =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
const TEXT = `<p>You will build and run the services that our customers use every day, with care and with tests.</p>
  <h3>Requirements</h3><ul><li>You write clear text and clear code and like to have both read by others.</li></ul>`;

describe('the title', () => {
  it('is the heading as printed, with what stands in brackets', () => {
    expect(valuesIn(posting('', { title: 'Data Engineer (m/w/d) 80-100%' })).title).toBe(
      'Data Engineer (m/w/d) 80-100%',
    );
  });

  it("is not the site's own heading above it", () => {
    const html = page('Data Engineer | Fernwood Jobs', `<h1>Fernwood Jobs</h1><h2>Data Engineer</h2>${TEXT}`);
    expect(valuesIn(html, 'https://fernwood-jobs.example/1').title).toBe('Data Engineer');
  });

  it('is not the heading of the list beside it', () => {
    const html = page(
      '1,200 Jobs in Oslo',
      `<h1>1,200 Jobs in Oslo</h1><section><h2>Data Engineer</h2>${TEXT}</section>`,
    );
    expect(valuesIn(html).title).toBe('Data Engineer');
  });

  it("is not a form's heading where the document's title names the job", () => {
    const html = page(
      'Fernwood - Data Engineer - Platform',
      '<form><h4>Submit your application</h4><label>Full name<input></label><label>Email<input></label></form>',
    );
    expect(valuesIn(html, 'https://jobs.lever.co/fernwood/123/apply').title).toBe('Data Engineer - Platform');
  });

  it('drops the word that introduces it', () => {
    const html = page('Stellen', `<h1>Stellenausschreibung: Gruppenleiter:in Archiv</h1>${TEXT}`);
    expect(valuesIn(html).title).toBe('Gruppenleiter:in Archiv');
  });

  it('may stand in a lone line where a page has no headings', () => {
    const html = page(
      '',
      `<div>USD per year</div><div>Software Engineer II, Backend</div>${TEXT.replaceAll('h3', 'div')}`,
    );
    const { findings } = capture(html);
    expect(findings.title?.value).toBe('Software Engineer II, Backend');
    expect(findings.title?.confidence).toBeLessThan(0.9);
  });

  it('is surer where heading, data and document title agree', () => {
    const alone = capture(page('', `<h1>Backend Engineer</h1>${TEXT}`)).findings.title;
    const agreed = capture(posting('', { head: jsonLd({}) })).findings.title;
    expect(agreed?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
    expect(agreed?.confidence).toBeGreaterThanOrEqual(0.97);
  });
});
