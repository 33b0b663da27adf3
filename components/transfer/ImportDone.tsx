import type { ImportTexts } from '../../utils/texts/en/transfer.ts';

interface ImportDoneProps {
  texts: ImportTexts;
  counts: { added: number; replaced: number; left: number; unreadable: number };
  /** What was said when it was taken back; undefined while it stands. */
  takenBack: string | undefined;
  onUndo: () => void;
  onSaveUnread: () => void;
  onList: () => void;
  onBack: () => void;
}

/** What an import did, and the way back. */
export function ImportDone({ texts, counts, takenBack, ...props }: ImportDoneProps) {
  const { done } = texts;
  return (
    <div class="import-done">
      {takenBack ? (
        <p>{takenBack}</p>
      ) : (
        <ul>
          {counts.added > 0 && <li>{done.added(counts.added)}</li>}
          {counts.replaced > 0 && <li>{done.replaced(counts.replaced)}</li>}
          {counts.left > 0 && <li>{done.left(counts.left)}</li>}
          {counts.unreadable > 0 && (
            <li>
              {done.unreadable(counts.unreadable)}{' '}
              <button type="button" onClick={props.onSaveUnread}>
                {texts.preview.saveUnread}
              </button>
            </li>
          )}
        </ul>
      )}
      <div class="import-buttons">
        {!takenBack && (
          <button type="button" onClick={props.onUndo}>
            {done.undo}
          </button>
        )}
        <button type="button" onClick={props.onBack}>
          {texts.back}
        </button>
        <button type="button" class="primary" onClick={props.onList}>
          {texts.toList}
        </button>
      </div>
    </div>
  );
}
