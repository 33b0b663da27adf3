import { type EditorProps, LONGEST_LINE } from './editor.ts';

/** One line of text that wraps: a title is read whole or not at all. */
export function TitleEditor({ id, value, placeholder, describedBy, onEdit }: EditorProps<string>) {
  return (
    <textarea
      id={id}
      rows={1}
      value={value ?? ''}
      maxLength={LONGEST_LINE}
      placeholder={placeholder}
      aria-describedby={describedBy}
      onInput={(event) => {
        const text = event.currentTarget.value.replace(/ ?[\r\n]{1,9} ?/g, ' ');
        onEdit(text.trim() === '' ? null : text);
      }}
    />
  );
}
