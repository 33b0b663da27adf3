import type { Page } from 'puppeteer-core';
import { ALLOWED } from '../../components/sanitize.ts';

/** What is wrong with a page of ours that shows what a page wrote: one line each. */
export interface Faults {
  /** Elements and attributes outside the list, or anywhere that nothing of a page's may stand. */
  strangers: string[];
  /** Links that would lead elsewhere than to a web page, a mail or a call in a window of its own. */
  links: string[];
}

/** What stands in each page of ours that `equip` was called for. */
interface Equipment {
  /** Looks at the whole document, now; `what` names what it shows. */
  look: (what: string) => Faults;
  /** Sends every event that an element can hear to `elements`, and presses each where `click` says so. */
  rouse: (elements: Element[], click: boolean) => void;
  /** Waits, without holding the page up, until `isSo`; false when it never is. */
  until: (isSo: () => boolean) => Promise<boolean>;
  find: (selector: string) => Element[];
}
declare global {
  interface Window {
    equipment: Equipment;
  }
}

/** Runs `work` first in each document of `page`, under a name that tells the driver's scripts from a stranger's. */
export async function onEachDocument<Given>(page: Page, work: (given: Given) => void, given: Given): Promise<void> {
  const session = await page.createCDPSession();
  const source = `(${work})(${JSON.stringify(given)});\n//# sourceURL=pptr:${work.name}`;
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source });
}

/** Puts the tools into `page` before anything of a payload can be there. Call it before the page is opened. */
export async function equip(page: Page): Promise<void> {
  await onEachDocument(page, makeEquipment, {
    tags: ALLOWED.ALLOWED_TAGS,
    attributes: [...ALLOWED.ALLOWED_ATTR, 'target', 'rel'],
  });
}

/** Runs in the page. */
function makeEquipment({ tags, attributes }: { tags: string[]; attributes: string[] }): void {
  // What a page wrote may be named like a method of the document, where the sanitiser is left out.
  const query = Document.prototype.querySelectorAll.bind(document);
  const find = (selector: string) => [...query(selector)];
  const nowhere = 'script, iframe, frame, object, embed, img, video, audio, base, meta, link, style, form[action]';
  const acting =
    /^(?:on|src|action$|formaction$|ping$|background$|poster$|data$|http-equiv$|xlink:|autofocus$|shadowroot)/;
  const events = [
    ...new Set([...Object.keys(window), ...Object.keys(HTMLElement.prototype), ...Object.keys(Element.prototype)]),
  ]
    .filter((name) => name.startsWith('on'))
    .map((name) => name.slice(2))
    // These are the window's own: they would make our page believe that it is hidden or has moved.
    .filter((name) => !/^(?:hashchange|popstate|pagehide|beforeunload|unload|message|storage)$/.test(name));
  const isOwn = (element: Element) => document.head.contains(element) || element === document.currentScript;

  const look = (what: string): Faults => {
    const strangers: string[] = [];
    for (const element of find(nowhere)) if (!isOwn(element)) strangers.push(`${what} <${element.localName}>`);
    for (const element of find('.description *')) {
      if (!tags.includes(element.localName)) strangers.push(`${what} <${element.localName}> in the text`);
      for (const name of element.getAttributeNames())
        if (!attributes.includes(name)) strangers.push(`${what} ${element.localName}[${name}] in the text`);
    }
    for (const element of find('body, body *'))
      for (const name of element.getAttributeNames())
        if (acting.test(name)) strangers.push(`${what} ${element.localName}[${name}]`);
    const links: string[] = [];
    for (const link of find('a[href], area[href]') as HTMLAnchorElement[]) {
      const href = link.getAttribute('href') ?? '';
      const isOurs =
        !link.closest('.description') && /^(?:#|$|chrome-extension:\/\/[a-p]{32}\/options\.html$)/.test(href);
      const isApart = link.target === '_blank' && link.rel === 'noopener noreferrer';
      if (!isOurs && !(isApart && /^(?:https?:\/\/|mailto:|tel:)/.test(href)))
        links.push(`${what} ${link.outerHTML.slice(0, 300)}`);
    }
    return { strangers, links };
  };

  /** Web links that open apart are as they should be: the press goes no further. */
  const stay = (event: Event) => {
    const link = (event.target as Element | null)?.closest?.('a[href]');
    if (link?.getAttribute('target') === '_blank' && /^(?:https?|mailto|tel):/.test((link as HTMLAnchorElement).href))
      event.preventDefault();
  };
  const rouse = (elements: Element[], click: boolean) => {
    window.addEventListener('click', stay);
    for (const element of elements) {
      for (const name of events) element.dispatchEvent(new Event(name));
      if (click && element instanceof HTMLElement) element.click();
    }
    window.removeEventListener('click', stay);
  };

  /** The next change of the document, or a little later: looking again and again would take the time of what is waited for. */
  const change = () =>
    new Promise<void>((done) => {
      const seen = () => {
        observer.disconnect();
        clearTimeout(timer);
        done();
      };
      const observer = new MutationObserver(seen);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const timer = setTimeout(seen, 50);
    });
  const until = async (isSo: () => boolean) => {
    for (const end = performance.now() + 15_000; !isSo() && performance.now() < end; ) await change();
    return isSo();
  };
  window.equipment = { look, rouse, until, find };
}
