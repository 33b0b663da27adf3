import type { Region } from '../page.ts';

const BY_ROLE: Record<string, Region> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  main: 'main',
};

const BY_TAG: Record<string, Region> = {
  NAV: 'navigation',
  MENU: 'navigation',
  ASIDE: 'aside',
  DIALOG: 'dialog',
  MAIN: 'main',
};

/** Words of a class or id that say what a part is for, as their authors name it, not how it looks. */
const BY_WORD: Record<string, Region> = {
  nav: 'navigation',
  navbar: 'navigation',
  navigation: 'navigation',
  breadcrumb: 'navigation',
  breadcrumbs: 'navigation',
  menu: 'navigation',
  pagination: 'navigation',
  footer: 'footer',
  cookie: 'dialog',
  cookies: 'dialog',
  cookiebot: 'dialog',
  consent: 'dialog',
  gdpr: 'dialog',
  onetrust: 'dialog',
  modal: 'dialog',
  popup: 'dialog',
  sidebar: 'aside',
  share: 'navigation',
  sharing: 'navigation',
  newsletter: 'aside',
};

const wordsOf = (element: Element): string[] => {
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`.slice(0, 400);
  return names
    .replace(/([a-z])(?=[A-Z])/g, '$1-')
    .toLowerCase()
    .split(/[^a-z]+/);
};

/** The region that `element` opens inside `outer`, or undefined where it opens none. */
export function regionOf(element: Element, tag: string, outer: Region): Region | undefined {
  const role = element.getAttribute('role');
  const byRole = role ? BY_ROLE[role] : undefined;
  if (byRole) return byRole;
  const byTag = BY_TAG[tag];
  if (byTag) return byTag;
  if (tag === 'HEADER' || tag === 'FOOTER') {
    // Inside an article or the main part they are the posting's own head and foot.
    if (element.parentElement?.closest('article,main,[role=main],section')) return undefined;
    return tag === 'HEADER' ? 'header' : 'footer';
  }
  if (outer !== 'main' || !(element.hasAttribute('class') || element.hasAttribute('id'))) return undefined;
  for (const word of wordsOf(element)) {
    const region = Object.hasOwn(BY_WORD, word) ? BY_WORD[word] : undefined;
    if (region && !element.querySelector('h1,main,article')) return region;
  }
  return undefined;
}
