import { COLUMNS, type Column, type Sort } from '../../utils/library/sort.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';
import { Icon } from '../Icon.tsx';

interface ListHeadProps {
  sort: Sort;
  selected: 'none' | 'some' | 'all';
  texts: OptionsTexts;
  onSort: (by: Column) => void;
  onToggleAll: () => void;
}

const CLASSES: Record<Column, string> = {
  title: 'title',
  company: 'company',
  place: 'place',
  pay: 'pay',
  status: 'status',
  savedAt: 'saved-at',
};

/** The heads of the columns, each a button that sorts. */
export function ListHead({ sort, selected, texts, onSort, onToggleAll }: ListHeadProps) {
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1} class="list-head">
        <td class="pick">
          <label>
            <input
              type="checkbox"
              checked={selected === 'all'}
              ref={(box) => {
                if (box) box.indeterminate = selected === 'some';
              }}
              aria-label={texts.selectAll}
              title={texts.selectAll}
              onClick={onToggleAll}
            />
          </label>
        </td>
        {COLUMNS.map((column) => (
          <th key={column} scope="col" class={CLASSES[column]} aria-sort={sort.by === column ? direction : undefined}>
            <button type="button" class="quiet" onClick={() => onSort(column)}>
              {texts.columns[column]}
              {sort.by === column && <Icon name={direction} />}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The same choice where the columns stand one under the other. */
export function SortChoice({ sort, texts, onSort }: Pick<ListHeadProps, 'sort' | 'texts' | 'onSort'>) {
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <div class="sort-choice">
      <label>
        <span class="soft">{texts.sortBy}</span>
        <select value={sort.by} onChange={(event) => onSort(event.currentTarget.value as Column)}>
          {COLUMNS.map((column) => (
            <option key={column} value={column}>
              {texts.columns[column]}
            </option>
          ))}
        </select>
      </label>
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
