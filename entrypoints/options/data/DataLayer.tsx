import { GuardNotice } from '../../../components/data/GuardNotice.tsx';
import { PickBackupDialog } from '../../../components/data/PickBackupDialog.tsx';
import { ReminderBar } from '../../../components/data/ReminderBar.tsx';
import { RestoreDialog } from '../../../components/data/RestoreDialog.tsx';
import { canPickFolder } from '../../../utils/browser/backup-folder.ts';
import { showMoment } from '../../../utils/text/show-date.ts';
import { brokenProps } from '../broken.ts';
import type { OptionsModel } from '../model.ts';
import { chooseFile } from './file.ts';
import { lastFileOf } from './words.ts';

/** The windows of bringing postings back. */
export function DataLayer({ model }: { model: OptionsModel }) {
  const { data } = model;
  const { restore, texts } = data;
  const choices = restore.choices.value;
  const preview = restore.preview.value;
  if (choices)
    return (
      <PickBackupDialog
        names={choices}
        texts={texts}
        onPick={(name) => void data.pickBackup(name)}
        onClose={() => restore.close()}
      />
    );
  if (!preview) return null;
  return (
    <RestoreDialog
      preview={preview}
      working={restore.working.value}
      texts={texts}
      showMoment={showMoment}
      onGo={(winner) => void data.bringBack(winner)}
      onStop={() => restore.stop()}
      onClose={() => restore.close()}
    />
  );
}

/** Stands in place of the view where the database is not what it was; nothing where it is. */
export function GuardPane({ model }: { model: OptionsModel }) {
  const { data } = model;
  const opening = data.opening.value;
  if (opening.state === 'ready') return null;
  return (
    <GuardNotice
      opening={opening}
      lastFile={lastFileOf(data.backups.record.value.last, data.texts)}
      reading={data.restore.reading.value}
      onStop={() => data.restore.stop()}
      texts={data.texts}
      reason={opening.state === 'failed' ? brokenProps(opening.error).reason : ''}
      showMoment={showMoment}
      onFolder={canPickFolder() ? () => void data.openFolder() : undefined}
      onFile={() => chooseFile((file) => void data.openFile(file))}
      onGoOn={() => void data.goOn()}
      onExport={() => void data.exportNewer()}
      onStartEmpty={() => void data.startEmpty()}
      onReload={() => location.reload()}
    />
  );
}

/** One line over the list when it is time for a backup. */
export function Reminder({ model }: { model: OptionsModel }) {
  const { backups, texts } = model.data;
  const overdue = backups.overdue.value;
  const folder = backups.folder.value;
  // The page that the reminder leads to says the same.
  if (!overdue || model.route.view.value === 'data') return null;
  return (
    <ReminderBar
      overdue={overdue}
      lapsed={folder.state === 'lapsed' ? folder.name : undefined}
      texts={texts}
      onBackUp={() => void model.data.backUp()}
      onLater={() => void model.data.try(() => backups.putOff())}
    />
  );
}
