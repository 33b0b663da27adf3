import { CloseButton } from '../CloseButton.tsx';
import { Icon } from '../Icon.tsx';
import { type Keeping, KeepingNote } from './KeepingNote.tsx';
import type { DetailTexts } from './texts.ts';

/** What can be done with the posting as a whole. */
export interface ToolEvents {
  onClose: () => void;
  onEditing: (isEditing: boolean) => void;
  onDelete: () => void;
  onCopy: () => void;
  onPrint: () => void;
  /** Absent where the posting has no day to put into a calendar. */
  onCalendar?: (() => void) | undefined;
}

interface DetailToolsProps extends ToolEvents {
  keeping: Keeping;
  isEditing: boolean;
  texts: DetailTexts;
}

/** The row above a posting, that stays in view. */
export function DetailTools(props: DetailToolsProps) {
  const { keeping, isEditing, texts } = props;
  const { page, own } = texts;
  return (
    <div class="detail-tools">
      <button type="button" class="quiet back" onClick={props.onClose}>
        <Icon name="back" />
        <span class="back-word">{page.backToList}</span>
      </button>
      <KeepingNote keeping={keeping} texts={page} />
      <button type="button" aria-pressed={isEditing} onClick={() => props.onEditing(!isEditing)}>
        <Icon name={isEditing ? 'check' : 'edit'} />
        <span class="word">{isEditing ? page.doneEditing : page.edit}</span>
      </button>
      <button
        type="button"
        class="square"
        aria-label={own.copyMarkdown}
        title={own.copyMarkdown}
        onClick={props.onCopy}
      >
        <Icon name="copy" />
      </button>
      <button type="button" class="square" aria-label={own.print} title={own.print} onClick={props.onPrint}>
        <Icon name="print" />
      </button>
      {props.onCalendar && (
        <button type="button" class="square" aria-label={own.calendar} title={own.calendar} onClick={props.onCalendar}>
          <Icon name="calendar" />
        </button>
      )}
      <button type="button" class="danger" onClick={props.onDelete}>
        <Icon name="bin" />
        <span class="word">{page.delete}</span>
      </button>
      <CloseButton class="close" name={page.close} onClick={props.onClose} />
    </div>
  );
}
