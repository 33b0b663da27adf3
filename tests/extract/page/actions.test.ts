import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readActions } from '../../../utils/extract/page/actions.ts';

const { document } = new JSDOM('<a href="/x"></a>').window;

/** Is a link with this text in the main part one that applies? */
function applies(text: string): boolean {
  const element = document.createElement('a');
  element.textContent = text;
  element.setAttribute('href', '/x');
  return readActions([{ element, region: 'main' }], 'https://jobs.example/1').length === 1;
}

describe('controls that apply', () => {
  it.each([
    'Apply now',
    'Jetzt bewerben',
    'Postuler',
    'Hae työpaikkaa',
    'Hae',
    'Jätä hakemus',
    'שליחת קורות חיים',
    'Sök tjänsten',
    'Søk på stillingen',
    'Hemen Başvur',
    'Jelentkezem',
    'Aplică acum',
    'Откликнуться',
    'Відгукнутися',
    'Υποβολή αίτησης',
    '立即申请',
    'Kandideeri',
    'Prijavi se',
    'Candidatar-me',
    '応募画面へ進む',
  ])('%s', (text) => expect(applies(text)).toBe(true));

  it.each(['Haettavat paikat', 'Save', 'Teilen', 'Search jobs', 'Соискателям', 'Start', 'Hakuohjeet'])(
    '%s applies for nothing',
    (text) => expect(applies(text)).toBe(false),
  );
});
