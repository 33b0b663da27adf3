import type { OptionsTexts } from '../utils/texts/en/options.ts';
import { Dialog } from './Dialog.tsx';

/** One thing that two places changed, with both values in words. */
interface Clash {
  name: string;
  label: string;
  yours: string;
  theirs: string;
}

interface ConflictDialogProps {
  clashes: Clash[];
  /** Both can be kept where all that clashes is text that can stand one under the other. */
  canKeepBoth: boolean;
  texts: OptionsTexts;
  onChoose: (kept: 'yours' | 'theirs' | 'both') => void;
}

/** Shows what the person typed and what stands in the store now. Escape does not close it: one of them must be chosen, so that none is lost unseen. */
export function ConflictDialog({ clashes, canKeepBoth, texts, onChoose }: ConflictDialogProps) {
  return (
    <Dialog heading={texts.conflictHeading} class="conflict-dialog" onClose={() => {}}>
      <p>{texts.conflict}</p>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{texts.yours}</th>
            <th scope="col">{texts.theirs}</th>
          </tr>
        </thead>
        <tbody>
          {clashes.map(({ name, label, yours, theirs }) => (
            <tr key={name} data-name={name}>
              <th scope="row">{label}</th>
              <td dir="auto">{yours || <span class="soft">{texts.nothing}</span>}</td>
              <td dir="auto">{theirs || <span class="soft">{texts.nothing}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="dialog-buttons">
        <button type="button" class="primary" onClick={() => onChoose('yours')}>
          {texts.keepYours}
        </button>
        <button type="button" onClick={() => onChoose('theirs')}>
          {texts.keepTheirs}
        </button>
        {canKeepBoth && (
          <button type="button" onClick={() => onChoose('both')}>
            {texts.keepBoth}
          </button>
        )}
      </div>
    </Dialog>
  );
}
