import type { PostingSummary } from '../../utils/store/rows.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';
import { StatusMark } from '../StatusMark.tsx';

export interface RowEvents {
  /** The focus came to it. */
  onCurrent: (id: string) => void;
  onOpen: (id: string) => void;
  /** `isRange`: from the last one that was toggled to this one. */
  onToggle: (id: string, isRange: boolean) => void;
}

interface PostingRowProps extends RowEvents {
  id: string;
  /** Undefined while it is read. */
  row: PostingSummary | undefined;
  /** Its place among all rows of the list, from 0. */
  index: number;
  /** Pixels from the list's upper edge. */
  top: number;
  isSelected: boolean;
  isOpen: boolean;
  /** The one row that Tab reaches. */
  isCurrent: boolean;
  texts: OptionsTexts;
  showPay: (row: PostingSummary) => string;
  showDate: (iso: string) => string;
}

/** One posting of the list. The head of the list is row 1 of the grid. */
export function PostingRow(props: PostingRowProps) {
  const { id, row, index, top, isSelected, isOpen, isCurrent, texts, showPay, showDate, onCurrent, onOpen, onToggle } =
    props;
  const { title, hiringOrganization, jobLocation = [], jobLocationType, expired } = row?.posting ?? {};
  const name = title ?? (row ? texts.untitled : '');
  const place = jobLocation[0]?.name ?? (jobLocationType && texts.jobLocationTypes[jobLocationType]);
  const click = (event: MouseEvent) => {
    // A new tab or window is the browser's to open.
    if ((event.target as Element).closest('a') && (event.ctrlKey || event.metaKey || event.button !== 0)) return;
    event.preventDefault();
    if (event.shiftKey || event.ctrlKey || event.metaKey) onToggle(id, event.shiftKey);
    else onOpen(id);
  };
  return (
    <tr
      class="posting-row"
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
            aria-label={texts.select(name)}
            onClick={(event) => onToggle(id, event.shiftKey)}
          />
        </label>
      </td>
      <td class="col-title">
        <a href={`#posting=${id}`} tabIndex={-1} dir="auto" class={title ? undefined : 'soft'}>
          {name}
        </a>
        {expired && (
          <span class="stamp" title={row?.closedSeenAt && texts.closedWhenSeen(showDate(row.closedSeenAt))}>
            {texts.expired}
          </span>
        )}
      </td>
      <td class="col-company">{hiringOrganization?.name && <span dir="auto">{hiringOrganization.name}</span>}</td>
      <td class="col-place">
        {place && (
          <span class="cut" dir="auto">
            {place}
          </span>
        )}
        {jobLocation.length > 1 && <span class="soft more">{texts.morePlaces(jobLocation.length - 1)}</span>}
      </td>
      <td class="col-pay">{row && showPay(row)}</td>
      <td class="col-status">{row && <StatusMark status={row.status} name={texts.statuses[row.status]} />}</td>
      <td class="col-saved-at">{row && showDate(row.savedAt)}</td>
    </tr>
  );
}
