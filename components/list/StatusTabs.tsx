import type { FacetCount } from '../../utils/library/filters.ts';
import { STATUSES, type Status } from '../../utils/text/vocabulary.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import { StatusMark } from '../StatusMark.tsx';

export interface StatusFilterProps {
  /** The one status that is shown; undefined: all, or several. */
  status: Status | undefined;
  isSeveral: boolean;
  /** How many each status has of what the search finds. */
  counts: FacetCount[];
  texts: OptionsTexts;
  onStatus: (status: Status | undefined) => void;
}

export const total = (counts: FacetCount[]) => counts.reduce((sum, { count }) => sum + count, 0);
export const countOf = (counts: FacetCount[], status: Status) =>
  counts.find(({ value }) => value === status)?.count ?? 0;

/** The status to show, as the tabs of an index, with how many each has of what the search finds. */
export function StatusTabs({ status: chosen, isSeveral, counts, texts, onStatus }: StatusFilterProps) {
  const tab = (status: Status | undefined, count: number) => (
    <label key={status ?? 'all'}>
      <input
        type="radio"
        name="status-filter"
        class="visually-hidden"
        value={status ?? ''}
        checked={chosen === status && !isSeveral}
        onChange={() => onStatus(status)}
      />
      <span>
        {status ? <StatusMark status={status} name={texts.statuses[status]} /> : texts.allStatuses}
        <span class="count">{count.toLocaleString()}</span>
      </span>
    </label>
  );
  return (
    <fieldset class="status-tabs">
      <legend class="visually-hidden">{texts.statusFilter}</legend>
      {tab(undefined, total(counts))}
      {STATUSES.map((status) => tab(status, countOf(counts, status)))}
    </fieldset>
  );
}
