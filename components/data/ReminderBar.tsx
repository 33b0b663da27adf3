import type { DataTexts } from '../../utils/texts/en/data.ts';

interface ReminderBarProps {
  overdue: { changed: number; days: number; isFirst: boolean };
  /** The folder that the browser lets nobody write into any more. */
  lapsed: string | undefined;
  texts: DataTexts;
  onBackUp: () => void;
  onLater: () => void;
}

/** One line over the list: it is time for a file outside the browser. */
export function ReminderBar({ overdue, lapsed, texts, onBackUp, onLater }: ReminderBarProps) {
  const { reminder } = texts;
  return (
    <section class="reminder" aria-label={reminder.region}>
      <p>
        {overdue.isFirst ? reminder.first(overdue.changed) : reminder.changed(overdue.changed, overdue.days)}
        {lapsed !== undefined && ` ${texts.folder.lapsed(lapsed)}`}
      </p>
      <button type="button" onClick={onBackUp}>
        {reminder.backUp}
      </button>
      <button type="button" class="quiet" onClick={onLater}>
        {reminder.later}
      </button>
    </section>
  );
}
