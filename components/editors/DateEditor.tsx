import type { EditorProps } from './editor.ts';

/** A day, as YYYY-MM-DD. */
export function DateEditor({ id, value, describedBy, onEdit }: EditorProps<string>) {
  return (
    <input
      id={id}
      type="date"
      value={value ?? ''}
      aria-describedby={describedBy}
      // A half-typed date has no value yet: it empties nothing until the person leaves the field.
      onInput={(event) => event.currentTarget.value && onEdit(event.currentTarget.value)}
      onBlur={(event) => !event.currentTarget.value && value && !event.currentTarget.validity.badInput && onEdit(null)}
    />
  );
}
