import type { TwiceTexts } from '../../utils/texts/en/twice.ts';
import { Dialog } from '../Dialog.tsx';

interface BadgeDialogProps {
  isOn: boolean;
  /** The browser did not allow it. */
  isRefused: boolean;
  texts: TwiceTexts;
  onChange: (isOn: boolean) => void;
  onClose: () => void;
}

/** The switch for the mark on the toolbar icon, with what it takes. */
export function BadgeDialog({ isOn, isRefused, texts, onChange, onClose }: BadgeDialogProps) {
  return (
    <Dialog heading={texts.badgeHeading} class="badge-dialog" onClose={onClose}>
      <label class="badge-switch">
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby="badge-why"
          onChange={(event) => {
            const { checked } = event.currentTarget;
            // It stands as the browser says it stands.
            event.currentTarget.checked = isOn;
            onChange(checked);
          }}
        />
        {texts.badge}
      </label>
      <p id="badge-why" class="soft">
        {texts.badgeWhy}
      </p>
      {isRefused && <p role="alert">{texts.badgeRefused}</p>}
      <div class="dialog-buttons">
        <button type="button" onClick={onClose}>
          {texts.close}
        </button>
      </div>
    </Dialog>
  );
}
