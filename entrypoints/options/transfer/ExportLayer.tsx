import { ExportDialog } from '../../../components/transfer/ExportDialog.tsx';
import { canPickFile } from '../../../utils/browser/save-file.ts';
import { exporting as texts } from '../../../utils/texts/index.ts';
import { FORMAT_NAMES } from '../../../utils/transfer/formats.ts';
import type { OptionsModel } from '../model.ts';

/** The window that makes a file, while it is asked for. */
export function ExportLayer({ model }: { model: OptionsModel }) {
  const { exporting } = model;
  if (!exporting.isOpen.value) return null;
  return (
    <ExportDialog
      texts={texts}
      counts={exporting.counts()}
      scope={exporting.scope.value}
      format={exporting.format.value}
      formats={FORMAT_NAMES}
      withBin={exporting.withBin.value}
      withMark={exporting.withMark.value}
      progress={exporting.progress.value}
      hasFailed={exporting.hasFailed.value}
      onScope={(scope) => {
        exporting.scope.value = scope;
      }}
      onFormat={(format) => {
        exporting.format.value = format;
      }}
      onBin={(withBin) => {
        exporting.withBin.value = withBin;
      }}
      onMark={(withMark) => {
        exporting.withMark.value = withMark;
      }}
      onExport={() => void exporting.start()}
      onSaveAs={canPickFile() ? () => void exporting.start({ where: 'asked' }) : undefined}
      onClose={() => exporting.close()}
    />
  );
}
