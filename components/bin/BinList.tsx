import { useLayoutEffect } from 'preact/hooks';
import type { BinEntry } from '../../utils/store/bin.ts';
import type { BinTexts } from '../../utils/texts/en/bin.ts';
import { SelectAll } from '../list/ListHead.tsx';
import { type Current, useAskedFocus } from '../list/use-asked-focus.ts';
import { rem } from '../list/use-compact.ts';
import { drawnRows, useVirtualRows } from '../list/use-virtual-rows.ts';
import { BinRow, type BinRowEvents } from './BinRow.tsx';

const ROW = 2.75;
const HEAD = 2.25;

interface BinListProps extends BinRowEvents {
  entries: BinEntry[];
  selected: ReadonlySet<string>;
  current: Current;
  texts: BinTexts;
  showDate: (iso: string) => string;
  onToggleAll: () => void;
  /** How many rows a page is, for the keys that move by one. */
  onPageSize: (rows: number) => void;
}

/** What lies in the bin: a grid that draws only the rows in view. */
export function BinList(props: BinListProps) {
  const { entries, selected, current, texts, onPageSize } = props;
  const rowHeight = ROW * rem();
  const { scroller, reveal, pageSize, start, end } = useVirtualRows(entries.length, rowHeight, HEAD * rem());
  useLayoutEffect(() => onPageSize(pageSize), [pageSize, onPageSize]);
  const found = entries.findIndex(({ id }) => id === current.id);
  const currentIndex = Math.max(0, found);
  useAskedFocus(scroller, current, found, reveal);
  const drawn = drawnRows(entries.length, start, end, currentIndex);
  const isAll = entries.every(({ id }) => selected.has(id));
  return (
    <div class="bin-list">
      <div ref={scroller} class="scroller">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows can be moved through and selected
          role="grid"
          aria-label={texts.list}
          aria-rowcount={entries.length + 1}
          aria-multiselectable="true"
        >
          <thead>
            <tr aria-rowindex={1}>
              <td class="pick">
                <SelectAll
                  selected={isAll ? 'all' : selected.size > 0 ? 'some' : 'none'}
                  texts={texts}
                  onToggleAll={props.onToggleAll}
                />
              </td>
              {(['title', 'company', 'deletedAt', 'leavesAt'] as const).map((column) => (
                <th key={column} scope="col" class={`bin-${column}`}>
                  {texts.columns[column]}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody style={{ blockSize: `${entries.length * rowHeight}px` }}>
            {drawn.map((index) => {
              const entry = entries[index];
              return (
                entry && (
                  <BinRow
                    key={entry.id}
                    {...props}
                    entry={entry}
                    index={index}
                    top={index * rowHeight}
                    isSelected={selected.has(entry.id)}
                    isCurrent={index === currentIndex}
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
