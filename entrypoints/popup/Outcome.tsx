import { useEffect, useRef } from 'preact/hooks';
import type { Status } from '../../utils/text/vocabulary.ts';
import { popup as texts, twice, words } from '../../utils/texts/index.ts';
import type { Phase } from './phase.ts';

interface OutcomeProps {
  phase: Extract<Phase, { name: 'saved' | 'undone' }>;
  /** What was saved, in a line. */
  what: string;
  status: Status;
  undoFailed: boolean;
  onUndo: () => void;
  onOpen: (id: string) => void;
}

/** What became of a save, with the way on and the way back. */
export function Outcome({ phase, what, status, undoFailed, onUndo, onOpen }: OutcomeProps) {
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => open.current?.focus(), []);
  if (phase.name === 'undone') {
    return (
      <p class="notice" role="status">
        {phase.isUpdate ? texts.undoneUpdate : texts.undone}
      </p>
    );
  }
  return (
    <div class="message saved">
      <p role="status">
        <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
          <path d="M2.5 8.5 6.5 12.5 13.5 4" />
        </svg>
        {phase.isUpdate ? texts.updated : texts.saved}
      </p>
      {what && (
        <p class="what" dir="auto">
          {what}
        </p>
      )}
      {status !== 'saved' && <p class="soft">{twice.status(words.statuses[status])}</p>}
      <div class="row">
        <button type="button" ref={open} onClick={() => onOpen(phase.id)}>
          {texts.openSaved}
        </button>
        <button type="button" onClick={onUndo} disabled={undoFailed}>
          {texts.undo}
        </button>
      </div>
      {undoFailed && <p role="alert">{texts.undoTooLate}</p>}
    </div>
  );
}
