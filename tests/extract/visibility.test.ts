import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { isMarkedHidden, seeingOf, unseen } from '../../utils/extract/visibility.ts';

const SHOWN = {
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  transform: 'none',
  willChange: 'auto',
  animationName: 'none',
  transitionDuration: '0s',
  whiteSpace: 'normal',
};

/** An element that a browser has laid out with `style`; `isUnderGlass`: what stands around it is transparent. */
function laidOut(style: Partial<typeof SHOWN>, isUnderGlass = false) {
  const computed = { ...SHOWN, ...style };
  const element = {
    checkVisibility: ({ opacityProperty = false } = {}) =>
      computed.display !== 'none' &&
      computed.display !== 'contents' &&
      computed.visibility === 'visible' &&
      !(opacityProperty && (computed.opacity === '0' || isUnderGlass)),
  };
  // Getters of a prototype, as a document's are.
  const document = Object.create({
    get documentElement() {
      return element;
    },
    get defaultView() {
      return { getComputedStyle: () => computed };
    },
  });
  return { see: seeingOf(document as unknown as Document), element: element as unknown as Element };
}

describe('layout', () => {
  it.each([
    ['shown', {}, false],
    ['not displayed', { display: 'none' }, true],
    ['invisible', { visibility: 'hidden' }, true],
    ['transparent', { opacity: '0' }, true],
    ['about to move in', { opacity: '0', transform: 'matrix(1, 0, 0, 1, 0, 40)' }, false],
    ['about to fade in', { opacity: '0', transitionDuration: '0s, 0.4s' }, false],
    ['not displayed, though it would fade', { display: 'none', transitionDuration: '1s' }, true],
    ['without a box of its own', { display: 'contents' }, false],
    ['without a box, and invisible', { display: 'contents', visibility: 'hidden' }, true],
    ['inside what is about to fade in', {}, false, true],
    ['invisible inside what is about to fade in', { visibility: 'hidden' }, true, true],
    ['transparent inside what is about to fade in', { opacity: '0' }, true, true],
  ])('%s', (_name, style, hidden, isUnderGlass = false) => {
    const { see, element } = laidOut(style, isUnderGlass);
    expect(see.isHidden(element)).toBe(hidden);
  });

  it.each([
    ['inline', 'inline'],
    ['contents', 'inline'],
    ['inline-block', 'apart'],
    ['inline-flex', 'apart'],
    ['block', 'block'],
    ['grid', 'block'],
  ])('%s flows %s', (display, flow) => {
    const { see, element } = laidOut({ display });
    expect(see.flowOf(element)).toBe(flow);
  });

  it.each([
    ['normal', false],
    ['nowrap', false],
    ['pre-line', true],
    ['break-spaces', true],
  ])('white space %s', (whiteSpace, lines) => {
    const { see, element } = laidOut({ whiteSpace });
    expect(see.showsLines(element)).toBe(lines);
  });

  it('is unknown in Node', () => {
    const { document } = new JSDOM('<p>a</p>').window;
    expect(seeingOf(document)).toBe(unseen);
    expect(unseen.flowOf(document.body)).toBe('unknown');
    expect(unseen.isHidden(document.body)).toBe(false);
  });
});

describe('hidden by the markup', () => {
  it.each([
    ['<p hidden>a</p>', true],
    ['<p hidden="until-found">a</p>', false],
    ['<p style="color:red; DISPLAY : none">a</p>', true],
    ['<p style="visibility:hidden">a</p>', true],
    ['<p style="display:block">a</p>', false],
    ['<p>a</p>', false],
  ])('%s', (html, hidden) => {
    const element = new JSDOM(html).window.document.querySelector('p');
    expect(element && isMarkedHidden(element)).toBe(hidden);
  });
});
