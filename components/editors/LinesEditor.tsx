import { useState } from 'preact/hooks';
import type { EditorProps } from './editor.ts';

/** Texts, one a line: `most` of them and `longest` letters each, as the posting's schema takes them. */
export function LinesEditor({
  id,
  value = [],
  placeholder,
  describedBy,
  hint,
  most,
  longest,
  onEdit,
}: EditorProps<string[]> & { hint: string; most: number; longest: number }) {
  // What is being typed: spaces and empty lines must not be taken away under the cursor.
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? value.join('\n');
  return (
    <textarea
      id={id}
      rows={Math.min(16, Math.max(2, shown.split('\n').length + 1))}
      value={shown}
      placeholder={placeholder}
      title={hint}
      aria-describedby={describedBy}
      dir="auto"
      onInput={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const lines = text.split('\n').map((line) => line.trim().slice(0, longest));
        const kept = lines.filter(Boolean).slice(0, most);
        onEdit(kept.length === 0 ? null : kept);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}
