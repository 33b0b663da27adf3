import { FIRST_LAYOUT, type ListLayout, moveColumn, toggleColumn } from '../../utils/library/layout.ts';
import { COLUMNS, type Column } from '../../utils/library/sort.ts';
import type { ListTexts } from '../../utils/texts/en/list.ts';
import { Dialog } from '../Dialog.tsx';
import { Icon } from '../Icon.tsx';

interface ColumnsDialogProps {
  layout: ListLayout;
  texts: ListTexts;
  onLayout: (layout: ListLayout) => void;
  onClose: () => void;
}

/** Which columns the list has, and in which order. */
export function ColumnsDialog({ layout, texts, onLayout, onClose }: ColumnsDialogProps) {
  const { columns } = layout;
  const all = [...columns, ...COLUMNS.filter((column) => !columns.includes(column))];
  const arrow = (column: Column, step: -1 | 1) => {
    const at = columns.indexOf(column);
    const to = at + step;
    const name = texts.columns[column];
    return (
      <button
        type="button"
        class="quiet square"
        aria-label={step < 0 ? texts.earlier(name) : texts.later(name)}
        aria-disabled={at < 0 || to < 0 || to >= columns.length}
        onClick={() => at >= 0 && to < columns.length && onLayout(moveColumn(layout, column, to))}
      >
        <Icon name={step < 0 ? 'ascending' : 'descending'} />
      </button>
    );
  };
  return (
    <Dialog heading={texts.columnsHeading} class="columns-dialog" onClose={onClose}>
      <p class="soft">{texts.columnsHint}</p>
      <ol>
        {all.map((column) => (
          <li key={column}>
            <label>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                disabled={column === 'title'}
                onChange={() => onLayout(toggleColumn(layout, column))}
              />
              {texts.columns[column]}
            </label>
            {arrow(column, -1)}
            {arrow(column, 1)}
          </li>
        ))}
      </ol>
      <p class="soft small">{texts.headHint}</p>
      <div class="dialog-buttons">
        <button type="button" onClick={() => onLayout(FIRST_LAYOUT)}>
          {texts.reset}
        </button>
        <button type="button" class="primary" onClick={onClose}>
          {texts.done}
        </button>
      </div>
    </Dialog>
  );
}
