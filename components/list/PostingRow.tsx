import type { Snippet } from '../../utils/library/marks.ts';
import type { Column } from '../../utils/library/sort.ts';
import type { PostingSummary } from '../../utils/store/rows.ts';
import { Boundary } from '../Boundary.tsx';
import { onlyWhenChanged } from '../only-when-changed.tsx';
import { CELLS, type CellProps } from './cells.tsx';
import { MarkedSnippet } from './Marked.tsx';

export interface RowEvents {
  /** The focus came to it. */
  onCurrent: (id: string) => void;
  onOpen: (id: string) => void;
  /** `isRange`: from the last one that was toggled to this one. */
  onToggle: (id: string, isRange: boolean) => void;
}

interface RowPlace {
  /** Its place among all rows of the list, from 0. */
  index: number;
  /** Pixels from the list's upper edge. */
  top: number;
  isSelected: boolean;
  isOpen: boolean;
  /** The one row that Tab reaches. */
  isCurrent: boolean;
}

interface PostingRowProps extends RowEvents, RowPlace, Omit<CellProps, 'row'> {
  id: string;
  /** Undefined while it is read. */
  row: PostingSummary | undefined;
  columns: readonly Column[];
  /** What a search found in the description alone. */
  found: Snippet | undefined;
}

/** One posting of the list. The head of the list is row 1 of the grid. A scroll draws the rows that come, not those that stay. */
export const PostingRow = onlyWhenChanged((props: PostingRowProps) => (
  <Boundary instead={() => <BrokenRow {...props} />}>
    <DrawnRow {...props} />
  </Boundary>
));

function DrawnRow(props: PostingRowProps) {
  const { id, row, columns, found, index, top, isSelected, isOpen, isCurrent, texts, onCurrent, onOpen, onToggle } =
    props;
  const click = (event: MouseEvent) => {
    // A new tab or window is the browser's to open.
    if ((event.target as Element).closest('a') && (event.ctrlKey || event.metaKey || event.button !== 0)) return;
    event.preventDefault();
    if (event.shiftKey || event.ctrlKey || event.metaKey) onToggle(id, event.shiftKey);
    else onOpen(id);
  };
  return (
    <tr
      class={`posting-row ${found ? 'with-found' : ''}`}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      data-id={id}
      aria-busy={row ? undefined : 'true'}
      style={{ transform: `translateY(${top}px)` }}
      onClick={click}
      onFocusIn={() => onCurrent(id)}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the checkbox inside has its own keys */}
      <td class="pick" onClick={(event) => event.stopPropagation()}>
        <label>
          <input
            type="checkbox"
            checked={isSelected}
            tabIndex={isCurrent ? 0 : -1}
            aria-label={texts.select(row ? (row.posting.title ?? texts.untitled) : '')}
            onClick={(event) => onToggle(id, event.shiftKey)}
          />
        </label>
      </td>
      {columns.map((column) => (
        <td key={column} class={`col-${column}`}>
          {row && CELLS[column]({ ...props, row })}
        </td>
      ))}
      {found && (
        <td class="col-found">
          <span class="visually-hidden">{props.listTexts.inDescription} </span>
          <span class="cut" dir="auto">
            <MarkedSnippet snippet={found} />
          </span>
        </td>
      )}
    </tr>
  );
}

/** Stands where a posting can't be drawn: the others do not go with it. */
function BrokenRow(props: PostingRowProps) {
  const { id, index, top, isSelected, isOpen, isCurrent, listTexts, columns, onCurrent, onOpen } = props;
  return (
    <tr
      class="posting-row broken"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      data-id={id}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => onOpen(id)}
      onFocusIn={() => onCurrent(id)}
    >
      <td class="pick" />
      <td class="col-title soft" colSpan={columns.length}>
        {listTexts.brokenRow}
      </td>
    </tr>
  );
}
