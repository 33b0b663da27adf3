import type { Region } from '../page.ts';
import { holds, tags } from '../tree/look.ts';
import type { PageElement, PageNode, PageText } from '../tree/nodes.ts';
import { isMarkedHidden, type Seeing } from '../visibility.ts';
import { type Context, contextOf, enterBlock, enterInline } from './context.ts';
import { firstChildOf, nextSiblingOf, tagOf } from './dom.ts';
import { type Draft, Run } from './run.ts';

const SKIPPED = tags(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD OBJECT EMBED AUDIO VIDEO CANVAS MAP DATALIST PROGRESS METER MATH',
);
const FIELDS = tags('INPUT SELECT TEXTAREA');
const INLINE = tags(
  'B STRONG I EM U S SMALL BIG SUB SUP CODE KBD SAMP VAR MARK ABBR CITE Q FONT TT INS DEL BDI BDO WBR DFN ACRONYM',
);
/** Inline by default, yet often laid out as lines or chips: layout decides where there is one. */
const ASK = tags('SPAN A LABEL BUTTON TIME DATA IMG PICTURE OUTPUT SLOT');

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

/** A node to visit and then its siblings (`on`), or the end of an element (`leave`). */
interface Step {
  node: PageNode;
  context: Context;
  on?: boolean;
  leave?: 'block' | 'inline' | 'ask';
}

/** Walks the page once, in reading order. */
export function walk(root: PageElement, see: Seeing, limits: Limits): Walk {
  const walker = new Walker(see);
  const { stack, out } = walker;
  stack.push({ node: root, context: contextOf(root) });
  let visited = 0;
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (step.leave) {
      walker.leave(step);
      continue;
    }
    const full = ++visited > limits.nodes || out.drafts.length >= MOST_BLOCKS;
    if (full || (visited % 512 === 0 && !limits.hasTime())) {
      out.partial = true;
      break;
    }
    const { node, context } = step;
    const next = step.on ? nextSiblingOf(node) : null;
    if (next) stack.push({ node: next, context, on: true });
    if (node.nodeType === 3) walker.text(node as PageText, context);
    else if (node.nodeType === 1 || typeof node.nodeType !== 'number') walker.element(node as PageElement, context);
  }
  walker.flush();
  return out;
}

class Walker {
  readonly out: Walk = { drafts: [], controls: [], fields: new Map(), asked: [], foreignFrames: [], partial: false };
  readonly stack: Step[] = [];
  private readonly run = new Run();
  private readonly see: Seeing;
  /** The inline element that has just ended, with nothing after it so far. */
  private ended: PageNode | undefined;

  constructor(see: Seeing) {
    this.see = see;
  }

  flush(byBreak = false): void {
    const draft = this.run.take(this.out.drafts.length, byBreak);
    if (draft) this.out.drafts.push(draft);
  }

  leave({ node, leave }: Step): void {
    if (leave === 'block') this.flush();
    else this.run.endInline();
    this.ended = leave === 'ask' ? node : undefined;
  }

  text(node: PageText, context: Context): void {
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
    const within = text.length > 40 && /\S[^\S\n]{0,200}\n\s{0,200}\S/.test(text);
    return within && (lines || this.see.showsLines(element));
  }

  element(element: PageElement, context: Context): void {
    const tag = tagOf(element);
    if (tag === 'BR' || tag === 'HR') this.flush(tag === 'BR');
    else if (FIELDS.has(tag)) countField(element, context, this.out);
    else if (tag === 'FORM') this.form(element, context);
    else if (!SKIPPED.has(tag) && !isMarkedHidden(element) && !isHiddenCopy(element)) this.shown(element, tag, context);
  }

  private shown(element: PageElement, tag: string, context: Context): void {
    const inlined = INLINE.has(tag);
    // What stands in a menu or a footer is read by no rule as a line of its own: how it looks needs no asking.
    const asked = !inlined && context.region !== 'navigation' && context.region !== 'footer';
    if (asked && !context.folded && this.see.isHidden(element)) return;
    const flow = asked && ASK.has(tag) ? this.see.flowOf(element) : 'unknown';
    const inline = inlined || (ASK.has(tag) && flow !== 'block');
    if (!inline) this.flush();
    else if (flow === 'apart') this.run.space();
    else if (this.ended && this.ended === element.previousSibling && this.run.isGlued(element.textContent ?? ''))
      this.flush();
    this.ended = undefined;
    const inner = inline ? enterInline(element, tag, context) : enterBlock(element, tag, context);
    if (tag === 'A' || tag === 'BUTTON') this.out.controls.push({ element, region: inner.region });
    this.stack.push({ node: element, context, leave: inline ? (ASK.has(tag) ? 'ask' : 'inline') : 'block' });
    this.descend(element, inner);
  }

  /** A form lends its name to its fields' places, never itself: its own names can't be trusted. */
  private form(form: PageElement, context: Context): void {
    this.flush();
    this.stack.push({ node: form, context, leave: 'block' });
    const first = firstChildOf(form);
    if (first) this.stack.push({ node: first, context: { ...context, form }, on: true });
  }

  private descend(element: PageElement, inner: Context): void {
    if (this.see.isForeign(element)) this.out.foreignFrames.push(element);
    const first = firstChildOf(element);
    if (first) this.stack.push({ node: first, context: inner, on: true });
  }
}

const SUBJECT = tags('H1 MAIN');
const isMain = (element: PageElement): boolean => element.getAttribute('role') === 'main';

/** An `aria-hidden` part is a copy or an icon, unless it holds the page's heading: then a dialog stands before it. */
function isHiddenCopy(element: PageElement): boolean {
  return element.getAttribute('aria-hidden') === 'true' && !holds(element, SUBJECT, isMain);
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
