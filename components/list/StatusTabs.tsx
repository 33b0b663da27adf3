import type { Found, Query } from '../../utils/library/find.ts';
import { STATUSES, type Status } from '../../utils/text/vocabulary.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';
import { StatusMark } from '../StatusMark.tsx';

export interface StatusFilterProps {
  query: Query;
  found: Found;
  texts: OptionsTexts;
  onQuery: (query: Query) => void;
}

/** The status to show, as the tabs of an index, with how many each has of what the search finds. */
export function StatusTabs({ query, found, texts, onQuery }: StatusFilterProps) {
  const tab = (status: Status | undefined, count: number) => (
    <label key={status ?? 'all'}>
      <input
        type="radio"
        name="status-filter"
        class="visually-hidden"
        value={status ?? ''}
        checked={query.status === status}
        onChange={() => onQuery({ ...query, status })}
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
      {tab(undefined, found.total)}
      {STATUSES.map((status) => tab(status, found.counts[status] ?? 0))}
    </fieldset>
  );
}
