import type { OptionsTexts } from '../utils/texts/en/options.ts';
import type { SearchTexts } from '../utils/texts/en/search.ts';
import { Dialog } from './Dialog.tsx';

interface KeysDialogProps {
  texts: OptionsTexts;
  searchTexts: SearchTexts;
  isMac: boolean;
  /** Letters and signs act as keys; can be switched off, since speech input types them by accident (WCAG 2.1.4). */
  singleKeys: boolean;
  onSingleKeys: (on: boolean) => void;
  onClose: () => void;
}

/** All keys of the page, and what can be typed into its search. */
export function KeysDialog({ texts, searchTexts, isMac, singleKeys, onSingleKeys, onClose }: KeysDialogProps) {
  return (
    <Dialog heading={texts.keysHeading} class="keys-dialog" isText={true} onClose={onClose}>
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
      <section class="search-help" aria-labelledby="search-help-heading">
        <h3 id="search-help-heading">{searchTexts.helpHeading}</h3>
        <dl>
          {searchTexts.help.map(({ typed, finds }) => (
            <div key={typed}>
              <dt>
                <code>{typed}</code>
              </dt>
              <dd>{finds}</dd>
            </div>
          ))}
        </dl>
      </section>
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
