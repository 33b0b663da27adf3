import fc from 'fast-check';
import { ALLOWED, sanitizeHtml, sanitizeToFragment } from '../../../components/sanitize.ts';
import { isPlainMarkup } from '../../../utils/text/plain-markup.ts';
import { markup } from './made-markup.ts';

/** Runs in a plain page: what `sanitizeHtml` gives must come to rest there and mean the same when it is read again. */

const BASE = 'https://jobs.example/list/7';
const ATTRIBUTES = new Set(ALLOWED.ALLOWED_ATTR);
const TAGS = new Set(ALLOWED.ALLOWED_TAGS);

/** What is wrong with the answer for `html`; undefined where all is right. */
function fault(html: string): string | undefined {
  const once = sanitizeHtml(html, BASE);
  if (isPlainMarkup(html) && once !== html) return `taken for plain, and cleaning changes it: ${once}`;
  if (sanitizeHtml(once, BASE) !== once) return `cleaned again it changes: ${once}`;
  if (sanitizeHtml(once) !== once) return `cleaned without its page it changes: ${once}`;
  const read = new DOMParser().parseFromString(`<!doctype html><body>${once}`, 'text/html').body;
  if (read.innerHTML !== once) return `read again it is another: ${read.innerHTML}`;
  for (const element of read.querySelectorAll('*')) {
    if (!TAGS.has(element.localName)) return `holds <${element.localName}>`;
    for (const name of element.getAttributeNames()) if (!ATTRIBUTES.has(name)) return `holds [${name}]`;
    const href = element.getAttribute('href');
    if (href !== null && !/^(?:https?:\/\/|mailto:|tel:)/.test(href)) return `leads to ${href}`;
  }
  const shown = document.createElement('div');
  shown.append(sanitizeToFragment(once));
  if (shown.textContent !== read.textContent) return 'shows another text';
  return undefined;
}

Object.assign(globalThis, {
  faults: (inputs: string[]) =>
    inputs.flatMap((html) => (fault(html) === undefined ? [] : [`${html} → ${fault(html)}`])),
  /** Faults among `numRuns` made inputs, the smallest that shows each run's fault. */
  generated: (numRuns: number, seed: number) => {
    const answer = fc.check(
      fc.property(markup, (html) => {
        const found = fault(html);
        if (found !== undefined) throw new Error(found);
      }),
      { numRuns, seed },
    );
    return {
      runs: answer.numRuns,
      fault: answer.failed ? `${answer.counterexample} → ${answer.errorInstance}` : undefined,
    };
  },
});
