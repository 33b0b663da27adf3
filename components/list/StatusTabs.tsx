import type { FacetCount } from '../../utils/library/filters.ts';
import { showNumber } from '../../utils/text/show-number.ts';
import { STATUSES, type Status } from '../../utils/text/vocabulary.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import { StatusMark } from '../StatusMark.tsx';

export interface StatusFilterProps {
  /** The one status that is shown; undefined: all, or several. */
  status: Status | undefined;
  isSeveral: boolean;
  /** How many each status has of what the search finds; undefined while that is not known. */
  counts: FacetCount[] | undefined;
  texts: OptionsTexts;
  onStatus: (status: Status | undefined) => void;
}

/** How many have `status`, or all together; undefined while that is not known. */
export function countOf(counts: FacetCount[] | undefined, status?: Status): number | undefined {
  return counts?.reduce((sum, { value, count }) => (!status || value === status ? sum + count : sum), 0);
}

/** The status to show, as the tabs of an index, with how many each has of what the search finds. */
export function StatusTabs({ status: chosen, isSeveral, counts, texts, onStatus }: StatusFilterProps) {
  const tab = (status?: Status) => {
    const count = countOf(counts, status);
    return (
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
          <span class="count">{count !== undefined && showNumber(count)}</span>
        </span>
      </label>
    );
  };
  return (
    <fieldset class="status-tabs">
      <legend class="visually-hidden">{texts.statusFilter}</legend>
      {tab()}
      {STATUSES.map(tab)}
    </fieldset>
  );
}
