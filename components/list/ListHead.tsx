import { useRef, useState } from 'preact/hooks';
import { type ListLayout, moveColumn, resizeColumn, WIDTH_STEP } from '../../utils/library/layout.ts';
import type { Column, Sort } from '../../utils/library/sort.ts';
import type { ListTexts } from '../../utils/texts/en/list.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { rem } from './use-compact.ts';

export interface ListHeadProps {
  layout: ListLayout;
  sort: Sort;
  selected: 'none' | 'some' | 'all';
  texts: { selectAll: string };
  listTexts: ListTexts;
  onSort: (by: Column) => void;
  onLayout: (layout: ListLayout) => void;
  onToggleAll: () => void;
  /** Tells screen readers what changed. */
  onSay: (text: string) => void;
}

/** The heads of the columns: each sorts, and can be made wider or moved. One Tab stop; arrow keys go from head to head. */
export function ListHead(props: ListHeadProps) {
  const { layout, sort, texts, listTexts, onLayout, onSay } = props;
  const { columns } = layout;
  const [tabStop, setTabStop] = useState<Column>('title');
  const head = useRef<HTMLTableRowElement>(null);
  const headOf = (column: Column) => head.current?.querySelector<HTMLElement>(`[data-column=${column}]`);
  const widthOf = (column: Column) => (headOf(column)?.getBoundingClientRect().width ?? 0) / rem();

  const resize = (column: Column, width: number | undefined) => {
    const next = resizeColumn(layout, column, width);
    onLayout(next);
    onSay(listTexts.width(listTexts.columns[column], next.widths[column] ?? Math.round(widthOf(column))));
  };
  const move = (column: Column, to: number) => {
    const next = moveColumn(layout, column, Math.min(columns.length - 1, to));
    onLayout(next);
    onSay(listTexts.moved(listTexts.columns[column], next.columns.indexOf(column) + 1, columns.length));
  };
  const press = (column: Column) => (event: KeyboardEvent) => {
    if ((event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') || event.altKey) return;
    event.preventDefault();
    const isRtl = head.current !== null && getComputedStyle(head.current).direction === 'rtl';
    const step = (event.key === 'ArrowRight') === isRtl ? -1 : 1;
    if (event.shiftKey) return resize(column, Math.round(widthOf(column)) + step * WIDTH_STEP);
    const to = columns.indexOf(column) + step;
    if (event.ctrlKey || event.metaKey) return move(column, to);
    const next = columns[Math.min(columns.length - 1, Math.max(0, to))] ?? column;
    setTabStop(next);
    headOf(next)?.querySelector('button')?.focus();
  };
  return (
    <thead>
      <tr ref={head} aria-rowindex={1} class="list-head">
        <td class="pick">
          <SelectAll selected={props.selected} texts={texts} onToggleAll={props.onToggleAll} />
        </td>
        {columns.map((column) => (
          <ColumnHead
            key={column}
            column={column}
            name={listTexts.columns[column]}
            sorted={sort.by === column ? (sort.descending ? 'descending' : 'ascending') : undefined}
            isTabStop={column === (columns.includes(tabStop) ? tabStop : columns[0])}
            resizeHint={listTexts.resize(listTexts.columns[column])}
            onSort={() => props.onSort(column)}
            onKeyDown={press(column)}
            onResize={(pixels) => resize(column, pixels === undefined ? undefined : pixels / rem())}
            onMoveTo={(other) => other !== column && move(column, columns.indexOf(other))}
            onFocus={() => setTabStop(column)}
          />
        ))}
      </tr>
    </thead>
  );
}

/** The checkbox of all rows. */
export function SelectAll({ selected, texts, onToggleAll }: Pick<ListHeadProps, 'selected' | 'texts' | 'onToggleAll'>) {
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
