import type { Block, Region } from '../page.ts';
import { holds, tags } from '../tree/look.ts';
import type { PageElement } from '../tree/nodes.ts';
import type { Draft } from './run.ts';
import type { Walk } from './walk.ts';

/** Letters of prose: what is neither link nor button and longer than a label. */
const proseOf = (draft: Draft): number => (draft.text.length > 80 && draft.linked < 0.5 ? draft.letters : 0);

/** Settles what only the whole page tells: which named regions and forms are what they look like. */
export function settle({ drafts, fields }: Walk): Block[] {
  const letters = tally(
    drafts,
    (draft) => draft.regionRoot,
    (draft) => draft.letters,
  );
  const prose = tally(drafts, (draft) => draft.regionRoot, proseOf);
  const formLetters = tally(
    drafts,
    (draft) => draft.formElement,
    (draft) => draft.letters,
  );
  let all = 0;
  for (const draft of drafts) all += draft.letters;
  const isForm = new Map<PageElement, boolean>();
  for (const [form, count] of formLetters) isForm.set(form, isFilledIn(form, count, fields.get(form) ?? 0));
  return drafts.map(({ regionRoot, formElement, letters: _letters, ...block }) => {
    const form = block.form || (formElement !== undefined && isForm.get(formElement) === true);
    const whole = regionRoot && (letters.get(regionRoot) ?? 0) > all * 0.6 && (prose.get(regionRoot) ?? 0) > 400;
    const region: Region =
      whole || (regionRoot && opensPosting(block.region, regionRoot, prose)) ? 'main' : block.region;
    return { ...block, region, form };
  });
}

function tally(drafts: Draft[], key: (draft: Draft) => PageElement | undefined, value: (draft: Draft) => number) {
  const sums = new Map<PageElement, number>();
  for (const draft of drafts) {
    const element = key(draft);
    if (element) sums.set(element, (sums.get(element) ?? 0) + value(draft));
  }
  return sums;
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
function opensPosting(region: Region, root: PageElement, prose: Map<PageElement, number>): boolean {
  if (region !== 'dialog' || (prose.get(root) ?? 0) < 800) return false;
  return !/cookie|consent|gdpr/i.test((root.textContent ?? '').slice(0, 20_000));
}
