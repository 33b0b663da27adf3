import type { RowList } from '../../utils/library/row-list.ts';
import type { PostingSummary } from '../../utils/store/rows.ts';
import { showNumber } from '../../utils/text/show-number.ts';
import type { Status } from '../../utils/text/vocabulary.ts';
import type { BoardTexts } from '../../utils/texts/en/board.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import { Boundary } from '../Boundary.tsx';
import type { ShownDue } from '../list/cells.tsx';
import { type Current, useAskedFocus } from '../list/use-asked-focus.ts';
import { rem } from '../list/use-compact.ts';
import { drawnRows, useVirtualRows } from '../list/use-virtual-rows.ts';
import { StatusMark } from '../StatusMark.tsx';
import { BoardCard } from './BoardCard.tsx';

/** A card with the gap under it, in rem. */
const CARD = 7;

export interface CardEvents {
  onCurrent: (id: string) => void;
  onOpen: (id: string) => void;
  onToggle: (id: string, isRange: boolean) => void;
}

export interface BoardLook {
  selected: ReadonlySet<string>;
  openId: string | undefined;
  current: Current;
  lifted: ReadonlySet<string>;
  texts: OptionsTexts;
  boardTexts: BoardTexts;
  showPay: (row: PostingSummary) => string;
  showDue: (row: PostingSummary) => ShownDue | undefined;
}

interface BoardColumnProps extends CardEvents, BoardLook {
  status: Status;
  rows: RowList;
  /** Its cards are drawn; before that it has their room. */
  isDrawn: boolean;
  /** What is being moved would be dropped here. */
  isOver: boolean;
}

/** The postings of one status: a list that draws only the cards in view. */
export function BoardColumn(props: BoardColumnProps) {
  const { status, rows, isOver, selected, openId, current, lifted, texts, boardTexts } = props;
  const height = CARD * rem();
  const { scroller, reveal, start, end } = useVirtualRows(rows.length, height, 0);
  const found = rows.indexOf(current.id ?? '');
  useAskedFocus(scroller, current, found, (index) => {
    reveal(index);
    scroller.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  const currentIndex = Math.max(0, found);
  const drawn = props.isDrawn ? drawnRows(rows.length, start, end, currentIndex) : [];
  const name = boardTexts.column(texts.statuses[status], rows.length);
  return (
    <section class={`board-column ${isOver ? 'over' : ''}`} data-status={status} aria-label={name}>
      <h2>
        <StatusMark status={status} name={texts.statuses[status]} />
        <span class="count">{showNumber(rows.length)}</span>
      </h2>
      {rows.length === 0 ? (
        <p class="soft small board-none">{boardTexts.none}</p>
      ) : (
        <div ref={scroller} class="board-cards">
          <div
            role="listbox"
            aria-label={name}
            aria-multiselectable="true"
            aria-describedby="board-how-to"
            style={{ blockSize: `${rows.length * height}px` }}
          >
            {drawn.map((index) => {
              const row = rows.row(index);
              const id = rows.id(index);
              const place = { index, count: rows.length, top: index * height };
              if (id === undefined) return null;
              return (
                <Boundary
                  key={id}
                  instead={() => (
                    <div
                      role="option"
                      aria-selected={false}
                      class="board-card soft"
                      tabIndex={-1}
                      style={{ transform: `translateY(${place.top}px)` }}
                    >
                      {boardTexts.broken}
                    </div>
                  )}
                >
                  <BoardCard
                    {...place}
                    id={id}
                    row={row}
                    isSelected={selected.has(id)}
                    isOpen={id === openId}
                    isLifted={lifted.has(id)}
                    isCurrent={index === currentIndex}
                    texts={texts}
                    roleName={boardTexts.card}
                    showPay={props.showPay}
                    showDue={props.showDue}
                    onCurrent={props.onCurrent}
                    onOpen={props.onOpen}
                    onToggle={props.onToggle}
                  />
                </Boundary>
              );
            })}
          </div>
        </div>
      )}
    </section>
  );
}
