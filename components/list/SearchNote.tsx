import type { Term } from '../../utils/library/query.ts';

/** How far something is that takes a while. */
interface Progress {
  done: number;
  of: number;
}

interface SearchNoteProps {
  terms: Term[];
  reading: Progress | undefined;
  indexing: Progress | undefined;
  texts: {
    reading: (done: number, of: number) => string;
    indexing: (done: number, of: number) => string;
    nearInstead: (typed: string, found: string) => string;
  };
}

/** At most so many of the words that were found instead are named. */
const NAMED = 3;

/** What a person must know of what a search found: that more may come, or that other words were found. */
export function SearchNote({ terms, reading, indexing, texts }: SearchNoteProps) {
  const words = terms.filter((term) => term.kind === 'words');
  const progress = terms.length > 0 ? (reading ?? (words.length > 0 ? indexing : undefined)) : undefined;
  const near = words.flatMap(({ text, near }) => (near ? [{ text, near: near.slice(0, NAMED).join(', ') }] : []));
  if (!progress && near.length === 0) return null;
  return (
    <div class="search-note">
      {near.map(({ text, near }) => (
        <p key={text} role="status">
          {texts.nearInstead(text, near)}
        </p>
      ))}
      {progress && (
        <p>
          {(reading ? texts.reading : texts.indexing)(progress.done, progress.of)}{' '}
          <progress value={progress.done} max={progress.of} aria-hidden="true" />
        </p>
      )}
    </div>
  );
}
