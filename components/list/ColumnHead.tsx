import { useRef } from 'preact/hooks';
import type { Column } from '../../utils/library/sort.ts';
import { Icon } from '../Icon.tsx';

/** Pixels that the pointer moves before it is no click any more. */
const SLACK = 5;

interface ColumnHeadProps {
  column: Column;
  name: string;
  sorted: 'ascending' | 'descending' | undefined;
  isTabStop: boolean;
  resizeHint: string;
  onSort: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** The new width in pixels; undefined: as wide as it is by itself. */
  onResize: (width: number | undefined) => void;
  /** It was dragged onto that column. */
  onMoveTo: (column: Column) => void;
  onFocus: () => void;
}

/** One column's head: a button that sorts, drags to another place, and has an edge that drags to another width. */
export function ColumnHead(props: ColumnHeadProps) {
  const { column, name, sorted, isTabStop, onSort, onResize, onMoveTo } = props;
  const cell = useRef<HTMLTableCellElement>(null);
  const wasDragged = useRef(false);

  const dragEdge = (event: PointerEvent) => {
    if (event.button !== 0 || !cell.current) return;
    event.preventDefault();
    const from = event.clientX;
    const { width } = cell.current.getBoundingClientRect();
    const side = getComputedStyle(cell.current).direction === 'rtl' ? -1 : 1;
    hold(event, ({ clientX }) => onResize(width + side * (clientX - from)));
  };
  const dragHead = (event: PointerEvent) => {
    if (event.button !== 0 || event.pointerType === 'touch') return;
    wasDragged.current = false;
    const from = event.clientX;
    hold(
      event,
      ({ clientX }) => {
        wasDragged.current ||= Math.abs(clientX - from) > SLACK;
        cell.current?.toggleAttribute('data-dragged', wasDragged.current);
      },
      ({ clientX, clientY }) => {
        cell.current?.removeAttribute('data-dragged');
        const other = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-column]');
        if (wasDragged.current && other) onMoveTo(other.dataset.column as Column);
      },
    );
  };
  return (
    <th ref={cell} scope="col" data-column={column} aria-sort={sorted}>
      <button
        type="button"
        class="quiet"
        tabIndex={isTabStop ? 0 : -1}
        onClick={() => !wasDragged.current && onSort()}
        onPointerDown={dragHead}
        onKeyDown={(event) => {
          wasDragged.current = false;
          props.onKeyDown(event);
        }}
        onFocus={props.onFocus}
      >
        <span class="cut">{name}</span>
        {sorted && <Icon name={sorted} />}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for the pointer only; keys change the width on the button */}
      <span
        class="column-edge"
        title={props.resizeHint}
        onPointerDown={dragEdge}
        onDblClick={() => onResize(undefined)}
      />
    </th>
  );
}

/** Follows a pressed pointer until it is let go. */
function hold(
  pressed: PointerEvent,
  onMove: (event: PointerEvent) => void,
  onEnd?: (event: PointerEvent) => void,
): void {
  const target = pressed.currentTarget as Element;
  const isOwn = (event: PointerEvent) => event.pointerId === pressed.pointerId;
  const move = (event: PointerEvent) => isOwn(event) && onMove(event);
  const end = (event: PointerEvent) => {
    if (!isOwn(event)) return;
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
    if (event.type === 'pointerup') onEnd?.(event);
  };
  if (!onEnd) target.setPointerCapture(pressed.pointerId);
  addEventListener('pointermove', move);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
}
