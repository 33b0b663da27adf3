import { useLayoutEffect } from 'preact/hooks';
import { type ListLayout, leastWidth, titleStays, trackOf } from '../../utils/library/layout.ts';
import type { Snippet } from '../../utils/library/marks.ts';
import type { Term } from '../../utils/library/query.ts';
import type { RowList } from '../../utils/library/row-list.ts';
import type { Column, Sort } from '../../utils/library/sort.ts';
import type { PostingSummary } from '../../utils/store/rows.ts';
import type { ListTexts } from '../../utils/texts/en/list.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import type { ShownDue, ShownPay } from './cells.tsx';
import { ListHead } from './ListHead.tsx';
import { PostingRow, type RowEvents } from './PostingRow.tsx';
import { type Current, useAskedFocus } from './use-asked-focus.ts';
import { rem } from './use-compact.ts';
import { useSideways } from './use-sideways.ts';
import { drawnRows, useVirtualRows } from './use-virtual-rows.ts';

const ROW = { wide: 2.5, compact: 4.25, head: 2.5 };
/** Of a row: the checkbox, the gaps between columns, the edges; in rem. */
const BESIDE = { pick: 2, gap: 0.75, edges: 1 };
/** In the compact row: what is there in any case. */
const COMPACT: Column[] = ['title', 'company', 'place', 'status', 'savedAt'];

interface PostingListProps extends RowEvents {
  rows: RowList;
  layout: ListLayout;
  /** Two lines a posting, no columns. */
  isCompact: boolean;
  sort: Sort;
  selected: ReadonlySet<string>;
  openId: string | undefined;
  current: Current;
  /** What a search marks. */
  terms: Term[];
  texts: OptionsTexts;
  listTexts: ListTexts;
  showPay: (row: PostingSummary) => ShownPay | undefined;
  showDate: (iso: string) => string;
  showDue: (row: PostingSummary) => ShownDue | undefined;
  /** What a search found in the description, where it found nothing that the row shows. */
  showFound: (row: PostingSummary) => Snippet | undefined;
  addressOf: (id: string) => string;
  onSort: (by: Column) => void;
  onLayout: (layout: ListLayout) => void;
  onToggleAll: () => void;
  onSay: (text: string) => void;
  /** How many rows a page is, for the keys that move by one. */
  onPageSize: (rows: number) => void;
}

/** The list: a grid that draws only the rows in view. */
export function PostingList(props: PostingListProps) {
  const { rows, layout, isCompact, selected, openId, current, texts, listTexts, onPageSize } = props;
  const rowHeight = (isCompact ? ROW.compact : ROW.wide) * rem();
  const headHeight = isCompact ? 0 : ROW.head * rem();
  const { scroller, reveal, pageSize, start, end } = useVirtualRows(rows.length, rowHeight, headHeight);
  useLayoutEffect(() => onPageSize(pageSize), [pageSize, onPageSize]);

  const found = rows.indexOf(current.id ?? '');
  const currentIndex = Math.max(0, found);
  useAskedFocus(scroller, current, found, reveal);

  // Also where the keys move it from beside the list, and where rows get another height.
  useLayoutEffect(() => {
    if (found >= 0) reveal(found);
  }, [current.id, rowHeight]);

  const drawn = drawnRows(rows.length, start, end, currentIndex);
  // What is selected is always shown.
  const isAll = rows.length > 0 && selected.size === rows.length;
  const columns = isCompact ? COMPACT : layout.columns;
  const tracks = columns.map((column) => trackOf(column, layout)).join(' ');
  const least = leastWidth(layout) + BESIDE.pick + BESIDE.edges + columns.length * BESIDE.gap;
  const isSideways = useSideways(scroller, least) && !isCompact && titleStays(layout);
  return (
    <div class={`posting-list ${isCompact ? 'compact' : 'wide'} ${isSideways ? 'sideways' : ''}`}>
      <div ref={scroller} class="scroller">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows can be moved through and selected
          role="grid"
          aria-label={texts.list}
          aria-rowcount={rows.length + 1}
          aria-multiselectable="true"
          style={isCompact ? undefined : { '--tracks': tracks, minInlineSize: `${least}rem` }}
        >
          <ListHead
            layout={layout}
            sort={props.sort}
            selected={isAll ? 'all' : selected.size > 0 ? 'some' : 'none'}
            texts={texts}
            listTexts={listTexts}
            onSort={props.onSort}
            onLayout={props.onLayout}
            onToggleAll={props.onToggleAll}
            onSay={props.onSay}
          />
          <tbody style={{ blockSize: `${rows.length * rowHeight}px` }}>
            {drawn.map((index) => {
              const id = rows.id(index);
              const row = rows.row(index);
              if (id === undefined) return null;
              return (
                <PostingRow
                  key={id}
                  id={id}
                  index={index}
                  top={index * rowHeight}
                  isSelected={selected.has(id)}
                  isOpen={id === openId}
                  isCurrent={index === currentIndex}
                  row={row}
                  columns={columns}
                  terms={props.terms}
                  found={row && props.showFound(row)}
                  texts={texts}
                  listTexts={listTexts}
                  showPay={props.showPay}
                  showDate={props.showDate}
                  showDue={props.showDue}
                  address={props.addressOf(id)}
                  onCurrent={props.onCurrent}
                  onOpen={props.onOpen}
                  onToggle={props.onToggle}
                />
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
