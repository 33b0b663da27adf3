import type { BinEntry } from '../../utils/store/bin.ts';
import type { BinTexts } from '../../utils/texts/en/bin.ts';
import { Icon } from '../Icon.tsx';

export interface BinRowEvents {
  /** The focus came to it. */
  onCurrent: (id: string) => void;
  /** `isRange`: from the last one that was toggled to this one. */
  onToggle: (id: string, isRange: boolean) => void;
  onRestore: (ids: string[]) => void;
  onErase: (ids: string[]) => void;
}

interface BinRowProps extends BinRowEvents {
  entry: BinEntry;
  /** Its place among all rows, from 0. */
  index: number;
  /** Pixels from the list's upper edge. */
  top: number;
  isSelected: boolean;
  /** The one row that Tab reaches. */
  isCurrent: boolean;
  texts: BinTexts;
  showDate: (iso: string) => string;
}

/** One posting in the bin. */
export function BinRow(props: BinRowProps) {
  const { entry, isSelected, isCurrent, texts, showDate, onCurrent, onToggle, onRestore, onErase } = props;
  const title = entry.title ?? texts.untitled;
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <tr
      class="posting-row bin-row"
      aria-rowindex={props.index + 2}
      aria-selected={isSelected}
      tabIndex={tabIndex}
      data-id={entry.id}
      style={{ transform: `translateY(${props.top}px)` }}
      onFocusIn={() => onCurrent(entry.id)}
      onClick={(event) => {
        if (!(event.target as Element).closest('button, label')) onToggle(entry.id, event.shiftKey);
      }}
    >
      <td class="pick">
        <label>
          <input
            type="checkbox"
            checked={isSelected}
            tabIndex={tabIndex}
            aria-label={texts.select(title)}
            onClick={(event) => onToggle(entry.id, event.shiftKey)}
          />
        </label>
      </td>
      <td class="bin-title">
        <span dir="auto" class={entry.title ? 'cut' : 'cut soft'}>
          {title}
        </span>
      </td>
      <td class="bin-company">
        {entry.company && (
          <span class="cut" dir="auto">
            {entry.company}
          </span>
        )}
      </td>
      <td class="bin-deletedAt soft">{showDate(entry.deletedAt)}</td>
      <td class="bin-leavesAt soft">{showDate(entry.leavesAt)}</td>
      <td class="bin-ways">
        <button
          type="button"
          class="quiet"
          tabIndex={tabIndex}
          aria-label={texts.restoreNamed(title)}
          title={texts.restore}
          onClick={() => onRestore([entry.id])}
        >
          <Icon name="undo" />
          <span class="bin-word">{texts.restore}</span>
        </button>
        <button
          type="button"
          class="quiet square danger"
          tabIndex={tabIndex}
          aria-label={texts.eraseNamed(title)}
          title={texts.erase}
          onClick={() => onErase([entry.id])}
        >
          <Icon name="bin" />
        </button>
      </td>
    </tr>
  );
}
