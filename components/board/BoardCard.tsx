import type { PostingSummary } from '../../utils/store/rows.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import type { ShownDue } from '../list/cells.tsx';

interface BoardCardProps {
  id: string;
  /** Undefined while it is read. */
  row: PostingSummary | undefined;
  /** Its place in its column, from 0, and how many there are. */
  index: number;
  count: number;
  /** Pixels from the column's upper edge. */
  top: number;
  isSelected: boolean;
  isOpen: boolean;
  isLifted: boolean;
  /** The one card of its column that Tab reaches. */
  isCurrent: boolean;
  texts: OptionsTexts;
  roleName: string;
  showPay: (row: PostingSummary) => string;
  showDue: (row: PostingSummary) => ShownDue | undefined;
  onCurrent: (id: string) => void;
  onOpen: (id: string) => void;
  /** `isRange`: from the last one that was toggled to this one. */
  onToggle: (id: string, isRange: boolean) => void;
}

/** One posting on the board. */
export function BoardCard(props: BoardCardProps) {
  const { id, row, index, count, top, texts, showPay, showDue, onCurrent, onOpen, onToggle } = props;
  const { title, hiringOrganization, jobLocation = [], jobLocationType, expired } = row?.posting ?? {};
  const place = jobLocation[0]?.name ?? (jobLocationType && texts.jobLocationTypes[jobLocationType]);
  const pay = row && showPay(row);
  const due = row && showDue(row);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the page hears the keys of all its rows and cards
    <div
      role="option"
      class="board-card"
      aria-selected={props.isSelected}
      aria-current={props.isOpen ? 'true' : undefined}
      aria-posinset={index + 1}
      aria-setsize={count}
      aria-roledescription={props.roleName}
      aria-busy={row ? undefined : 'true'}
      data-id={id}
      data-lifted={props.isLifted || undefined}
      tabIndex={props.isCurrent ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onFocusIn={() => onCurrent(id)}
      onClick={(event) => {
        if (event.shiftKey || event.ctrlKey || event.metaKey) onToggle(id, event.shiftKey);
        else onOpen(id);
      }}
    >
      <strong class={title ? undefined : 'soft'}>
        <bdi>{title ?? (row && texts.untitled)}</bdi>
      </strong>
      <span class="line">
        <bdi class="cut">{hiringOrganization?.name}</bdi>
        {expired && <span class="stamp">{texts.expired}</span>}
      </span>
      <span class="line place">
        <bdi class="cut">{place}</bdi>
        {due && (
          <span class={`stamp soon ${due.isOver ? 'over' : ''}`} title={due.step}>
            {due.text}
          </span>
        )}
      </span>
      <span class="card-pay soft small" dir="auto">
        {pay}
      </span>
    </div>
  );
}
