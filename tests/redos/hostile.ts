/** What makes a careless pattern slow whatever it looks for: runs of one kind of letter, and starts that never end. */
const COMMON = [
  'a',
  'A',
  'a ',
  ' ',
  '\t',
  '\n',
  '1',
  '1 ',
  '1,',
  '-',
  '.',
  ',',
  ':',
  '(',
  '<',
  '<a',
  '[',
  '"',
  '*',
  '/',
  '@',
  'a@',
  'a.',
  'é',
  'の',
  '\u00a0',
  '|',
  '\u0000',
];

/** The words that a pattern looks for, as far as they stand in it plainly: each may begin a match that never ends. */
function wordsOf(source: string): string[] {
  const plain = source
    .replace(/\\[bBdDwWsSpPnrtuxk](?:\{[^{}]{0,40}\})?/g, '\n')
    .replace(/\[[^\]]{0,400}\]/g, '\n')
    .replace(/\{[\d,]{1,12}\}|[?*+]/g, '');
  const words = plain.split(/[()|\n^$\\]|\?[:!=<]/).filter((word) => word.length > 1 && word.length < 40);
  const unique = [...new Set(words)];
  // Long lists hold words of one make: some of them stand for all.
  const step = Math.max(1, Math.floor(unique.length / 12));
  return unique.filter((_word, at) => at % step === 0);
}

/** Pieces whose repetition a pattern may take long for. */
export function hostilePieces(source: string): string[] {
  const words = wordsOf(source);
  const pieces = [
    ...COMMON,
    ...words.flatMap((word) => [word, `${word} `]),
    `${words.join(' ')} `,
    `${words.join('')}`,
  ];
  return [...new Set(pieces)].filter((piece) => piece !== '');
}

/** `piece` over and over, up to `length` letters and one that ends no match. */
export const hostileText = (piece: string, length: number): string =>
  `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\u0001`;
