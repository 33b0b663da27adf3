import { COLUMNS, type Column, type Sort } from '../../utils/library/sort.ts';
import { showNumber } from '../../utils/text/show-number.ts';
import { STATUSES, type Status } from '../../utils/text/vocabulary.ts';
import type { ListTexts } from '../../utils/texts/en/list.ts';
import { Icon } from '../Icon.tsx';
import { SelectAll } from './ListHead.tsx';
import { countOf, type StatusFilterProps } from './StatusTabs.tsx';

/** Stands for more than one status. */
const SEVERAL = 'several';

interface CompactToolsProps extends StatusFilterProps {
  sort: Sort;
  listTexts: ListTexts;
  onSort: (by: Column) => void;
  onToggleAll: () => void;
}

/** Status, order and the checkbox of all in one line, where there is no room for tabs and columns. */
export function CompactTools({
  status: chosen,
  isSeveral,
  counts,
  sort,
  texts,
  listTexts,
  onStatus,
  onSort,
  onToggleAll,
}: CompactToolsProps) {
  const direction = sort.descending ? 'descending' : 'ascending';
  const counted = (name: string, status?: Status) => {
    const count = countOf(counts, status);
    return count === undefined ? name : `${name} (${showNumber(count)})`;
  };
  return (
    <div class="compact-tools pick">
      <SelectAll selected="none" texts={texts} onToggleAll={onToggleAll} />
      <select
        aria-label={texts.statusFilter}
        value={isSeveral ? SEVERAL : (chosen ?? '')}
        onChange={(event) => onStatus((event.currentTarget.value || undefined) as Status | undefined)}
      >
        <option value="">{counted(texts.allStatuses)}</option>
        {isSeveral && (
          <option value={SEVERAL} disabled>
            {listTexts.severalStatuses}
          </option>
        )}
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {counted(texts.statuses[status], status)}
          </option>
        ))}
      </select>
      <select
        aria-label={texts.sortBy}
        class="sort-by"
        value={sort.by}
        onChange={(event) => onSort(event.currentTarget.value as Column)}
      >
        {COLUMNS.map((column) => (
          <option key={column} value={column}>
            {texts.byColumn(listTexts.columns[column])}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="quiet square"
        aria-label={`${texts.reverse} (${texts[direction]})`}
        title={texts.reverse}
        onClick={() => onSort(sort.by)}
      >
        <Icon name={direction} />
      </button>
    </div>
  );
}
