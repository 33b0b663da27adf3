import { describe, expect, it } from 'vitest';
import { namesOccupation } from '../../../utils/extract/sources/occupations.ts';
import { capture } from '../reading.ts';

describe('namesOccupation', () => {
  it.each([
    'Kock',
    'Köchin',
    'Bauschlosserin',
    'Undersköterska',
    'Fisioterapeuta',
    'Istruttore amministrativo',
    'Sjåfør',
    'Læge',
    'Öğretmen',
    'Повар',
    'רתך/ת',
    '溶接工',
    'Šofér / Řidič, kuchař',
  ])('hears an occupation in %s', (text) => {
    expect(namesOccupation(text)).toBe(true);
  });

  it.each(['About us', 'Gestionar cookies', 'Supporter', 'Drucker kaufen', 'Leder', 'Unser Team', '会社概要'])(
    'hears none in %s',
    (text) => {
      expect(namesOccupation(text)).toBe(false);
    },
  );
});

describe('a short posting', () => {
  const page = (heading: string, head: string) =>
    capture(
      `<html><head><title>${head}</title></head><body><main><h1>${heading}</h1><p>Sundsvall</p><p>Heltid</p>
      <p>Vi söker en kollega med känsla för husmanskost.</p><h2>Krav</h2><ul><li>Minst 2 års erfarenhet</li></ul></main></body></html>`,
      'https://krog.example/a/12',
    );

  it('is one where its heading and the document’s title name an occupation', () => {
    expect(page('Kock', 'Kock - Restaurang Strömmen').kind).toBe('posting');
    expect(page('Sommaren hos oss', 'Restaurang Strömmen').kind).toBe('other');
  });

  it('takes no day from a button that says "today"', () => {
    const html = `<html><head><title>Cook - Mill House</title></head><body><main><h1>Cook</h1><a href="/apply">Apply today</a>
      <p>Full-time</p><h2>Requirements</h2><ul><li>Two years of experience in a kitchen</li><li>You will be part of our team</li></ul></main></body></html>`;
    const { kind, findings } = capture(html, 'https://mill.example/jobs/cook');
    expect(kind).toBe('posting');
    expect(findings.datePosted).toBeUndefined();
  });
});
