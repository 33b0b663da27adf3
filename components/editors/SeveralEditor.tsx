import type { EditorProps } from './editor.ts';

/** Any of a few values, as switches in a row. */
export function SeveralEditor<Value extends string>({
  id,
  value = [],
  names,
  label,
  describedBy,
  onEdit,
}: EditorProps<Value[]> & { names: Record<Value, string>; label: string }) {
  const toggle = (each: Value, on: boolean) => {
    const next = on ? [...value, each] : value.filter((other) => other !== each);
    onEdit(next.length === 0 ? null : next);
  };
  return (
    <fieldset id={id} class="several" aria-label={label} aria-describedby={describedBy}>
      {(Object.entries(names) as [Value, string][]).map(([each, name]) => (
        <label key={each} class="switch">
          <input
            type="checkbox"
            class="visually-hidden"
            checked={value.includes(each)}
            onChange={(event) => toggle(each, event.currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
