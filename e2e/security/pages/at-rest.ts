import fc from 'fast-check';
import { ALLOWED, sanitizeHtml, sanitizeToFragment } from '../../../components/sanitize.ts';
import { isPlainMarkup } from '../../../utils/text/plain-markup.ts';

/** Runs in a plain page: what `sanitizeHtml` gives must come to rest there and mean the same when it is read again. */

const BASE = 'https://jobs.example/list/7';
const ATTRIBUTES = new Set(ALLOWED.ALLOWED_ATTR);
const TAGS = new Set(ALLOWED.ALLOWED_TAGS);

/** What is wrong with the answer for `html`; undefined where all is right. */
function fault(html: string): string | undefined {
  const once = sanitizeHtml(html, BASE);
  if (isPlainMarkup(html) && once !== html) return `taken for plain, and cleaning changes it: ${once}`;
  if (sanitizeHtml(once, BASE) !== once) return `cleaned again it changes: ${once}`;
  if (sanitizeHtml(once) !== once) return `cleaned without its page it changes: ${once}`;
  const read = new DOMParser().parseFromString(`<!doctype html><body>${once}`, 'text/html').body;
  if (read.innerHTML !== once) return `read again it is another: ${read.innerHTML}`;
  for (const element of read.querySelectorAll('*')) {
    if (!TAGS.has(element.localName)) return `holds <${element.localName}>`;
    for (const name of element.getAttributeNames()) if (!ATTRIBUTES.has(name)) return `holds [${name}]`;
    const href = element.getAttribute('href');
    if (href !== null && !/^(?:https?:\/\/|mailto:|tel:)/.test(href)) return `leads to ${href}`;
  }
  const shown = document.createElement('div');
  shown.append(sanitizeToFragment(once));
  if (shown.textContent !== read.textContent) return 'shows another text';
  return undefined;
}

const tag = fc.constantFrom(
  ...[
    'a',
    'b',
    'i',
    'p',
    'h2',
    'h5',
    'ul',
    'li',
    'dl',
    'dt',
    'table',
    'caption',
    'tbody',
    'tr',
    'td',
    'th',
    'pre',
    'br',
  ],
  ...[
    'div',
    'span',
    'form',
    'button',
    'select',
    'option',
    'optgroup',
    'input',
    'textarea',
    'noscript',
    'template',
    'title',
  ],
  ...[
    'svg',
    'math',
    'mtext',
    'mi',
    'mglyph',
    'foreignObject',
    'desc',
    'style',
    'script',
    'annotation-xml',
    'xmp',
    'nobr',
  ],
  ...[
    'img',
    'iframe',
    'object',
    'frameset',
    'base',
    'meta',
    'link',
    'details',
    'summary',
    'ruby',
    'rt',
    'col',
    'html',
    'body',
  ],
);
const attribute = fc.constantFrom(
  ...[
    '',
    ' href="x"',
    ' href=javascript:1',
    ' href="https://a.example/?a=1&b=2"',
    ' href="https://a.example/b"',
    ' href=" //b.example"',
    ' title="<b>"',
  ],
  ...[
    ' onclick=x()',
    ' id=a',
    ' style="a:b"',
    ' colspan=2',
    ' lang=de',
    " title='&quot;>'",
    ' src=x',
    ' encoding="text/html"',
  ],
);
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`) },
  { weight: 4, arbitrary: tag.map((name) => `</${name}>`) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('Cook', ' ', '\n', '\n\n', '&lt;b&gt;', '&amp;lt;', '&#0;', '\u00a0', '\u202e', '𝒞'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<!--', '-->', '--!>', '<![CDATA[', ']]>', '<!doctype html>', '<?x?>', '</', '<', '>'),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);
const wild = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
/** Markup in good order, as most pages write it: much of it is taken for plain. */
const { tame } = fc.letrec<{ tame: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      'Cook',
      ' ',
      '\n',
      '&amp;',
      '&nbsp;',
      '<br>',
      '<hr>',
      '𝒞',
      '<a href="https://a.example/b">Apply</a>',
    ),
    fc
      .tuple(
        fc.constantFrom('p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h2', 'h3', 'b', 'em', 'code', 'blockquote'),
        tie('tame'),
      )
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    tie('tame').map((inner) => `<ul><li>${inner}</li></ul>`),
  ),
  tame: fc.array(tie('part'), { maxLength: 5 }).map((parts) => parts.join('')),
}));
const markup = fc.oneof({ weight: 3, arbitrary: wild }, { weight: 1, arbitrary: tame });

Object.assign(globalThis, {
  faults: (inputs: string[]) =>
    inputs.flatMap((html) => (fault(html) === undefined ? [] : [`${html} → ${fault(html)}`])),
  /** Faults among `numRuns` made inputs, the smallest that shows each run's fault. */
  generated: (numRuns: number, seed: number) => {
    const answer = fc.check(
      fc.property(markup, (html) => {
        const found = fault(html);
        if (found !== undefined) throw new Error(found);
      }),
      { numRuns, seed },
    );
    return {
      runs: answer.numRuns,
      fault: answer.failed ? `${answer.counterexample} → ${answer.errorInstance}` : undefined,
    };
  },
});
