import { withoutUnseen } from '../../text/unseen.ts';
import type { Block } from '../page.ts';
import type { PageElement, PageNode, PageText } from '../tree/nodes.ts';
import type { Context } from './context.ts';

/** A block before its place in the page is settled: regions and forms are judged when all of it is known. */
export interface Draft {
  block: Block;
  regionRoot: PageElement | undefined;
  formElement: PageElement | undefined;
  letters: number;
}

const MAX_TEXT = 20_000;
/** White space other than single blanks, and what no one sees (`withoutUnseen`): most texts have none of it. */
const UNFOLDED =
  /[\t-\r\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffb\udb40]| {2}/;
function fold(given: string): string {
  const text = given.trim();
  return UNFOLDED.test(text) ? withoutUnseen(text).replace(/\s+/g, ' ').trim() : text;
}

/** Text that runs on in one line, gathered until a line of its own begins. */
export class Run {
  private text = '';
  private letters = 0;
  private linked = 0;
  private bold = 0;
  private controlled = 0;
  private lead: number | undefined;
  private nodes: PageNode[] = [];
  private context: Context | undefined;
  private afterBreak = false;
  private partial = false;

  get started(): boolean {
    return this.letters > 0;
  }

  /** Adds a text node, or a line of one. */
  add(node: PageText, text: string, context: Context, part = false): void {
    const letters = text.trim().length;
    if (letters === 0 && this.text === '') return;
    this.context ??= letters > 0 ? context : undefined;
    if (this.text.length < MAX_TEXT) this.text += text.slice(0, MAX_TEXT);
    this.letters += letters;
    if (context.linked) this.linked += letters;
    if (context.bold) this.bold += letters;
    if (context.control) this.controlled += letters;
    this.nodes.push(node);
    if (part) this.partial = true;
  }

  /** An inline element ends here: the first one's text is the lead. */
  endInline(): void {
    if (this.lead === undefined && this.started) this.lead = this.text.length;
  }

  space(): void {
    if (this.text) this.text += ' ';
  }

  /** Does `next` run on from a word that has ended ("Prague" after "Republic"), in another element? */
  isGlued(next: string): boolean {
    return /[\p{Ll}\p{Nd})]$/u.test(this.text.slice(-2)) && /^\p{Lu}/u.test(next) && this.letters > 2;
  }

  /** The block of what was gathered, if anything was; the run starts anew. */
  take(index: number, byBreak: boolean): Draft | undefined {
    const { context, letters } = this;
    const text = fold(this.text);
    let draft: Draft | undefined;
    if (context && text) {
      const { element, region, level, listItem, list, cell, regionRoot, form } = context;
      const lead = this.lead === undefined ? '' : fold(this.text.slice(0, this.lead));
      const block: Block = {
        text,
        element,
        level,
        listItem,
        list,
        cell,
        region,
        form: context.field,
        control: this.controlled + this.linked >= letters,
        linked: Math.min(1, this.linked / letters),
        bold: this.bold >= letters,
        lead: lead && lead.length < text.length ? lead : undefined,
        nodes: this.nodes,
        afterBreak: this.afterBreak,
        partial: this.partial,
        index,
      };
      draft = { block, regionRoot, formElement: form, letters };
    }
    this.afterBreak = byBreak && (draft !== undefined || this.afterBreak);
    this.text = '';
    this.letters = this.linked = this.bold = this.controlled = 0;
    this.lead = undefined;
    this.partial = false;
    this.nodes = [];
    this.context = undefined;
    return draft;
  }
}
