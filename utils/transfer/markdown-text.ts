import { isBlock, piecesOf } from './html.ts';

/** Signs that mean something in CommonMark, in its tables and mathematics, or in Obsidian (tags, comments, links, marks). */
const SIGNS = /[\\`*_{}[\]<>#|~$&%=^]/g;
/** What makes a line a list, a heading, a rule or a quotation. */
const LINE_START = /^([^\S\n\r\u2028\u2029]*)(?:([-+])(?=\s|$|-)|(\d{1,9})([.)])(?=\s|$))/gm;

/** `text` as Markdown that shows these very characters, whatever they are. */
export function markdownText(text: string): string {
  return text
    .replace(SIGNS, '\\$&')
    .replace(LINE_START, (_all, space: string, bullet?: string, number?: string, mark?: string) =>
      bullet ? `${space}\\${bullet}` : `${space}${number}\\${mark}`,
    );
}

/** What parts a table's rows by no empty line. */
const ROWS = new Set(['tr', 'thead', 'tbody', 'tfoot']);
const MARKS: Record<string, string> = { strong: '**', b: '**', em: '*', i: '*', s: '~~', code: '`' };

/** A description's markup as Markdown. Headings stand at `level` and deeper; tables become lines. */
export function markdownOfHtml(html: string, level = 3): string {
  const writer = new Writer(level);
  for (const piece of piecesOf(html)) {
    if ('text' in piece) writer.text(piece.text);
    else if ('open' in piece) writer.open(piece.open, piece.href);
    else writer.close(piece.close);
  }
  return writer.done();
}

/** Lines that are finished, and the one being written. */
class Writer {
  readonly #lines: string[] = [];
  readonly #level: number;
  readonly #lists: ({ next: number } | undefined)[] = [];
  readonly #links: (string | undefined)[] = [];
  #line = '';
  #before = '';

  constructor(level: number) {
    this.#level = level;
  }

  text(text: string): void {
    const flat = text.replace(/\s+/g, ' ');
    this.#line += this.#line === '' ? markdownText(flat.trimStart()) : flat.replace(SIGNS, '\\$&');
  }

  open(name: string, href?: string): void {
    if (name === 'a') {
      const safe = href !== undefined && /^(?:https?|mailto|tel):/i.test(href) ? href : undefined;
      this.#links.push(safe);
      if (safe) this.#line += '[';
    } else if (name in MARKS) this.#line += MARKS[name];
    else if (name === 'br') this.#end('  ');
    else if (name === 'td' || name === 'th') this.#line += this.#line ? ' · ' : '';
    else if (isBlock(name)) this.#openBlock(name);
  }

  close(name: string): void {
    if (name === 'a') {
      const href = this.#links.pop();
      if (href) this.#line += `](<${href.replace(/[<>\\\n]/g, encodeURIComponent)}>)`;
    } else if (name in MARKS) this.#closeMark(MARKS[name] ?? '');
    else if (name === 'ul' || name === 'ol') {
      this.#end();
      this.#lists.pop();
      if (this.#lists.length === 0) this.#gap();
    } else if (name === 'li' || name === 'tr') this.#end();
    else if (isBlock(name)) {
      this.#end();
      if (this.#lists.length === 0 && !ROWS.has(name)) this.#gap();
    }
  }

  done(): string {
    this.#end();
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  #openBlock(name: string): void {
    this.#end();
    const heading = /^h([1-6])$/.exec(name);
    if (name === 'ul' || name === 'ol') {
      if (this.#lists.length === 0) this.#gap();
      this.#lists.push(name === 'ol' ? { next: 1 } : undefined);
    } else if (name === 'li') {
      const list = this.#lists.at(-1);
      this.#before = `${'    '.repeat(Math.min(8, Math.max(0, this.#lists.length - 1)))}${list ? `${list.next++}.` : '-'} `;
    } else if (this.#lists.length === 0 && !ROWS.has(name)) {
      this.#gap();
      if (heading) this.#before = `${'#'.repeat(Math.min(6, this.#level + Number(heading[1]) - 1))} `;
      else if (name === 'blockquote') this.#before = '> ';
      else if (name === 'hr') this.#lines.push('---', '');
    }
  }

  /** A mark that holds nothing, or ends in a space, would show as it is. */
  #closeMark(mark: string): void {
    if (this.#line.endsWith(mark)) this.#line = this.#line.slice(0, -mark.length);
    else if (this.#line.endsWith(' ')) this.#line = `${this.#line.trimEnd()}${mark} `;
    else this.#line += mark;
  }

  #end(behind = ''): void {
    if (this.#line.trim()) {
      this.#lines.push(`${this.#before}${this.#line.trimEnd()}${behind}`);
      this.#before = '';
    }
    this.#line = '';
  }

  #gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('');
  }
}
