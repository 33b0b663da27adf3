import type { EditorProps } from './editor.ts';

/** Years of experience; kept as months, which is schema.org's unit. */
export function YearsEditor({ id, value, describedBy, unit, onEdit }: EditorProps<number> & { unit: string }) {
  return (
    <div class="with-unit">
      <input
        id={id}
        type="number"
        min="0"
        max="60"
        step="0.5"
        value={value === undefined ? '' : value / 12}
        aria-describedby={describedBy}
        onInput={(event) => {
          const years = event.currentTarget.valueAsNumber;
          onEdit(Number.isFinite(years) && years >= 0 && years <= 100 ? Math.round(years * 12) : null);
        }}
      />
      <span class="soft">{unit}</span>
    </div>
  );
}
