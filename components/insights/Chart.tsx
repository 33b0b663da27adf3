import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { InsightsTexts } from '../../utils/texts/en/insights.ts';

interface ChartProps {
  name: string;
  hint?: string;
  texts: InsightsTexts;
  isEmpty: boolean;
  /** The same as a table: read by screen readers always, seen by everybody on demand. */
  table: ComponentChildren;
  /** Said under the picture. */
  notes?: ComponentChildren;
  class?: string;
  /** The picture. */
  children: ComponentChildren;
}

/** A picture of numbers with its heading and its table. */
export function Chart({ name, hint, texts, isEmpty, table, notes, class: extra = '', children }: ChartProps) {
  const [isTable, setTable] = useState(false);
  const id = useId();
  return (
    <section class={`chart ${extra}`} aria-labelledby={id}>
      <header>
        <h3 id={id}>{name}</h3>
        {!isEmpty && (
          <button
            type="button"
            class="quiet small"
            aria-pressed={isTable}
            aria-label={texts.asTableOf(name)}
            onClick={() => setTable(!isTable)}
          >
            {texts.asTable}
          </button>
        )}
      </header>
      {hint && <p class="small soft">{hint}</p>}
      {isEmpty ? (
        <p class="soft">{texts.nothing}</p>
      ) : (
        <>
          {!isTable && (
            <div class="picture" aria-hidden="true">
              {children}
            </div>
          )}
          <div class={isTable ? 'chart-table' : 'visually-hidden'}>{table}</div>
          {notes}
        </>
      )}
    </section>
  );
}
