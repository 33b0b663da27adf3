import type { DayRange } from '../../utils/library/filters.ts';
import type { FilterTexts } from '../../utils/texts/en/filters.ts';

const SPANS = [7, 30];

interface DayFilterProps {
  name: string;
  range: DayRange | undefined;
  /** Today, ISO 8601. */
  today: string;
  /** Spans to offer: the days up to today, or those from today on. */
  toward: 'past' | 'future';
  texts: FilterTexts;
  onRange: (range: DayRange | undefined) => void;
}

/** `days` after a day (ISO 8601), or before it. */
function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** From one day to another; either may be open. */
export function DayFilter({ name, range, today, toward, texts, onRange }: DayFilterProps) {
  const set = (side: 'from' | 'to', day: string) => {
    const { [side]: _old, ...rest } = range ?? {};
    const next: DayRange = day === '' ? rest : { ...rest, [side]: day };
    onRange(next.from || next.to ? next : undefined);
  };
  const spans = SPANS.map((days) =>
    toward === 'past'
      ? { name: texts.lastDays(days), range: { from: dayAfter(today, -days) } }
      : { name: texts.nextDays(days), range: { from: today, to: dayAfter(today, days) } },
  );
  const isOn = (span: DayRange) => span.from === range?.from && span.to === range?.to;
  return (
    <fieldset class="facet">
      <legend>{name}</legend>
      <div class="spans">
        {spans.map((span) => (
          <button
            key={span.name}
            type="button"
            class="small"
            aria-pressed={isOn(span.range)}
            onClick={() => onRange(isOn(span.range) ? undefined : span.range)}
          >
            {span.name}
          </button>
        ))}
      </div>
      <div class="from-to">
        {(['from', 'to'] as const).map((side) => (
          <input
            key={side}
            type="date"
            aria-label={side === 'from' ? texts.fromOf(name) : texts.toOf(name)}
            value={range?.[side] ?? ''}
            onChange={(event) => set(side, event.currentTarget.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}
