import type { ExportTexts } from '../../utils/texts/en/exporting.ts';
import type { FormatName } from '../../utils/transfer/formats.ts';
import { Dialog } from '../Dialog.tsx';
import { Choices } from './Choices.tsx';
import { WorkMeter } from './WorkMeter.tsx';

/** Which postings an export takes. */
export type ExportScope = 'all' | 'shown' | 'selected';

interface ExportDialogProps {
  texts: ExportTexts;
  /** How many postings each choice takes; one that would take none is not offered. */
  counts: Record<ExportScope, number>;
  scope: ExportScope;
  format: FormatName;
  formats: readonly FormatName[];
  withBin: boolean;
  withMark: boolean;
  /** How far the file is, while it is being made. */
  progress: { done: number; total: number } | undefined;
  /** It could not be made. */
  hasFailed: boolean;
  onScope: (scope: ExportScope) => void;
  onFormat: (format: FormatName) => void;
  onBin: (withBin: boolean) => void;
  onMark: (withMark: boolean) => void;
  onExport: () => void;
  /** The same, into a file that the person names; undefined where the browser can't. */
  onSaveAs: (() => void) | undefined;
  /** Closes it, and ends what is under way. */
  onClose: () => void;
}

/** What leaves, and as what. */
export function ExportDialog(props: ExportDialogProps) {
  const { texts, counts, progress } = props;
  const scopes = (['all', 'shown', 'selected'] as const).filter(
    (scope) => counts[scope] > 0 && (scope !== 'shown' || counts.shown < counts.all),
  );
  return (
    <Dialog heading={texts.heading} class="export-dialog" onClose={props.onClose}>
      {progress ? (
        <WorkMeter name={texts.working} texts={texts} {...progress} onStop={props.onClose} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            props.onExport();
          }}
        >
          {props.hasFailed && <p role="alert">{texts.failed}</p>}
          {scopes.length > 1 && (
            <Choices
              name="export-scope"
              label={texts.what}
              value={props.scope}
              choices={scopes.map((scope) => ({ value: scope, name: texts.whats[scope](counts[scope]) }))}
              onChoose={props.onScope}
            />
          )}
          <Choices
            name="export-format"
            label={texts.as}
            value={props.format}
            choices={props.formats.map((format) => ({ value: format, ...texts.formats[format] }))}
            takesFocus
            onChoose={props.onFormat}
          />
          {props.format === 'json' && props.scope === 'all' && (
            <Option name={texts.withBin} isOn={props.withBin} onChange={props.onBin} />
          )}
          {props.format === 'csv' && <Option name={texts.withMark} isOn={props.withMark} onChange={props.onMark} />}
          <div class="dialog-buttons">
            <button type="button" onClick={props.onClose}>
              {texts.cancel}
            </button>
            {props.onSaveAs && (
              <button type="button" onClick={props.onSaveAs}>
                {texts.saveAs}
              </button>
            )}
            <button type="submit" class="primary">
              {texts.start}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function Option({ name, isOn, onChange }: { name: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label class="option">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {name}
    </label>
  );
}
