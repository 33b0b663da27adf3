import type { EditorProps } from './editor.ts';

/** One of a few values. */
export function ChoiceEditor<Value extends string>({
  id,
  value,
  names,
  none,
  describedBy,
  onEdit,
}: EditorProps<Value> & { names: Record<Value, string>; none: string }) {
  return (
    <select
      id={id}
      aria-describedby={describedBy}
      value={value ?? ''}
      onChange={(event) => onEdit((event.currentTarget.value || null) as Value | null)}
    >
      <option value="">{none}</option>
      {Object.entries<string>(names).map(([each, name]) => (
        <option key={each} value={each}>
          {name}
        </option>
      ))}
    </select>
  );
}
