import type { DataTexts } from '../../utils/texts/en/data.ts';

/** How it stands with the folder for backups. `unsupported`: this browser has none to offer. */
export type FolderState =
  | { state: 'unsupported' }
  | { state: 'none' }
  | { state: 'on' | 'lapsed' | 'failed'; name: string };

interface FolderPartProps {
  folder: FolderState;
  byDownload: boolean;
  texts: DataTexts;
  onChooseFolder: () => void;
  onAllow: () => void;
  onForget: () => void;
  onByDownload: (on: boolean) => void;
}

/** Where backups go by themselves. */
export function FolderPart({ folder, byDownload, texts, ...on }: FolderPartProps) {
  const { folder: words } = texts;
  return (
    <section class="data-part">
      <h3>{words.heading}</h3>
      <p role={folder.state === 'lapsed' || folder.state === 'failed' ? 'alert' : undefined}>
        {'name' in folder ? words[folder.state](folder.name) : words[folder.state]}
      </p>
      {folder.state === 'unsupported' ? (
        <label class="check">
          <input
            type="checkbox"
            checked={byDownload}
            onChange={(event) => on.onByDownload(event.currentTarget.checked)}
          />
          {words.byDownload}
        </label>
      ) : (
        <div class="row">
          {folder.state === 'lapsed' && (
            <button type="button" class="primary" onClick={on.onAllow}>
              {words.allow}
            </button>
          )}
          <button type="button" onClick={on.onChooseFolder}>
            {folder.state === 'none' ? words.choose : words.chooseOther}
          </button>
          {folder.state !== 'none' && (
            <button type="button" class="quiet" onClick={on.onForget}>
              {words.forget}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
