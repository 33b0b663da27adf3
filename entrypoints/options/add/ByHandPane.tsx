import { useMemo } from 'preact/hooks';
import { ByHandForm } from '../../../components/by-hand/ByHandForm.tsx';
import { form, byHand as texts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';
import { isMac } from '../narrow.ts';
import { show } from '../show.ts';
import { ByHand } from './by-hand.ts';

/** The view in which a posting is added by hand. */
export function ByHandPane({ model }: { model: OptionsModel }) {
  const added = useMemo(() => new ByHand(model), [model]);
  return (
    <div class="by-hand-pane">
      <ByHandForm
        key={added.round.value}
        draft={added.draft.value}
        isSaving={added.isSaving.value}
        isDraftBack={added.isDraftBack.value}
        trouble={added.trouble.value}
        isMac={isMac}
        texts={texts}
        form={form}
        show={show.value}
        onEdit={(field, value) => added.edit(field, value)}
        onUrl={(url) => added.editUrl(url)}
        onNotes={(notes) => added.editNotes(notes)}
        onSave={() => void added.save()}
        onEmpty={() => added.empty()}
        onPaste={() => {
          model.route.show('list');
          model.pasting.open();
        }}
        onCancel={() => model.route.show('list')}
        onOpenSaved={() => model.route.show('list', { posting: added.savedBefore })}
      />
    </div>
  );
}
