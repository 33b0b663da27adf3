import type { RecentTexts } from '../../utils/texts/en/recent.ts';
import { Dialog } from '../Dialog.tsx';
import { Icon } from '../Icon.tsx';

interface RecentDialogProps {
  /** Oldest first. */
  steps: readonly { key: number; text: string; at: string }[];
  texts: RecentTexts;
  showTime: (iso: string) => string;
  onTakeBack: (key: number) => void;
  onClose: () => void;
}

/** What was done in this visit, newest first, each with the way back to before it. */
export function RecentDialog({ steps, texts, showTime, onTakeBack, onClose }: RecentDialogProps) {
  return (
    <Dialog heading={texts.heading} class="recent-dialog" onClose={onClose}>
      <p class="soft">{steps.length === 0 ? texts.none : texts.hint}</p>
      <p role="status" class="visually-hidden">
        {steps.at(-1)?.text}
      </p>
      <ol>
        {steps.toReversed().map(({ key, text, at }, index) => (
          <li key={key}>
            <time dateTime={at} class="soft small">
              {showTime(at)}
            </time>
            <span dir="auto">{text}</span>
            <button
              type="button"
              class="quiet"
              aria-label={texts.takeBackNamed(index + 1, text)}
              onClick={() => onTakeBack(key)}
            >
              <Icon name="undo" />
              {index === 0 ? texts.takeBack : texts.takeBackTo(index + 1)}
            </button>
          </li>
        ))}
      </ol>
      <div class="dialog-buttons">
        <button type="button" class="primary" onClick={onClose}>
          {texts.close}
        </button>
      </div>
    </Dialog>
  );
}
