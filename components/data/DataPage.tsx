import type { Standing } from '../../utils/store/keeping.ts';
import type { DataTexts } from '../../utils/texts/en/data.ts';
import { FolderPart, type FolderState } from './FolderPart.tsx';
import type { LastFile } from './last-file.ts';
import { ReadingNote } from './ReadingNote.tsx';

export interface DataPageProps {
  standing: Standing | undefined;
  /** Room that everything takes, in words. */
  room: string | undefined;
  lastFile: LastFile | undefined;
  folder: FolderState;
  byDownload: boolean;
  /** Postings written so far, while a backup is being made. */
  writing: number | undefined;
  /** Postings read so far, while a file is being read. */
  reading: number | undefined;
  texts: DataTexts;
  showMoment: (moment: string) => string;
  onBackUp: () => void;
  onStop: () => void;
  onStopReading: () => void;
  onExport: () => void;
  onChooseFolder: () => void;
  onAllow: () => void;
  onForget: () => void;
  onByDownload: (on: boolean) => void;
  onFile: () => void;
  onFolder: (() => void) | undefined;
  onErase: () => void;
}

/** What is kept, where it is, when it last left the browser, and the ways out, back and away. */
export function DataPage(props: DataPageProps) {
  const { texts, standing } = props;
  const isEmpty = !standing || standing.count === 0;
  return (
    <section class="data-page" aria-labelledby="data-heading">
      <h2 id="data-heading">{texts.heading}</h2>
      <Stored {...props} />
      <Left {...props} isEmpty={isEmpty} />
      <FolderPart {...props} />
      <section class="data-part">
        <h3>{texts.restore.heading}</h3>
        <p>{texts.restore.text}</p>
        <div class="row">
          <button type="button" onClick={props.onFile}>
            {texts.restore.fromFile}
          </button>
          {props.onFolder && (
            <button type="button" onClick={props.onFolder}>
              {texts.restore.fromFolder}
            </button>
          )}
          {props.reading !== undefined && (
            <ReadingNote count={props.reading} texts={texts} onStop={props.onStopReading} />
          )}
        </div>
      </section>
      <section class="data-part">
        <h3>{texts.erase.heading}</h3>
        <p>{texts.erase.text}</p>
        <div class="row">
          <button type="button" class="danger" onClick={props.onErase} disabled={isEmpty}>
            {texts.erase.button}
          </button>
        </div>
      </section>
    </section>
  );
}

function Stored({ standing, room, texts, showMoment }: DataPageProps) {
  const { stored } = texts;
  return (
    <section class="data-part">
      <h3>{stored.heading}</h3>
      <dl>
        <dt>{stored.postings}</dt>
        <dd>
          {standing && standing.count > 0 ? stored.count(standing.count - standing.inBin, standing.inBin) : stored.none}
        </dd>
        {standing?.firstSavedAt && (
          <>
            <dt>{stored.first}</dt>
            <dd>{showMoment(standing.firstSavedAt)}</dd>
            <dt>{stored.newest}</dt>
            <dd>{showMoment(standing.newest)}</dd>
          </>
        )}
        {room && (
          <>
            <dt>{stored.room}</dt>
            <dd>{stored.bytes(room)}</dd>
          </>
        )}
        <dt>{stored.place}</dt>
        <dd>{stored.here}</dd>
      </dl>
    </section>
  );
}

function Left({ lastFile, standing, writing, texts, isEmpty, ...on }: DataPageProps & { isEmpty: boolean }) {
  const { left } = texts;
  return (
    <section class="data-part">
      <h3>{left.heading}</h3>
      {lastFile ? (
        <p>
          {left.last(lastFile.when, lastFile.count)} {left.changed(standing?.changed ?? 0)}
          <br />
          <span class="soft">{lastFile.place}</span>
        </p>
      ) : (
        <p>{left.never}</p>
      )}
      <div class="row">
        {writing === undefined ? (
          <button type="button" class="primary" onClick={on.onBackUp} disabled={isEmpty}>
            {left.backUpNow}
          </button>
        ) : (
          <>
            <p role="status">{left.backingUp(writing)}</p>
            <button type="button" onClick={on.onStop}>
              {left.stop}
            </button>
          </>
        )}
        <button type="button" onClick={on.onExport} disabled={isEmpty}>
          {left.export}
        </button>
      </div>
    </section>
  );
}
