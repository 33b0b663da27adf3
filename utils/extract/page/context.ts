import type { Region } from '../page.ts';
import { holds, tags } from '../tree/look.ts';
import type { PageElement } from '../tree/nodes.ts';
import { BOLD_STYLE } from '../visibility.ts';
import { IS } from './kinds.ts';
import { regionOf } from './regions.ts';

/** What an element hands down to the text inside it. */
export interface Context {
  /** The closest element that starts a line of its own. */
  element: PageElement;
  region: Region;
  /** The element that opened the region; undefined for the page's own main part. */
  regionRoot: PageElement | undefined;
  level: number | undefined;
  listItem: boolean;
  /** The closest list or table around. */
  list: PageElement | undefined;
  /** The closest cell or term around. */
  cell: PageElement | undefined;
  /** The closest form around. */
  form: PageElement | undefined;
  /** The text of a field: its label, its legend, its choices. */
  field: boolean;
  bold: boolean;
  linked: boolean;
  control: boolean;
  /** Inside closed `<details>`: there for a click, though laid out as hidden. */
  folded: boolean;
  /** Line feeds in the text are lines (`<pre>`, `white-space: pre-line`). */
  lines: boolean;
}

export const contextOf = (root: PageElement): Context => ({
  element: root,
  region: 'main',
  regionRoot: undefined,
  level: undefined,
  listItem: false,
  list: undefined,
  cell: undefined,
  form: undefined,
  field: false,
  bold: false,
  linked: false,
  control: false,
  folded: false,
  lines: false,
});

/** An element that the walk enters: its name, the `IS` bits of it, and whether its attributes say how it stands. */
export interface Entered {
  element: PageElement;
  tag: string;
  is: number;
  says: boolean;
}

/** The context inside an element that runs on in its line. */
export function enterInline({ element, tag, is, says }: Entered, context: Context): Context {
  const bold = context.bold || (is & IS.bold) !== 0 || (says && hasBoldStyle(element));
  const linked = context.linked || (tag === 'A' && element.hasAttribute('href'));
  const control = context.control || tag === 'BUTTON' || (says && element.getAttribute('role') === 'button');
  const field = context.field || isField(element, tag);
  const same = bold === context.bold && linked === context.linked && control === context.control;
  return same && field === context.field ? context : { ...context, bold, linked, control, field };
}

function hasBoldStyle(element: PageElement): boolean {
  if (element.getAttribute('data-weight') === 'bold') return true;
  const style = element.getAttribute('style');
  return style !== null && BOLD_STYLE.test(style.slice(0, 1_000));
}

/** The context inside an element that starts a line of its own. */
export function enterBlock(entered: Entered, context: Context): Context {
  const { element, tag, is, says } = entered;
  const role = says ? element.getAttribute('role') : null;
  const region = regionOf(entered, role, context.region);
  const { bold, linked, control, field } = enterInline(entered, context);
  const isHeading = (is & IS.heading) !== 0 || role === 'heading';
  return {
    element,
    region: region ?? context.region,
    regionRoot: region && region !== 'main' ? element : context.regionRoot,
    level: isHeading ? levelOf(element, tag, is) : context.level,
    listItem: (is & IS.item) !== 0 || (context.listItem && tag !== 'UL' && tag !== 'OL'),
    list: is & IS.list ? element : context.list,
    cell: is & IS.cell ? element : context.cell,
    form: context.form,
    field,
    bold,
    linked,
    control,
    folded: context.folded || (tag === 'DETAILS' && !element.hasAttribute('open')),
    lines: context.lines || tag === 'PRE',
  };
}

const FIELDS = tags('INPUT SELECT TEXTAREA');
const TEXTS = tags('H1 H2 ARTICLE');

/** A label of a field, or a group of fields; a `<label>` without one is a mere line. */
function isField(element: PageElement, tag: string): boolean {
  if (tag === 'LABEL') return element.hasAttribute('for') || holds(element, FIELDS);
  return tag === 'LEGEND' || (tag === 'FIELDSET' && !holds(element, TEXTS));
}

function levelOf(element: PageElement, tag: string, is: number): number {
  const level = Number(is & IS.heading ? tag[1] : (element.getAttribute('aria-level') ?? 2));
  return level >= 1 && level <= 6 ? level : 2;
}
