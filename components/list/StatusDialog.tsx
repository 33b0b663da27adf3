import { STATUSES, type Status } from '../../utils/text/vocabulary.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import { Dialog } from '../Dialog.tsx';
import { StatusMark } from '../StatusMark.tsx';

interface StatusDialogProps {
  /** Whose status it is: a title, or how many. */
  whose: string;
  /** What it is now, of one alone. */
  current: Status | undefined;
  texts: OptionsTexts;
  onChoose: (status: Status) => void;
  onClose: () => void;
}

/** The statuses to choose from, by number, by arrows and Enter, or by pointer. */
export function StatusDialog({ whose, current, texts, onChoose, onClose }: StatusDialogProps) {
  const hear = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const numbered = STATUSES[Number(event.key) - 1];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (numbered) onChoose(numbered);
    else if (step && event.currentTarget instanceof Element) {
      const buttons: (Element | null)[] = [...event.currentTarget.querySelectorAll('button')];
      const at = buttons.indexOf(document.activeElement);
      const next = buttons.at((at + step) % buttons.length);
      if (next instanceof HTMLElement) next.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <Dialog heading={texts.setStatus} class="status-dialog" onClose={onClose}>
      <p class="soft" dir="auto">
        {whose}
      </p>
      <ul onKeyDown={hear}>
        {STATUSES.map((status, at) => (
          <li key={status}>
            <button
              type="button"
              class="quiet"
              // biome-ignore lint/a11y/noAutofocus: a dialog's first focus is where its choice begins
              autoFocus={status === (current ?? STATUSES[0])}
              aria-current={status === current || undefined}
              aria-keyshortcuts={`${at + 1}`}
              onClick={() => onChoose(status)}
            >
              <StatusMark status={status} name={texts.statuses[status]} />
              <kbd>{at + 1}</kbd>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
