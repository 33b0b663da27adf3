import type { Region } from '../page.ts';
import { holds, saysStanding, tags } from '../tree/look.ts';
import type { PageElement, PageNode, PageText } from '../tree/nodes.ts';
import { isMarkedHidden, type Seeing } from '../visibility.ts';
import { type Context, contextOf, type Entered, enterBlock, enterInline } from './context.ts';
import { firstChildOf, nextSiblingOf, tagOf } from './dom.ts';
import { IS, kindOf } from './kinds.ts';
import { type Draft, Run } from './run.ts';

/** What a walk may cost. */
export interface Limits {
  nodes: number;
  /** False once the time is up. */
  hasTime: () => boolean;
}

/** More lines than any posting's page has: what comes after them is not read. */
const MOST_BLOCKS = 12_000;

/** A link or button, and where it stands. */
export interface Control {
  element: PageElement;
  region: Region;
}

export interface Walk {
  drafts: Draft[];
  /** Links and buttons, in order. */
  controls: Control[];
  /** Fields that a person fills in, by the form around them. */
  fields: Map<PageElement, number>;
  /** What each field asks for, as its name, hint or type says. */
  asked: string[];
  /** Frames of other origins: their text can't be read from here. */
  foreignFrames: PageElement[];
  /** Limits ended the walk early. */
  partial: boolean;
}

/** How an element that the walk has entered ends. */
type Ending = 'block' | 'inline' | 'asked';

/** An element that the walk is in, and the context around it. */
interface Frame {
  element: PageElement;
  outer: Context;
  ending: Ending;
}

/** Walks the page once, in reading order; no page is too deep for it. */
export function walk(root: PageElement, see: Seeing, limits: Limits): Walk {
  const walker = new Walker(see);
  const frames: Frame[] = [];
  let context = contextOf(root);
  let node: PageNode | null = root;
  for (let visited = 1; node; visited++) {
    const full = visited > limits.nodes || walker.out.drafts.length >= MOST_BLOCKS;
    if (full || (visited % 512 === 0 && !limits.hasTime())) {
      walker.out.partial = true;
      break;
    }
    const inner = walker.visit(node, context);
    if (inner) {
      frames.push({ element: node as PageElement, outer: context, ending: walker.ending });
      const first: PageNode | null = firstChildOf(node);
      context = inner;
      if (first) {
        node = first;
        continue;
      }
    }
    // On to what follows, out of all that ends here.
    let ended: PageNode = node;
    node = null;
    for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
      if (frame.element === ended) {
        frames.pop();
        walker.leave(frame);
        context = frame.outer;
        if (frames.length === 0) break;
      }
      node = nextSiblingOf(ended);
      if (node) break;
      ended = frames.at(-1)?.element ?? ended;
    }
  }
  walker.flush();
  return walker.out;
}

class Walker {
  readonly out: Walk = { drafts: [], controls: [], fields: new Map(), asked: [], foreignFrames: [], partial: false };
  /** How the element that was entered last will end. */
  ending: Ending = 'block';
  private readonly run = new Run();
  private readonly see: Seeing;
  /** The inline element that has just ended, with nothing after it so far. */
  private ended: PageNode | undefined;
  /** What is only read out of the text before it. */
  private readOut: PageElement | undefined;

  constructor(see: Seeing) {
    this.see = see;
  }

  flush(byBreak = false): void {
    const draft = this.run.take(this.out.drafts.length, byBreak);
    if (draft) this.out.drafts.push(draft);
  }

  leave({ element, ending }: Frame): void {
    if (ending === 'block') this.flush();
    else this.run.endInline();
    this.ended = ending === 'asked' ? element : undefined;
  }

  /** Reads a node; the context of what is in it, where it is to be entered. */
  visit(node: PageNode, context: Context): Context | undefined {
    if (node.nodeType === 3) this.text(node as PageText, context);
    else if (node.nodeType === 1 || typeof node.nodeType !== 'number')
      return this.element(node as PageElement, context);
    else return this.passOver(node);
    return undefined;
  }

  /** A comment or a script between two parts of a line is as if it were not there: a copy leaves it out. */
  private passOver(node: PageNode): undefined {
    if (this.ended && this.ended === node.previousSibling) this.ended = node;
  }

  private text(node: PageText, context: Context): void {
    const text = node.data;
    // A link that ends within a word ("Browse JobsAcme is") ends a line that only styles would show.
    if (this.ended && this.ended === node.previousSibling && this.run.isGlued(text)) this.flush();
    this.ended = undefined;
    if (!this.hasLines(text, context)) {
      this.run.add(node, text, context);
      return;
    }
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.flush(true);
      this.run.add(node, line, context, true);
    }
  }

  /** Do the line feeds within the text part lines? Asked for long texts alone: markup is full of line feeds. */
  private hasLines(text: string, { lines, element }: Context): boolean {
    if (text.length <= 40 || !(lines || this.see.showsLines(element))) return false;
    return /\S[^\S\n]{0,200}\n\s{0,200}\S/.test(text);
  }

  private element(element: PageElement, context: Context): Context | undefined {
    const tag = tagOf(element);
    const is = kindOf(tag);
    if (is & IS.skipped || element === this.readOut || isFontIcon(element, tag)) return this.passOver(element);
    if (is & IS.field) countField(element, context, this.out);
    else if (tag === 'BR' || tag === 'HR') this.flush(tag === 'BR');
    else if (tag === 'FORM') return this.form(element, context);
    else {
      const says = saysStanding(element);
      if (says) this.readOut = readOutOf(element) ?? this.readOut;
      const seen = element === this.readOut?.previousElementSibling;
      if (!says || !(isMarkedHidden(element) || (isHiddenCopy(element) && !seen)))
        return this.shown({ element, tag, is, says }, context);
    }
    return undefined;
  }

  private shown(entered: Entered, context: Context): Context | undefined {
    const { element, tag, is } = entered;
    // What stands in a menu or a footer is read by no rule as a line of its own: how it looks needs no asking.
    const asked = !(is & IS.inline) && context.region !== 'navigation' && context.region !== 'footer';
    if (asked && !context.folded && this.see.isHidden(element)) return undefined;
    const flow = asked && is & IS.asked ? this.see.flowOf(element) : 'unknown';
    const inline = (is & IS.inline) !== 0 || ((is & IS.asked) !== 0 && flow !== 'block');
    if (!inline) this.flush();
    else if (flow === 'apart') this.run.space();
    else if (this.ended && this.ended === element.previousSibling && this.run.isGlued(element.textContent ?? ''))
      this.flush();
    this.ended = undefined;
    const inner = inline ? enterInline(entered, context) : enterBlock(entered, context);
    if (tag === 'A' || tag === 'BUTTON') this.out.controls.push({ element, region: inner.region });
    if (this.see.isForeign(element)) this.out.foreignFrames.push(element);
    this.ending = inline ? (is & IS.asked ? 'asked' : 'inline') : 'block';
    return inner;
  }

  /** A form lends its name to its fields' places, never itself: its own names can't be trusted. */
  private form(form: PageElement, context: Context): Context {
    this.flush();
    this.ending = 'block';
    return { ...context, form };
  }
}

const SUBJECT = tags('H1 MAIN');
const isMain = (element: PageElement): boolean => element.getAttribute('role') === 'main';

/** An `aria-hidden` part is a copy or an icon, unless it holds the page's heading: then a dialog stands before it. */
function isHiddenCopy(element: PageElement): boolean {
  return element.getAttribute('aria-hidden') === 'true' && !holds(element, SUBJECT, isMain);
}

const FONT_ICON = /(?:^|\s)material-(?:icons|symbols)/;
const ICONS = tags('I SPAN MAT-ICON');

/** "location_on" in an icon font's element: what is drawn in its place says nothing. */
const isFontIcon = (element: PageElement, tag: string): boolean =>
  ICONS.has(tag) && FONT_ICON.test(element.getAttribute('class') ?? '');

const FOR_READERS = /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?)(?:$|\s)/i;

/** "Hybrid" beside "Matches your preferences, workplace type is Hybrid.": the sentence that is read out of what is shown. */
function readOutOf(element: PageElement): PageElement | undefined {
  if (element.getAttribute('aria-hidden') !== 'true') return undefined;
  const next = element.nextElementSibling;
  if (!next || !FOR_READERS.test(next.getAttribute('class') ?? '')) return undefined;
  const [seen, read] = [element, next].map((each) => (each.textContent ?? '').slice(0, 400).trim());
  return seen && read && seen.length >= 3 && read.length > seen.length && read.includes(seen) ? next : undefined;
}

const UNASKED = /^(?:hidden|submit|button|image|search|reset)$/;

function countField(field: PageElement, { form, region }: Context, out: Walk): void {
  const type = field.getAttribute('type') ?? '';
  if (UNASKED.test(type)) return;
  if (form) out.fields.set(form, (out.fields.get(form) ?? 0) + 1);
  if (region !== 'main' && region !== 'dialog') return;
  const says = ['name', 'placeholder', 'aria-label'].map((key) => field.getAttribute(key)?.slice(0, 80) ?? '');
  out.asked.push(`${type} ${says.join(' ')}`);
}
