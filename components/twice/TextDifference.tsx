import { useEffect, useState } from 'preact/hooks';
import type { TwiceTexts } from '../../utils/texts/en/twice.ts';
import { linesOf } from '../../utils/versions/lines-of.ts';
import { type Line, type Piece, textDifference } from '../../utils/versions/text-difference.ts';

interface TextDifferenceProps {
  before: string;
  after: string;
  texts: TwiceTexts;
}

/** What changed in a text: what is gone struck out, what is new underlined. Compared in small steps, and only while it is shown. */
export function TextDifference({ before, after, texts }: TextDifferenceProps) {
  const [lines, setLines] = useState<Line[] | 'too-long'>();
  useEffect(() => {
    const stop = new AbortController();
    setLines(undefined);
    textDifference(linesOf(before), linesOf(after), { signal: stop.signal })
      .then((found) => setLines(found ?? 'too-long'))
      .catch((error: unknown) => {
        if (!stop.signal.aborted) throw error;
      });
    return () => stop.abort();
  }, [before, after]);
  if (lines === undefined) return <p class="soft">{texts.comparing}</p>;
  if (lines === 'too-long') return <p class="soft">{texts.tooLong}</p>;
  return (
    <div class="text-difference" dir="auto">
      {lines.map((line, index) =>
        'skipped' in line ? (
          <p key={index} class="soft skipped">
            {texts.skipped(line.skipped)}
          </p>
        ) : (
          <p key={index}>
            {line.pieces.map((piece, at) => (
              <Run key={at} piece={piece} texts={texts} />
            ))}
          </p>
        ),
      )}
    </div>
  );
}

function Run({ piece, texts }: { piece: Piece; texts: TwiceTexts }) {
  if (piece.in === 'both') return <>{piece.text}</>;
  const isGone = piece.in === 'before';
  const Mark = isGone ? 'del' : 'ins';
  return (
    <Mark>
      <span class="visually-hidden">{isGone ? texts.removed : texts.added} </span>
      {piece.text}
    </Mark>
  );
}
