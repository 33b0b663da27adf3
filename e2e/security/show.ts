import type { Page } from 'puppeteer-core';
import { ALLOWED } from '../../components/sanitize.ts';

/** What stood in the page while postings were shown one after the other. */
export interface Shown {
  shown: number;
  /** Ids whose posting never came into view. */
  missing: string[];
  /** Elements and attributes outside the list, or anywhere that nothing of a page's may stand. */
  strangers: string[];
  /** Links that would lead elsewhere than to a web page, a mail or a call in a window of its own. */
  links: string[];
}

interface Job {
  ids: string[];
  marks: string[];
  tags: string[];
  attributes: string[];
  /** Press what is there: off where the page's own markup would take the tab away. */
  click: boolean;
}

/**
 * Opens the postings in the options page one by one; in each it looks at the whole document, sends every event that an
 * element can hear to every element of the posting's text, and follows every link that does not open apart.
 */
export async function showAll(page: Page, ids: string[], marks: string[], { click = true } = {}): Promise<Shown> {
  const total: Shown = { shown: 0, missing: [], strangers: [], links: [] };
  const step = 100;
  for (let at = 0; at < ids.length; at += step) {
    const job: Job = {
      ids: ids.slice(at, at + step),
      marks: marks.slice(at, at + step),
      tags: ALLOWED.ALLOWED_TAGS,
      attributes: [...ALLOWED.ALLOWED_ATTR, 'target', 'rel'],
      click,
    };
    const part = await page.evaluate(showSome, job);
    total.shown += part.shown;
    total.missing.push(...part.missing);
    total.strangers.push(...part.strangers);
    total.links.push(...part.links);
  }
  return total;
}

/** Runs in the page. */
async function showSome({ ids, marks, tags, attributes, click }: Job): Promise<Shown> {
  const result: Shown = { shown: 0, missing: [], strangers: [], links: [] };
  const tick = () => new Promise((done) => setTimeout(done, 0));
  // What a page wrote may be named like a method of the document, where the sanitiser is left out.
  const find = Document.prototype.querySelectorAll.bind(document);
  const heading = () => find('#detail-heading')[0]?.textContent ?? '';
  const until = async (isSo: () => boolean) => {
    for (let tries = 0; tries < 1_500 && !isSo(); tries++) await tick();
    return isSo();
  };
  const nowhere = 'script, iframe, frame, object, embed, img, video, audio, base, meta, link, style, form[action]';
  const own = new Set(document.head.children);
  const events = [
    ...new Set([...Object.keys(window), ...Object.keys(HTMLElement.prototype), ...Object.keys(Element.prototype)]),
  ]
    .filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2))
    // These are the window's own: they would make our page believe that it is hidden or has moved.
    .filter((name) => !/^(?:hashchange|popstate|pagehide|beforeunload|unload|message|storage)$/.test(name));
  /** Web links that open apart are as they should be: the press goes no further. */
  const stay = (event: Event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]');
    if (link?.getAttribute('target') === '_blank' && /^(?:https?|mailto|tel):/.test((link as HTMLAnchorElement).href))
      event.preventDefault();
  };
  window.addEventListener('click', stay);
  for (const [at, id] of ids.entries()) {
    const mark = marks[at] ?? '';
    history.replaceState(null, '', `#posting=${id}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
    if (!(await until(() => heading().endsWith(mark)))) {
      result.missing.push(id);
      continue;
    }
    result.shown++;
    for (const element of find(nowhere)) {
      if (own.has(element) || element === document.currentScript) continue;
      result.strangers.push(`${id} <${element.localName}>`);
    }
    const text = [...find('.description *')];
    for (const element of text) {
      if (!tags.includes(element.localName)) result.strangers.push(`${id} <${element.localName}> in the text`);
      for (const name of element.getAttributeNames())
        if (!attributes.includes(name)) result.strangers.push(`${id} ${element.localName}[${name}]`);
    }
    for (const link of find('.posting-detail a[href]') as NodeListOf<HTMLAnchorElement>) {
      const href = link.getAttribute('href') ?? '';
      const isApart = link.target === '_blank' && link.rel === 'noopener noreferrer';
      if (!/^(?:https?:\/\/|mailto:|tel:)/.test(href) || !isApart)
        result.links.push(`${id} ${link.outerHTML.slice(0, 300)}`);
    }
    // Only an attribute can listen; of the others one will do.
    const hearing = text.filter((element, place) => place === 0 || element.attributes.length > 0).slice(0, 20);
    const page = [...hearing, ...find('#detail-heading')];
    for (const element of page) {
      for (const name of events) element.dispatchEvent(new Event(name));
      if (click && element instanceof HTMLElement) element.click();
    }
  }
  window.removeEventListener('click', stay);
  return result;
}
