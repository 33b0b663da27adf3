import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowList } from '../../utils/library/row-list.ts';
import type { Status } from '../../utils/text/vocabulary.ts';
import { useOneByOne } from '../use-one-by-one.ts';
import { BoardColumn, type BoardLook, type CardEvents } from './BoardColumn.tsx';
import { useDrag } from './use-drag.ts';

interface BoardProps extends CardEvents, Omit<BoardLook, 'lifted'> {
  columns: { status: Status; rows: RowList }[];
  onMove: (ids: string[], status: Status) => void;
  /** Tells screen readers what happened. */
  onSay: (text: string) => void;
}

/** What is picked up: which postings, where from, and the column it would be dropped in. */
interface Lift {
  ids: string[];
  from: Status;
  over: Status | undefined;
}

/** The postings in columns by status; moved between them by pointer or by key. */
export function Board(props: BoardProps) {
  const { columns, selected, current, openId, texts, boardTexts, onMove, onSay, onCurrent } = props;
  const [lift, setLift] = useState<Lift>();
  const board = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);

  // The detail that opens takes half of the board: what it tells of stays in view beside it.
  const openIn = openId === undefined ? undefined : columns.find(({ rows }) => rows.indexOf(openId) >= 0)?.status;
  useEffect(() => {
    if (openIn)
      board.current?.querySelector(`[data-status=${openIn}]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [openIn]);

  const statusOf = (id: string) => columns.find(({ rows }) => rows.indexOf(id) >= 0)?.status;
  const named = (ids: string[]) => {
    const column = columns.find(({ rows }) => rows.indexOf(ids[0] ?? '') >= 0);
    const row = column?.rows.row(column.rows.indexOf(ids[0] ?? ''));
    return ids.length > 1 ? boardTexts.several(ids.length) : (row?.posting.title ?? texts.untitled);
  };
  const pickUp = (id: string, over: 'here' | undefined): void => {
    const from = statusOf(id);
    if (!from) return;
    const ids = selected.has(id) ? [id, ...[...selected].filter((each) => each !== id)] : [id];
    onCurrent(id);
    setLift({ ids, from, over: over && from });
    onSay(boardTexts.lifted(named(ids), texts.statuses[from]));
  };
  const drop = () => {
    setLift(undefined);
    if (!lift) return;
    const { ids, from, over } = lift;
    if (!over || (over === from && ids.length === 1))
      return onSay(boardTexts.cancelled(named(ids), texts.statuses[from]));
    onMove(ids, over);
    onSay(boardTexts.dropped(named(ids), texts.statuses[over]));
  };
  const cancel = () => {
    setLift(undefined);
    if (lift) onSay(boardTexts.cancelled(named(lift.ids), texts.statuses[lift.from]));
  };
  const setOver = (over: Status | undefined) => setLift((now) => (now && now.over !== over ? { ...now, over } : now));
  const drag = useDrag({
    board,
    ghost,
    onLift: (id) => pickUp(id, undefined),
    onOver: (column) => setOver(columns.find(({ status }) => status === column)?.status),
    onDrop: drop,
    onCancel: cancel,
  });

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || drag.isDragging) return;
    const card = (event.target as Element).closest<HTMLElement>('.board-card');
    if (!card) return;
    if (!lift) {
      if (event.key !== ' ' || event.shiftKey) return;
      event.preventDefault();
      return pickUp(card.dataset.id ?? '', 'here');
    }
    if (event.key === 'Tab') return cancel();
    event.preventDefault();
    if (event.key === ' ' || event.key === 'Enter') drop();
    else if (event.key === 'Escape') cancel();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const isRtl = board.current !== null && getComputedStyle(board.current).direction === 'rtl';
      const step = (event.key === 'ArrowRight') === isRtl ? -1 : 1;
      const at = columns.findIndex(({ status }) => status === lift.over) + step;
      const next = columns[Math.min(columns.length - 1, Math.max(0, at))];
      if (!next) return;
      setOver(next.status);
      board.current
        ?.querySelector(`[data-status=${next.status}]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      onSay(boardTexts.over(texts.statuses[next.status], columns.indexOf(next) + 1, columns.length));
    }
  };
  const lifted = new Set(lift?.ids);
  // First the column with the card that keys act on: it may get the focus.
  const first = Math.max(
    0,
    columns.findIndex(({ rows }) => current.id !== undefined && rows.indexOf(current.id) >= 0),
  );
  const drawnColumns = useOneByOne(columns.length);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys and the pointer of the cards in it
    <div
      ref={board}
      class={`board ${drag.isDragging ? 'dragging' : ''}`}
      onKeyDown={press}
      onPointerDown={drag.onPointerDown}
    >
      <p id="board-how-to" class="visually-hidden">
        {boardTexts.howTo}
      </p>
      {columns.map(({ status, rows }, at) => (
        <BoardColumn
          key={status}
          {...props}
          status={status}
          rows={rows}
          current={current}
          lifted={lifted}
          isDrawn={(at - first + columns.length) % columns.length < drawnColumns}
          isOver={lift?.over === status}
        />
      ))}
      {drag.isDragging && lift && (
        <div ref={ghost} class="board-ghost" aria-hidden="true">
          {named(lift.ids)}
        </div>
      )}
    </div>
  );
}
