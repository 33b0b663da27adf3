import type { Ledger, Loss, Opening } from '../../utils/store/guard.ts';
import type { DataTexts } from '../../utils/texts/en/data.ts';
import type { LastFile } from './last-file.ts';
import { ReadingNote } from './ReadingNote.tsx';

interface GuardNoticeProps {
  opening: Exclude<Opening, { state: 'ready' }>;
  lastFile: LastFile | undefined;
  /** Postings read so far, while a file is being read. */
  reading: number | undefined;
  onStop: () => void;
  texts: DataTexts;
  /** What the browser said, in its own words. */
  reason: string;
  showMoment: (moment: string) => string;
  /** Absent where the browser lets nobody pick a folder. */
  onFolder: (() => void) | undefined;
  onFile: () => void;
  /** Takes what is here for all there is. */
  onGoOn: () => void;
  onExport: () => void;
  onStartEmpty: () => void;
  onReload: () => void;
}

/** Stands in place of the list where the database is not what it was: what was there, and the ways back. */
export function GuardNotice(props: GuardNoticeProps) {
  const { opening, texts } = props;
  switch (opening.state) {
    case 'lost':
      return <LostNotice {...props} loss={opening.loss} />;
    case 'newer':
      return (
        <section class="notice" role="alert">
          <h2>{texts.guard.newer.heading}</h2>
          <p>{texts.guard.newer.text}</p>
          <button type="button" class="primary" onClick={props.onExport}>
            {texts.guard.newer.export}
          </button>
        </section>
      );
    case 'blocked':
      return (
        <section class="notice" role="alert">
          <h2>{texts.guard.blocked.heading}</h2>
          <p>{texts.guard.blocked.text}</p>
        </section>
      );
    case 'failed':
      return <FailedNotice {...props} was={opening.was} />;
  }
}

function LostNotice({ loss, lastFile, texts, ...props }: GuardNoticeProps & { loss: Loss }) {
  const { guard } = texts;
  return (
    <section class="notice guard" role="alert">
      <h2>{guard.heading[loss.kind]}</h2>
      <p>
        {guard.was(loss.was.count, props.showMoment(loss.was.newest))} {guard.what[loss.kind](loss.now.count)}
      </p>
      <p class="soft">{lastFile ? guard.lastFile(lastFile.place, lastFile.when, lastFile.count) : guard.noFile}</p>
      <div class="row">
        <button type="button" class="primary" onClick={props.onFile}>
          {guard.fromFile}
        </button>
        {props.onFolder && (
          <button type="button" onClick={props.onFolder}>
            {guard.fromFolder}
          </button>
        )}
        <button type="button" class="quiet" onClick={props.onGoOn}>
          {guard.goOn(loss.now.count)}
        </button>
        {props.reading !== undefined && <ReadingNote count={props.reading} texts={texts} onStop={props.onStop} />}
      </div>
      <p class="soft small">{guard.calm}</p>
    </section>
  );
}

function FailedNotice({
  was,
  lastFile,
  texts,
  reason,
  showMoment,
  onReload,
  onStartEmpty,
}: GuardNoticeProps & { was: Ledger | undefined }) {
  const { guard } = texts;
  const { failed } = guard;
  return (
    <section class="notice guard" role="alert">
      <h2>{failed.heading}</h2>
      <p>
        {was && was.count > 0 && `${guard.was(was.count, showMoment(was.newest))} `}
        {failed.text}
      </p>
      <button type="button" class="primary" onClick={onReload}>
        {failed.reload}
      </button>
      <details class="soft">
        <summary>{failed.help}</summary>
        <p>{failed.startEmptyHint}</p>
        <p>{lastFile ? guard.lastFile(lastFile.place, lastFile.when, lastFile.count) : guard.noFile}</p>
        <button type="button" class="danger" onClick={onStartEmpty}>
          {failed.startEmpty}
        </button>
        <p class="small">{failed.said(reason)}</p>
      </details>
    </section>
  );
}
