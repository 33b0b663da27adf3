import { isMarkedHidden, type Look, type Seeing } from '../visibility.ts';
import { shownChildren } from './children.ts';
import { type Context, contextOf, enterBlock, enterInline } from './context.ts';
import { type Draft, Run } from './run.ts';

const names = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const SKIPPED = names(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD OBJECT EMBED AUDIO VIDEO CANVAS MAP DATALIST PROGRESS METER MATH',
);
const FIELDS = names('INPUT SELECT TEXTAREA');
const INLINE = names(
  'B STRONG I EM U S SMALL BIG SUB SUP CODE KBD SAMP VAR MARK ABBR CITE Q FONT TT INS DEL BDI BDO WBR DFN ACRONYM',
);
/** Inline by default, yet often laid out as lines or chips: layout decides where there is one. */
const ASK = names('SPAN A LABEL BUTTON TIME DATA IMG PICTURE OUTPUT SLOT');

/** What a walk may cost. */
export interface Limits {
  nodes: number;
  /** False once the time is up. */
  hasTime: () => boolean;
}

export interface Walk {
  drafts: Draft[];
  /** Links and buttons, in order. */
  controls: Element[];
  /** Fields that a person fills in, by the form around them. */
  fields: Map<Element, number>;
  /** What each field asks for, as its name, hint or type says. */
  asked: string[];
  /** Frames of other origins: their text can't be read from here. */
  foreignFrames: Element[];
  /** Limits ended the walk early. */
  partial: boolean;
}

/** A node to visit, or the end of an element (`leave`). */
interface Step {
  node: Node;
  context: Context;
  leave?: 'block' | 'inline' | 'ask';
}

/** Walks the page once, in reading order, over open shadow roots and same-origin frames. */
export function walk(root: Element, see: Seeing, limits: Limits): Walk {
  const out: Walk = { drafts: [], controls: [], fields: new Map(), asked: [], foreignFrames: [], partial: false };
  const run = new Run();
  const flush = (byBreak = false) => {
    const draft = run.take(out.drafts.length, byBreak);
    if (draft) out.drafts.push(draft);
  };
  const stack: Step[] = [{ node: root, context: contextOf(root) }];
  let visited = 0;
  /** The inline element that has just ended, with nothing after it so far. */
  let ended: Element | undefined;
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, context, leave } = step;
    if (leave) {
      if (leave === 'block') flush();
      else run.endInline();
      ended = leave === 'ask' ? (node as Element) : undefined;
      continue;
    }
    if (++visited > limits.nodes || (visited % 512 === 0 && !limits.hasTime())) {
      out.partial = true;
      break;
    }
    if (node.nodeType === 3) {
      addText(node as Text, context, run, flush);
      ended = undefined;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR' || tag === 'HR') {
      flush(tag === 'BR');
      continue;
    }
    if (SKIPPED.has(tag) || isMarkedHidden(element) || isHiddenCopy(element)) continue;
    if (FIELDS.has(tag)) {
      countField(element, context, out);
      continue;
    }
    const look: Look | 'unknown' = INLINE.has(tag) ? 'unknown' : see(element);
    if (look !== 'unknown' && look.hidden && !context.folded) continue;
    const inline = INLINE.has(tag) || (ASK.has(tag) && (look === 'unknown' || look.flow !== 'block'));
    if (!inline) flush();
    else if (look !== 'unknown' && look.flow === 'apart') run.space();
    else if (ended && ended === element.previousSibling && run.isGlued((element.textContent ?? '').slice(0, 2)))
      flush();
    ended = undefined;
    let inner = inline ? enterInline(element, tag, context) : enterBlock(element, tag, context);
    if (look !== 'unknown' && look.lines !== inner.lines) inner = { ...inner, lines: look.lines };
    if (tag === 'A' || tag === 'BUTTON') out.controls.push(element);
    stack.push({ node, context, leave: inline ? (ASK.has(tag) ? 'ask' : 'inline') : 'block' });
    const children = shownChildren(element, tag, (frame) => out.foreignFrames.push(frame));
    for (let child = children.length - 1; child >= 0; child--) {
      const next = children[child];
      if (next) stack.push({ node: next, context: inner });
    }
  }
  flush();
  return out;
}

function addText(node: Text, context: Context, run: Run, flush: (byBreak: boolean) => void): void {
  const text = node.data;
  if (!context.lines || !text.includes('\n')) {
    run.add(node, text, context);
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) flush(true);
    run.add(node, line, context, true);
  }
}

/** An `aria-hidden` part is a copy or an icon, unless it holds the page's heading: then a dialog stands before it. */
function isHiddenCopy(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true' && element.querySelector('h1,main,[role=main]') === null;
}

const UNASKED = /^(?:hidden|submit|button|image|search|reset)$/;

function countField(field: Element, { form, region }: Context, out: Walk): void {
  const type = field.getAttribute('type') ?? '';
  if (UNASKED.test(type)) return;
  if (form) out.fields.set(form, (out.fields.get(form) ?? 0) + 1);
  if (region !== 'main' && region !== 'dialog') return;
  const says = ['name', 'placeholder', 'aria-label'].map((key) => field.getAttribute(key)?.slice(0, 80) ?? '');
  out.asked.push(`${type} ${says.join(' ')}`);
}
