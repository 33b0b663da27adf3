import type { ImportTexts } from '../../utils/texts/en/transfer.ts';
import type { Choice, OpenKind, RowKind } from '../../utils/transfer/preview.ts';
import { CHOICES, PreviewTable, type ShownRow } from './PreviewTable.tsx';

interface ImportPreviewProps {
  texts: ImportTexts;
  file: string;
  counts: Record<RowKind, number>;
  /** How many would be written. */
  adds: number;
  replaces: number;
  /** Saved views that come along. */
  views: number;
  /** What is chosen for all of a kind; undefined where the choices are not the same. */
  choiceForAll: Record<OpenKind, Choice | undefined>;
  /** What went wrong when it was tried. */
  trouble: string | undefined;
  /** The kind of rows that is shown, and those that are. */
  kind: RowKind;
  rows: ShownRow[];
  onKind: (kind: RowKind) => void;
  onMore: () => void;
  onChoose: (row: number, choice: Choice) => void;
  onChooseAll: (kind: OpenKind, choice: Choice) => void;
  onSaveUnread: () => void;
  onGo: () => void;
  onBack: () => void;
}

const KINDS: RowKind[] = ['new', 'alike', 'changed', 'same', 'unreadable'];

/** What a file would bring, kind by kind, before anything is written. */
export function ImportPreview(props: ImportPreviewProps) {
  const { texts, counts, adds, replaces, views, kind } = props;
  const { preview } = texts;
  const kinds = KINDS.filter((kind) => counts[kind] > 0);
  const open = kind === 'changed' || kind === 'alike' ? kind : undefined;
  const hasNothing = adds + replaces + views === 0;
  return (
    <form
      class="import-preview"
      onSubmit={(event) => {
        event.preventDefault();
        props.onGo();
      }}
    >
      {props.trouble && <p role="alert">{props.trouble}</p>}
      <p class="soft">{preview.of(props.file)}</p>
      {views > 0 && <p>{preview.views(views)}</p>}
      {hasNothing && counts.changed + counts.alike + counts.unreadable === 0 && <p>{preview.nothing}</p>}
      <fieldset class="kinds">
        <legend class="visually-hidden">{preview.kinds}</legend>
        {kinds.map((each) => (
          <label key={each}>
            <input type="radio" name="kind" checked={each === kind} onChange={() => props.onKind(each)} />
            <span>{preview.kind[each](counts[each])}</span>
          </label>
        ))}
      </fieldset>
      <p>{preview.says[kind]}</p>
      {open && (
        <label class="for-all">
          {preview.keepAll}
          <select
            value={props.choiceForAll[open] ?? ''}
            onChange={(event) => props.onChooseAll(open, event.currentTarget.value as Choice)}
          >
            {props.choiceForAll[open] === undefined && (
              <option value="" disabled>
                {preview.mixed}
              </option>
            )}
            {CHOICES[open].map((each: Choice) => (
              <option key={each} value={each}>
                {preview.choices[open][each]}
              </option>
            ))}
          </select>
        </label>
      )}
      {kind === 'unreadable' && (
        <button type="button" onClick={props.onSaveUnread}>
          {preview.saveUnread}
        </button>
      )}
      <PreviewTable
        key={kind}
        kind={kind}
        count={counts[kind]}
        texts={texts}
        rows={props.rows}
        onMore={props.onMore}
        onChoose={props.onChoose}
      />
      <div class="import-buttons">
        <button type="button" onClick={props.onBack}>
          {texts.back}
        </button>
        <button type="submit" class="primary" disabled={hasNothing}>
          {preview.go(adds, replaces, views)}
        </button>
      </div>
    </form>
  );
}
