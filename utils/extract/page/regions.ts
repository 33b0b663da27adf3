import type { Region } from '../page.ts';
import { holds, tags } from '../tree/look.ts';
import type { PageElement } from '../tree/nodes.ts';
import type { Entered } from './context.ts';
import { parentOf, tagOf } from './dom.ts';
import { IS } from './kinds.ts';

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

/** What authors call such parts in a class or id; a name must start with it ("job-footer" is the job's own). */
const BY_NAME =
  /(?:^|\s)(?:(?:site|page|global|main|app|top|js|cky|the)[-_]{0,2})?(?:(nav|navbar|navigation|menu|breadcrumbs?|pagination|pager|skip-?links?|share|sharing|social|socials|addthis|addtoany)|(footer|colophon)|(sidebar|newsletter)|(cookie\w{0,20}|consent\w{0,20}|gdpr|onetrust\w{0,20}|usercentrics\w{0,20}|modal|popup|lightbox|overlay|toast))(?=$|[\s_-])/i;
const NAMED: Region[] = ['navigation', 'footer', 'aside', 'dialog'];

/** The region that an element of that role opens inside `outer`, or undefined where it opens none. */
export function regionOf({ element, tag, is }: Entered, role: string | null, outer: Region): Region | undefined {
  const byRole = role && Object.hasOwn(BY_ROLE, role) ? BY_ROLE[role] : undefined;
  if (byRole) return byRole === 'main' && outer !== 'main' ? undefined : byRole;
  const byTag = BY_TAG[tag];
  if (byTag) return byTag === 'main' && outer !== 'main' ? undefined : byTag;
  if (tag === 'HEADER' || tag === 'FOOTER') {
    // Inside an article or the main part they are the posting's own head and foot.
    if (isInside(element)) return undefined;
    // A header that holds the page's heading may hold the posting's facts too.
    return tag === 'FOOTER' ? 'footer' : holds(element, HEADING) ? undefined : 'header';
  }
  if (outer !== 'main' || is & IS.unnamed) return undefined;
  return namedRegion(element);
}

const HEADING = tags('H1');
const SUBJECTS = tags('H1 MAIN ARTICLE');
const PARTS = tags('ARTICLE MAIN SECTION');

/** Does it stand in a part of the page that has a head and a foot of its own? */
function isInside(element: PageElement): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const role = at.getAttribute('role');
    if (PARTS.has(tagOf(at)) || role === 'main' || role === 'dialog') return true;
  }
  return false;
}

function namedRegion(element: PageElement): Region | undefined {
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (names.length < 4 || names.length > 2_000) return undefined;
  const found = BY_NAME.exec(names);
  if (!found) return undefined;
  const at = [1, 2, 3, 4].findIndex((group) => found[group] !== undefined);
  return holds(element, SUBJECTS) ? undefined : NAMED[at];
}
