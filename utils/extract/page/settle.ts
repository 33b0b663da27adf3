import type { Block, Region } from '../page.ts';
import { holds, tags } from '../tree/look.ts';
import type { PageElement } from '../tree/nodes.ts';
import type { Walk } from './walk.ts';

/** What stands in a part of the page that its author named, by its element: letters, and those of prose. */
interface Tally {
  region: Region;
  letters: number;
  prose: number;
}

/** Settles what only the whole page tells: which named regions and forms are what they look like. */
export function settle({ drafts, fields }: Walk): Block[] {
  const roots = new Map<PageElement, Tally>();
  const forms = new Map<PageElement, number>();
  let all = 0;
  for (const { block, letters, regionRoot, formElement } of drafts) {
    all += letters;
    if (formElement) forms.set(formElement, (forms.get(formElement) ?? 0) + letters);
    if (!regionRoot) continue;
    const tally = roots.get(regionRoot) ?? { region: block.region, letters: 0, prose: 0 };
    roots.set(regionRoot, tally);
    tally.letters += letters;
    // A paragraph that says something; short lines are what menus, forms and cards are made of.
    if (block.text.length > 80 && block.linked < 0.5) tally.prose += letters;
  }
  const isMain = new Set<PageElement>();
  for (const [root, tally] of roots) {
    if ((tally.letters > all * 0.6 && tally.prose > 400) || opensPosting(root, tally)) isMain.add(root);
  }
  const isForm = new Set<PageElement>();
  for (const [form, letters] of forms) if (isFilledIn(form, letters, fields.get(form) ?? 0)) isForm.add(form);
  return drafts.map(({ block, regionRoot, formElement }) => {
    if (regionRoot && isMain.has(regionRoot)) block.region = 'main';
    if (formElement && isForm.has(formElement)) block.form = true;
    return block;
  });
}

/** Server frameworks wrap the whole page in one form (WebForms, Faces): nobody fills that in. */
function isFilledIn(form: PageElement, letters: number, fields: number): boolean {
  if (fields === 0 || letters > 1_000 * fields) return false;
  return !holds(form, SUBJECTS, isViewState);
}

const SUBJECTS = tags('H1 MAIN ARTICLE NAV');
const isViewState = (element: PageElement): boolean =>
  /^(?:__VIEWSTATE|javax\.faces\.ViewState)$/.test(element.getAttribute('name') ?? '');

/** A dialog that holds a text as long as a posting's, and isn't about cookies, is what the person has opened. */
function opensPosting(root: PageElement, { region, prose }: Tally): boolean {
  if (region !== 'dialog' || prose < 800) return false;
  return !/cookie|consent|gdpr/i.test((root.textContent ?? '').slice(0, 20_000));
}
