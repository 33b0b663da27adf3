import { useState } from 'preact/hooks';
import type { Place } from '../../utils/posting.ts';
import { type EditorProps, LONGEST_LINE } from './editor.ts';

/** As many as the posting's schema takes. */
const MOST = 100;

/** Places, one a line. A line that is left as it was keeps its parts (street, country). */
export function PlacesEditor({
  id,
  value = [],
  placeholder,
  describedBy,
  hint,
  onEdit,
}: EditorProps<Place[]> & { hint: string }) {
  // What is being typed: spaces and empty lines must not be taken away under the cursor.
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? value.map((place) => place.name).join('\n');
  const edit = (text: string) => {
    setTyped(text);
    const names = text.split('\n').map((line) => line.trim());
    const kept = names.filter(Boolean).map((name) => name.slice(0, LONGEST_LINE));
    const places = kept.slice(0, MOST).map((name) => value.find((place) => place.name === name) ?? { name });
    onEdit(places.length === 0 ? null : places);
  };
  return (
    <textarea
      id={id}
      rows={Math.min(6, Math.max(1, shown.split('\n').length))}
      value={shown}
      placeholder={placeholder}
      title={hint}
      aria-describedby={describedBy}
      onInput={(event) => edit(event.currentTarget.value)}
      onBlur={() => setTyped(undefined)}
    />
  );
}
