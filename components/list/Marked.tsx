import { marksIn, type Snippet } from '../../utils/library/marks.ts';
import type { Term, TextField } from '../../utils/library/query.ts';

/** A text with what a search found in it marked. `field`: the text is that field's. */
export function Marked({ text, terms, field }: { text: string; terms: Term[]; field?: TextField }) {
  return <MarkedParts text={text} marks={terms.length === 0 ? [] : marksIn(text, terms, field)} />;
}

/** A piece of a longer text with its marks. */
export function MarkedSnippet({ snippet }: { snippet: Snippet }) {
  return (
    <>
      {snippet.cutBefore && '… '}
      <MarkedParts {...snippet} />
      {snippet.cutAfter && ' …'}
    </>
  );
}

function MarkedParts({ text, marks }: Pick<Snippet, 'text' | 'marks'>) {
  let at = 0;
  const parts = marks.map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
