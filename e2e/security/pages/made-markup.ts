import fc from 'fast-check';

const words = (text: string): string[] => text.split(' ');

const tag = fc.constantFrom(
  ...words('a b i u s p h2 h5 ul ol li dl dt dd table caption thead tbody tfoot tr td th pre br hr code blockquote'),
  ...words(
    'div span form button select option optgroup datalist input textarea label fieldset legend noscript template',
  ),
  ...words(
    'svg math mtext mi mo ms mglyph malignmark foreignObject desc title style script annotation-xml use animate set',
  ),
  ...words('xmp plaintext listing noembed noframes iframe object embed applet marquee nobr font center dir menu image'),
  ...words(
    'img video audio source base meta link details summary dialog slot ruby rb rt rtc rp col colgroup frameset frame',
  ),
  ...words('html head body wbr hgroup section keygen isindex param search'),
);
/** What parsers have rules of their own for, one within the other: they move, close and lose what stands there. */
const holder = fc.constantFrom(
  ...words('table tr td caption colgroup form select option svg math mtext foreignObject desc annotation-xml template'),
  ...words('noscript button a nobr p li pre h2 ruby title textarea style'),
);
const attribute = fc.constantFrom(
  ...['href="x"', 'href=javascript:1', 'href="https://a.example/?a=1&b=2"', 'href="https://a.example/b"'],
  ...['href=" //b.example"', 'href="java\tscript:x"', 'href=&#106;avascript:x', 'href="https://a.example/\ud800"'],
  ...[
    'title="<b>"',
    "title='&quot;>'",
    'title="--><img src=x onerror=x()>"',
    'title="</style>"',
    'title="a\u202eb\u200b"',
  ],
  ...[
    'onclick=x()',
    'id=a',
    'name=body',
    'style="a:b"',
    'colspan=2',
    'colspan=-1',
    'lang=de',
    'dir=rtl',
    'scope=row',
    'src=x',
  ],
  ...[
    'encoding="text/html"',
    'definitionurl=x',
    'xlink:href=x',
    'xmlns="http://www.w3.org/2000/svg"',
    'is=x-y',
    'a\0b=c',
  ],
  ...['shadowrootmode=open', 'slot=a', '"', "'", '=', '/', '<b'],
);
/** None, one, or several in any order, also the same twice: the first counts. */
const attributes = fc.array(attribute, { maxLength: 3 }).map((each) => each.map((one) => ` ${one}`).join(''));
const text = fc.constantFrom(
  ...[
    'Cook',
    ' ',
    '\n',
    '\n\n',
    '&lt;b&gt;',
    '&amp;lt;',
    '&#0;',
    '&#x80;',
    '&notin;',
    '&notit;',
    '&nbsp',
    '\u00a0',
    '𝒞',
  ],
  ...['\0', '\u202e', '\u200b', 'a\u200d', '\ud800', '\udc00', '\ufeff', '\u2028', '\f', '\r\n', '&#13;', '&#xd800;'],
);
const odd = fc.constantFrom(
  ...[
    '<!--',
    '-->',
    '--!>',
    '<!-->',
    '<!--->',
    '<!-- <!-- -->',
    '<![CDATA[',
    ']]>',
    '<!doctype html>',
    '<?x?>',
    '<?xml-stylesheet',
  ],
  ...['</', '<', '>', '</ a>', '</>', '<!', '<a', '<a href="', '</p', '<svg/>', '</br>', '</p>', '<math><mi//'],
);
const opened = fc.tuple(tag, attributes).map(([name, more]) => `<${name}${more}>`);
const piece = fc.oneof(
  { weight: 6, arbitrary: opened },
  { weight: 4, arbitrary: tag.map((name) => `</${name}>`) },
  { weight: 3, arbitrary: text },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const wild = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

/** Holders one within the other, in good order, where some of them may not stand. */
const { nested } = fc.letrec<{ nested: string }>((tie) => ({
  nested: fc.oneof(
    { maxDepth: 7 },
    fc.oneof(text, opened, odd),
    fc
      .tuple(holder, attributes, fc.array(tie('nested'), { maxLength: 3 }))
      .map(([name, more, inner]) => `<${name}${more}>${inner.join('')}</${name}>`),
  ),
}));
const crowded = fc.array(nested, { minLength: 1, maxLength: 3 }).map((each) => each.join(''));

/** Markup in good order, as most pages write it: much of it is taken for plain. */
const { tame } = fc.letrec<{ tame: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      ...['Cook', ' ', '\n', '&amp;', '&nbsp;', '<br>', '<hr>', '𝒞', '\u200b', 'a\u200db'],
      '<a href="https://a.example/b">Apply</a>',
    ),
    fc
      .tuple(fc.constantFrom(...words('p ul ol li dl dt dd h2 h3 b em code blockquote')), tie('tame'))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    tie('tame').map((inner) => `<ul><li>${inner}</li></ul>`),
  ),
  tame: fc.array(tie('part'), { maxLength: 5 }).map((parts) => parts.join('')),
}));

/** Markup of every kind that parsers disagree with themselves about, and some that they don't. */
export const markup = fc.oneof(
  { weight: 3, arbitrary: wild },
  { weight: 3, arbitrary: crowded },
  { weight: 1, arbitrary: tame },
);
