import { MergeDialog } from '../../../components/twice/MergeDialog.tsx';
import { twice as texts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';
import { mergeNow, merging } from './merging.ts';

/** The window that makes two postings one. */
export function MergeLayer({ model }: { model: OptionsModel }) {
  const asked = merging.value;
  if (!asked) return null;
  return (
    <MergeDialog
      key={`${asked.kept.id} ${asked.other.id}`}
      rows={asked.rows}
      texts={texts}
      onMerge={(fromOther) => void mergeNow(model, fromOther)}
      onClose={() => {
        merging.value = undefined;
      }}
    />
  );
}
