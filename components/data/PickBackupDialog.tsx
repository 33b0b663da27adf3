import type { DataTexts } from '../../utils/texts/en/data.ts';
import { Dialog } from '../Dialog.tsx';

interface PickBackupDialogProps {
  names: string[];
  texts: DataTexts;
  onPick: (name: string) => void;
  onClose: () => void;
}

/** The backups that a folder holds, newest first. */
export function PickBackupDialog({ names, texts, onPick, onClose }: PickBackupDialogProps) {
  return (
    <Dialog heading={texts.restore.pick} class="restore-dialog" onClose={onClose}>
      {names.length === 0 && <p>{texts.restore.emptyFolder}</p>}
      <ul class="backup-names">
        {names.map((name) => (
          <li key={name}>
            <button type="button" onClick={() => onPick(name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <div class="dialog-buttons">
        <button type="button" onClick={onClose}>
          {texts.restore.cancel}
        </button>
      </div>
    </Dialog>
  );
}
