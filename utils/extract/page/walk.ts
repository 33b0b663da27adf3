import type { Block, Region } from '../page.ts';
import { isMarkedHidden, type Look, type Seeing } from '../visibility.ts';
import { regionOf } from './regions.ts';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG HEAD OBJECT EMBED AUDIO VIDEO CANVAS MAP SELECT DATALIST TEXTAREA PROGRESS METER'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'B STRONG I EM U S SMALL BIG SUB SUP CODE KBD SAMP VAR MARK ABBR CITE Q FONT TT INS DEL BDI BDO WBR DFN ACRONYM'.split(
    ' ',
  ),
);
/** Inline by default, yet often laid out as lines or chips: layout decides where there is one. */
const ASK = new Set('SPAN A LABEL BUTTON TIME DATA IMG PICTURE OUTPUT'.split(' '));
const HEADING = /^H[1-6]$/;

/** What a walk may cost. */
export interface Limits {
  nodes: number;
  /** False once the time is up. */
  hasTime: () => boolean;
}

export interface Walk {
  blocks: Block[];
  /** Links and buttons, in order. */
  controls: Element[];
  /** Frames of other origins: their text can't be read from here. */
  foreignFrames: Element[];
  /** Limits ended the walk early. */
  partial: boolean;
}

interface Context {
  element: Element;
  region: Region;
  level: number | undefined;
  listItem: boolean;
  form: boolean;
  bold: boolean;
  linked: boolean;
  control: boolean;
  /** Inside closed `<details>`: there for a click, though laid out as hidden. */
  folded: boolean;
}

type Step = { node: Node; context: Context } | { leave: true; flush: boolean; context: Context };

const clean = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** Walks the page once, in reading order, over open shadow roots and same-origin frames. */
export function walk(root: Element, see: Seeing, limits: Limits): Walk {
  const out: Walk = { blocks: [], controls: [], foreignFrames: [], partial: false };
  const top: Context = {
    element: root,
    region: 'main',
    level: undefined,
    listItem: false,
    form: false,
    bold: false,
    linked: false,
    control: false,
    folded: false,
  };
  const stack: Step[] = [{ node: root, context: top }];
  let run = emptyRun();
  let visited = 0;

  const flush = (context: Context, broken = false) => {
    const text = clean(run.text);
    if (text) {
      const { element, region, level, listItem, form, control } = run.context ?? context;
      const lead = run.lead === undefined ? '' : clean(run.text.slice(0, run.lead));
      out.blocks.push({
        text,
        element,
        level,
        listItem,
        region,
        form,
        control: control || run.linked >= run.letters,
        linked: Math.min(1, run.linked / Math.max(1, run.letters)),
        bold: run.bold >= run.letters,
        lead: lead && lead.length < text.length ? lead : undefined,
        nodes: run.nodes,
        afterBreak: run.afterBreak,
        index: out.blocks.length,
      });
    }
    run = emptyRun();
    run.afterBreak = broken;
  };

  while (stack.length > 0) {
    const step = stack.pop();
    if (!step) break;
    if ('leave' in step) {
      if (step.flush) flush(step.context);
      else if (run.lead === undefined && run.text.trim()) run.lead = run.text.length;
      continue;
    }
    if (++visited > limits.nodes || (visited % 512 === 0 && !limits.hasTime())) {
      out.partial = true;
      break;
    }
    const { node, context } = step;
    if (node.nodeType === 3) {
      const text = (node as Text).data;
      if (!run.text && !text.trim()) continue;
      const letters = text.trim().length;
      run.context ??= context;
      run.text += text;
      run.letters += letters;
      if (context.linked) run.linked += letters;
      if (context.bold) run.bold += letters;
      run.nodes.push(node);
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR' || tag === 'HR') {
      flush(context, tag === 'BR');
      continue;
    }
    if (SKIPPED.has(tag) || isMarkedHidden(element)) continue;
    if (tag === 'INPUT') continue;
    if (element.getAttribute('aria-hidden') === 'true' && !holdsMuch(element)) continue;
    let look: Look | 'unknown' = 'unknown';
    if (!INLINE.has(tag)) {
      look = see(element);
      if (look !== 'unknown' && look.hidden && !context.folded) continue;
    }
    const inline = INLINE.has(tag) || (ASK.has(tag) && (look === 'unknown' || look.flow !== 'block'));
    if (!inline) flush(context);
    else if (look !== 'unknown' && look.flow === 'apart' && run.text) run.text += ' ';
    const inner = inline ? enterInline(element, tag, context) : enterBlock(element, tag, context);
    if (tag === 'A' || tag === 'BUTTON') out.controls.push(element);
    stack.push({ leave: true, flush: !inline, context });
    const children = childrenOf(element, tag, out);
    for (let child = children.length - 1; child >= 0; child--) {
      const next = children[child];
      if (next) stack.push({ node: next, context: inner });
    }
  }
  flush(top);
  return out;
}

interface Run {
  text: string;
  context: Context | undefined;
  letters: number;
  linked: number;
  bold: number;
  lead: number | undefined;
  nodes: Node[];
  afterBreak: boolean;
}
const emptyRun = (): Run => ({
  text: '',
  context: undefined,
  letters: 0,
  linked: 0,
  bold: 0,
  lead: undefined,
  nodes: [],
  afterBreak: false,
});

/** An `aria-hidden` part this big is the page itself behind a dialog, not a copy or an icon. */
const holdsMuch = (element: Element): boolean => element.querySelector('h1,main,[role=main]') !== null;

function enterInline(element: Element, tag: string, context: Context): Context {
  const bold = context.bold || tag === 'B' || tag === 'STRONG';
  const linked = context.linked || (tag === 'A' && element.hasAttribute('href'));
  const control = context.control || tag === 'BUTTON';
  return { ...context, bold, linked, control };
}

function enterBlock(element: Element, tag: string, context: Context): Context {
  const role = element.getAttribute('role');
  const heading = HEADING.test(tag) ? Number(tag[1]) : role === 'heading' ? headingLevel(element) : undefined;
  const form = context.form || ((tag === 'FORM' || tag === 'FIELDSET') && isSmallForm(element));
  return {
    ...enterInline(element, tag, context),
    element,
    region: regionOf(element, tag, context.region) ?? context.region,
    level: heading ?? context.level,
    listItem: tag === 'LI' || (context.listItem && tag !== 'UL' && tag !== 'OL'),
    form,
    control: context.control || tag === 'BUTTON' || role === 'button',
    folded: context.folded || (tag === 'DETAILS' && !element.hasAttribute('open')),
  };
}

function headingLevel(element: Element): number {
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 2;
}

/** Some servers wrap the whole page in one form: that is none. */
function isSmallForm(element: Element): boolean {
  return (
    !element.querySelector('h1,main,article,nav,footer') && element.querySelector('input,textarea,select') !== null
  );
}

/** The children as they are shown: an open shadow root's, a slot's, a same-origin frame's, else the element's own. */
function childrenOf(element: Element, tag: string, out: Walk): ArrayLike<Node> {
  if (tag === 'IFRAME' || tag === 'FRAME') {
    try {
      const inner = (element as HTMLIFrameElement).contentDocument?.body;
      if (inner) return [inner];
    } catch {
      // A frame of another origin: named below.
    }
    out.foreignFrames.push(element);
    return [];
  }
  if (tag === 'SLOT') {
    const given = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    return given.length > 0 ? given : nodesOf(element);
  }
  return nodesOf(element.shadowRoot ?? element);
}

function nodesOf(parent: ParentNode & Node): Node[] {
  const nodes: Node[] = [];
  // Sibling by sibling: `childNodes` of a form can be replaced by a field of that name.
  for (let node = parent.firstChild; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}
