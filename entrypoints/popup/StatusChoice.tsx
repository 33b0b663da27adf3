import { STATUSES, type Status } from '../../utils/text/vocabulary.ts';
import { popup as texts, words } from '../../utils/texts/index.ts';

/** How far the person has come with the job, beside the button that saves it: who has just applied says so here. */
export function StatusChoice({ status, onStatus }: { status: Status; onStatus: (status: Status) => void }) {
  return (
    <label class="status-choice">
      <span>{texts.status}</span>
      <select value={status} onChange={(event) => onStatus(event.currentTarget.value as Status)}>
        {STATUSES.map((each) => (
          <option key={each} value={each}>
            {words.statuses[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
