import { useEffect, useState } from 'preact/hooks';
import { CloseButton } from './CloseButton.tsx';
import { Icon } from './Icon.tsx';

/** How long a message stays, in milliseconds; as long as the pointer or the focus is on it, it stays. */
const STAYS = 20_000;

/** What was done, and the way to take it back. */
export interface Told {
  /** A new one for each message, also where the words are the same. */
  key: number;
  text: string;
  canUndo: boolean;
}

interface ToastProps {
  told: Told | undefined;
  texts: { undo: string; dismiss: string };
  undoKey: string;
  onUndo: () => void;
  onDismiss: () => void;
}

/** A message at the edge of the page, read out by screen readers. Undo stays possible by key when it is gone. */
export function Toast({ told, texts, undoKey, onUndo, onDismiss }: ToastProps) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!told || isHeld) return;
    const timer = setTimeout(onDismiss, STAYS);
    return () => clearTimeout(timer);
  }, [told?.key, isHeld, onDismiss]);
  return (
    <div
      class="toast-place"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <p role="status" class="visually-hidden" key={told?.key}>
        {told?.text}
      </p>
      {told && (
        <div class="toast">
          <span aria-hidden="true">{told.text}</span>
          {told.canUndo && (
            <button type="button" class="quiet" onClick={onUndo} aria-keyshortcuts="Control+Z Meta+Z">
              <Icon name="undo" />
              {texts.undo}
              <kbd>{undoKey}</kbd>
            </button>
          )}
          <CloseButton name={texts.dismiss} onClick={onDismiss} />
        </div>
      )}
    </div>
  );
}
