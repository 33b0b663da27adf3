import { useLayoutEffect } from 'preact/hooks';
import type { RowList } from '../../utils/library/row-list.ts';
import type { Column, Sort } from '../../utils/library/sort.ts';
import type { PostingSummary } from '../../utils/store/rows.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';
import { ListHead } from './ListHead.tsx';
import { PostingRow, type RowEvents } from './PostingRow.tsx';
import { rem } from './use-compact.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

const ROW = { wide: 2.5, compact: 4.25, head: 2.5 };

/** The row that keys act on; `asked` grows each time that it shall get the focus. */
export interface Current {
  id: string | undefined;
  asked: number;
}

interface PostingListProps extends RowEvents {
  rows: RowList;
  /** Two lines a posting, no columns. */
  isCompact: boolean;
  sort: Sort;
  selected: ReadonlySet<string>;
  openId: string | undefined;
  current: Current;
  texts: OptionsTexts;
  showPay: (row: PostingSummary) => string;
  showDate: (iso: string) => string;
  onSort: (by: Column) => void;
  onToggleAll: () => void;
  /** How many rows a page is, for the keys that move by one. */
  onPageSize: (rows: number) => void;
}

/** The list: a grid that draws only the rows in view. */
export function PostingList(props: PostingListProps) {
  const {
    rows,
    isCompact,
    sort,
    selected,
    openId,
    current,
    texts,
    showPay,
    showDate,
    onSort,
    onToggleAll,
    onPageSize,
  } = props;
  const rowHeight = (isCompact ? ROW.compact : ROW.wide) * rem();
  const headHeight = isCompact ? 0 : ROW.head * rem();
  const { scroller, reveal, pageSize, start, end } = useVirtualRows(rows.length, rowHeight, headHeight);
  useLayoutEffect(() => onPageSize(pageSize), [pageSize, onPageSize]);

  const found = rows.indexOf(current.id ?? '');
  const currentIndex = Math.max(0, found);
  useLayoutEffect(() => {
    if (current.asked === 0 || found < 0) return;
    reveal(found);
    scroller.current
      ?.querySelector<HTMLElement>(`[data-id="${CSS.escape(current.id ?? '')}"]`)
      ?.focus({ preventScroll: true });
  }, [current.asked]);

  // Also where the keys move it from beside the list, and where rows get another height.
  useLayoutEffect(() => {
    if (found >= 0) reveal(found);
  }, [current.id, rowHeight]);

  // The current row is drawn wherever it stands, since it may hold the focus.
  const drawn = Array.from({ length: end - start }, (_, at) => start + at);
  if (rows.length > 0 && currentIndex < start) drawn.unshift(currentIndex);
  else if (rows.length > 0 && currentIndex >= end) drawn.push(currentIndex);
  // What is selected is always shown.
  const seen = rows.length > 0 && selected.size === rows.length;
  return (
    <div class={`posting-list ${isCompact ? 'compact' : 'wide'}`}>
      <div ref={scroller} class="scroller">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows can be moved through and selected
          role="grid"
          aria-label={texts.list}
          aria-rowcount={rows.length + 1}
          aria-multiselectable="true"
        >
          <ListHead
            sort={sort}
            selected={seen ? 'all' : selected.size > 0 ? 'some' : 'none'}
            texts={texts}
            onSort={onSort}
            onToggleAll={onToggleAll}
          />
          <tbody style={{ blockSize: `${rows.length * rowHeight}px` }}>
            {drawn.map((index) => {
              const id = rows.id(index);
              return (
                id !== undefined && (
                  <PostingRow
                    key={id}
                    id={id}
                    row={rows.row(index)}
                    index={index}
                    top={index * rowHeight}
                    isSelected={selected.has(id)}
                    isOpen={id === openId}
                    isCurrent={index === currentIndex}
                    texts={texts}
                    showPay={showPay}
                    showDate={showDate}
                    onCurrent={props.onCurrent}
                    onOpen={props.onOpen}
                    onToggle={props.onToggle}
                  />
                )
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
