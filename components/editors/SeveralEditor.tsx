import { useEffect, useRef, useState } from 'preact/hooks';
import type { EditorProps } from './editor.ts';

/** So many are offered at once, beside those that are chosen: a row of them. */
const FIRST = 3;

/** Any of a few values, as switches in a row: the common ones and the chosen ones, the others behind a button. */
export function SeveralEditor<Value extends string>({
  id,
  value = [],
  names,
  label,
  more,
  describedBy,
  onEdit,
}: EditorProps<Value[]> & { names: Record<Value, string>; label: string; more: string }) {
  const [isWhole, setWhole] = useState(false);
  const whole = useRef<HTMLFieldSetElement>(null);
  const all = Object.entries(names) as [Value, string][];
  const shown = isWhole ? all : all.filter(([each], at) => at < FIRST || value.includes(each));
  const firstNew = useRef<Value | undefined>(undefined);
  // The button is gone: the focus goes to the first of those that it brought.
  useEffect(() => {
    if (isWhole) whole.current?.querySelector<HTMLElement>(`[value="${firstNew.current}"]`)?.focus();
  }, [isWhole]);
  const toggle = (each: Value, on: boolean) => {
    const next = on ? [...value, each] : value.filter((other) => other !== each);
    onEdit(next.length === 0 ? null : next);
  };
  return (
    <fieldset id={id} ref={whole} class="several" aria-label={label} aria-describedby={describedBy}>
      {shown.map(([each, name]) => (
        <label key={each} class="switch">
          <input
            type="checkbox"
            class="visually-hidden"
            value={each}
            checked={value.includes(each)}
            onChange={(event) => toggle(each, event.currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
      {shown.length < all.length && (
        <button
          type="button"
          class="more-choices"
          aria-label={more}
          title={more}
          onClick={() => {
            firstNew.current = all.find((each) => !shown.includes(each))?.[0];
            setWhole(true);
          }}
        >
          …
        </button>
      )}
    </fieldset>
  );
}
