import { type EditorProps, LONGEST_LINE } from './editor.ts';

/** A line of text. */
export function TextEditor({
  id,
  value,
  placeholder,
  describedBy,
  longest = LONGEST_LINE,
  onEdit,
}: EditorProps<string> & { longest?: number }) {
  return (
    <input
      id={id}
      type="text"
      value={value ?? ''}
      maxLength={longest}
      placeholder={placeholder}
      aria-describedby={describedBy}
      autocomplete="off"
      onInput={(event) => onEdit(event.currentTarget.value.trim() === '' ? null : event.currentTarget.value)}
    />
  );
}
