import { useState } from 'preact/hooks';
import { showNumber } from '../../utils/text/show-number.ts';
import type { DataTexts } from '../../utils/texts/en/data.ts';
import type { RowKind } from '../../utils/transfer/preview.ts';
import { Dialog } from '../Dialog.tsx';

/** What a backup file holds, against what is here. */
export interface RestorePreview {
  name: string;
  made: string;
  /** When its first and its last posting were saved. */
  span: { first: string; last: string } | undefined;
  counts: Record<RowKind, number>;
  /** How many postings would be written. */
  writes: Record<Winner, number>;
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
  const { counts, span } = preview;
  const writes = preview.writes[winner];
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const count = (value: number) => showNumber(value);
  return (
    <Dialog heading={restore.title(preview.name)} class="restore-dialog" onClose={on.onClose}>
      <table>
        <tbody>
          <Row name={restore.made} value={showMoment(preview.made)} />
          <Row name={restore.postings} value={count(all - counts.unreadable)} />
          {span && <Row name={restore.span} value={restore.between(showMoment(span.first), showMoment(span.last))} />}
          <Row name={restore.fresh} value={count(counts.new)} />
          {counts.alike > 0 && <Row name={restore.alike} value={count(counts.alike)} />}
          <Row name={restore.same} value={count(counts.same)} />
          <Row name={restore.changed} value={count(counts.changed)} />
          {counts.unreadable > 0 && <Row name={restore.unreadable} value={count(counts.unreadable)} />}
        </tbody>
      </table>
      {!preview.isChecked && <p class="soft">{restore.unchecked}</p>}
      {counts.changed > 0 && (
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
