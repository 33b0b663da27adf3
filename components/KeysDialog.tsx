import type { OptionsTexts } from '../utils/texts/en/options.ts';
import { Dialog } from './Dialog.tsx';

interface KeysDialogProps {
  texts: OptionsTexts;
  isMac: boolean;
  /** Letters and signs act as keys; can be switched off, since speech input types them by accident (WCAG 2.1.4). */
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  onClose: () => void;
}

/** All keys of the page. */
export function KeysDialog({ texts, isMac, singleKeys, onSingleKeys, onClose }: KeysDialogProps) {
  return (
    <Dialog heading={texts.keysHeading} class="keys-dialog" onClose={onClose}>
      <table>
        <tbody>
          {texts.keys.map(({ keys, does }) => (
            <tr key={does}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={key}>{key.replace('{mod}', texts.modKey(isMac))}</kbd>
                ))}
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="single-keys">
        <input type="checkbox" checked={singleKeys} onChange={(event) => onSingleKeys(event.currentTarget.checked)} />
        {texts.singleKeys}
      </label>
      <div class="dialog-buttons">
        <button type="button" class="primary" onClick={onClose}>
          {texts.close}
        </button>
      </div>
    </Dialog>
  );
}
