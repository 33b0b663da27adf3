import { useState } from 'preact/hooks';
import { showNumber } from '../../utils/text/show-number.ts';
import type { DataTexts } from '../../utils/texts/en/data.ts';
import { Dialog } from '../Dialog.tsx';

/** What a backup file holds, against what is here. */
export interface RestorePreview {
  name: string;
  made: string;
  count: number;
  first: string;
  last: string;
  fresh: number;
  same: number;
  changed: number;
  unreadable: number;
  isChecked: boolean;
}
/** Which of two versions stands: the file's, mine, or whichever was changed last. */
export type Winner = 'newer' | 'theirs' | 'mine';
const WINNERS: Winner[] = ['newer', 'theirs', 'mine'];

interface RestoreDialogProps {
  preview: RestorePreview;
  /** Postings written so far, while it works. */
  working: number | undefined;
  texts: DataTexts;
  showMoment: (moment: string) => string;
  onGo: (winner: Winner) => void;
  onStop: () => void;
  onClose: () => void;
}

/** Says what a file holds before anything changes. */
export function RestoreDialog({ preview, working, texts, showMoment, ...on }: RestoreDialogProps) {
  const { restore } = texts;
  const [winner, setWinner] = useState<Winner>('newer');
  const writes = preview.fresh + (winner === 'mine' ? 0 : preview.changed);
  const count = (value: number) => showNumber(value);
  return (
    <Dialog heading={restore.title(preview.name)} class="restore-dialog" onClose={on.onClose}>
      <table>
        <tbody>
          <Row name={restore.made} value={showMoment(preview.made)} />
          <Row name={restore.postings} value={count(preview.count)} />
          {preview.first && (
            <Row name={restore.span} value={restore.between(showMoment(preview.first), showMoment(preview.last))} />
          )}
          <Row name={restore.fresh} value={count(preview.fresh)} />
          <Row name={restore.same} value={count(preview.same)} />
          <Row name={restore.changed} value={count(preview.changed)} />
          {preview.unreadable > 0 && <Row name={restore.unreadable} value={count(preview.unreadable)} />}
        </tbody>
      </table>
      {!preview.isChecked && <p class="soft">{restore.unchecked}</p>}
      {preview.changed > 0 && (
        <fieldset class="winners">
          <legend>{restore.whichWins}</legend>
          {WINNERS.map((each) => (
            <label key={each} class="check">
              <input type="radio" name="winner" checked={winner === each} onChange={() => setWinner(each)} />
              {restore.winners[each]}
            </label>
          ))}
        </fieldset>
      )}
      <div class="dialog-buttons">
        {working === undefined ? (
          <>
            <button type="button" onClick={on.onClose}>
              {restore.cancel}
            </button>
            <button type="button" class="primary" disabled={writes === 0} onClick={() => on.onGo(winner)}>
              {restore.go(writes)}
            </button>
          </>
        ) : (
          <>
            <p role="status">{restore.working(working)}</p>
            <button type="button" onClick={on.onStop}>
              {texts.left.stop}
            </button>
          </>
        )}
      </div>
    </Dialog>
  );
}

function Row({ name, value }: { name: string; value: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{value}</td>
    </tr>
  );
}
