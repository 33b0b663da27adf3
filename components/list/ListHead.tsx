import { type Column, FIRST_COLUMNS, type Sort } from '../../utils/library/sort.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';
import { Icon } from '../Icon.tsx';

interface ListHeadProps {
  sort: Sort;
  selected: 'none' | 'some' | 'all';
  texts: OptionsTexts;
  onSort: (by: Column) => void;
  onToggleAll: () => void;
}

/** The heads of the columns, each a button that sorts. */
export function ListHead({ sort, selected, texts, onSort, onToggleAll }: ListHeadProps) {
  const direction = sort.descending ? 'descending' : 'ascending';
  return (
    <thead>
      <tr aria-rowindex={1} class="list-head">
        <td class="pick">
          <SelectAll selected={selected} texts={texts} onToggleAll={onToggleAll} />
        </td>
        {FIRST_COLUMNS.map((column) => (
          <th key={column} scope="col" aria-sort={sort.by === column ? direction : undefined}>
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

/** The checkbox of all rows. */
export function SelectAll({
  selected,
  texts,
  onToggleAll,
}: Pick<ListHeadProps, 'selected' | 'onToggleAll'> & { texts: { selectAll: string } }) {
  return (
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
  );
}
