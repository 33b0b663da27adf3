import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { saysAnything, saysStanding } from '../../../utils/extract/tree/look.ts';
import { throughCopy } from '../reading.ts';

const bodyOf = (html: string) => {
  const { document } = throughCopy(new JSDOM(`<div>${html}</div>`).window.document, 'https://a.example/');
  const root = document.body?.firstChild;
  if (root?.nodeType !== 1) throw new Error('no element');
  return root;
};

describe('an element', () => {
  it.each([
    ['nothing', '', false],
    ['an icon alone', '<i class="pin"></i> <b> </b>', false],
    ['a text deep inside', '<i></i><b><u>\n a</u></b>', true],
  ])('that holds %s', (_name, html, says) => {
    expect(saysAnything(bodyOf(html))).toBe(says);
  });

  it.each([
    ['class="a" id="b"', false],
    ['class="a" role="button"', true],
    ['aria-hidden="true"', true],
    ['style="font-weight: bold"', true],
  ])('with %s says how it stands', (attributes, says) => {
    const { firstChild } = bodyOf(`<p ${attributes}>a</p>`);
    expect(firstChild?.nodeType === 1 && saysStanding(firstChild)).toBe(says);
  });
});
