import { useEffect } from 'preact/hooks';
import { DataPage } from '../../../components/data/DataPage.tsx';
import { canPickFolder } from '../../../utils/browser/backup-folder.ts';
import { showMoment } from '../../../utils/text/show-date.ts';
import type { OptionsModel } from '../model.ts';
import { chooseFile } from './file.ts';
import { lastFileOf, showBytes } from './words.ts';

/** The “Your data” view. */
export function DataPane({ model }: { model: OptionsModel }) {
  const { data } = model;
  const { backups, texts } = data;
  const room = data.room.value;
  const standing = backups.standing.value;
  useEffect(() => void data.measure(), [data, standing]);
  return (
    <div class="data-pane">
      <DataPage
        standing={standing}
        room={room === undefined ? undefined : showBytes(room)}
        lastFile={lastFileOf(backups.record.value.last, texts)}
        folder={backups.folder.value}
        byDownload={backups.record.value.byDownload === true}
        writing={backups.writing.value}
        reading={data.restore.reading.value}
        texts={texts}
        showMoment={showMoment}
        onBackUp={() => void data.backUp()}
        onStop={() => backups.stop()}
        onStopReading={() => data.restore.stop()}
        onExport={() => model.exporting.open('all')}
        onChooseFolder={() => void data.chooseFolder()}
        onAllow={() => void data.try(() => backups.allow())}
        onForget={() => void data.forgetFolder()}
        onByDownload={(on) => void data.try(() => backups.byDownload(on))}
        onFile={() => chooseFile((file) => void data.openFile(file))}
        onFolder={canPickFolder() ? () => void data.openFolder() : undefined}
        onErase={() => void data.erase()}
      />
    </div>
  );
}
