import type { DataTexts } from '../../utils/texts/en/data.ts';

interface ReadingNoteProps {
  /** Postings read so far. */
  count: number;
  texts: DataTexts;
  onStop: () => void;
}

/** How far the reading of a file is, with a way to stop it. */
export function ReadingNote({ count, texts, onStop }: ReadingNoteProps) {
  return (
    <>
      <p role="status">{texts.restore.reading(count)}</p>
      <button type="button" onClick={onStop}>
        {texts.left.stop}
      </button>
    </>
  );
}
