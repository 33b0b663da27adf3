import { useEffect } from 'preact/hooks';
import { PasteDialog } from '../../../components/paste/PasteDialog.tsx';
import { takeHandedText } from '../../../utils/browser/handed-text.ts';
import { form, paste as texts } from '../../../utils/texts/index.ts';
import { showValue } from '../../../utils/texts/show-value.ts';
import type { OptionsModel } from '../model.ts';
import { viewNamed } from '../views.tsx';

/** The window for a pasted posting, while it is asked for. */
export function PasteLayer({ model }: { model: OptionsModel }) {
  const { pasting } = model;
  useEffect(() => {
    void takeHandedText().then((handed) => pasting.take(handed));
  }, [pasting]);
  if (!pasting.isOpen.value) return null;
  const draft = pasting.draft.value;
  return (
    <PasteDialog
      texts={texts}
      form={draft && { ...draft, texts: form, show: showValue, onEdit: (field, value) => pasting.edit(field, value) }}
      url={pasting.url.value}
      hasFailed={pasting.hasFailed.value}
      given={pasting.given.value}
      onRead={(pasted) => void pasting.read(pasted)}
      onUrl={(url) => {
        pasting.url.value = url;
      }}
      onBack={() => pasting.back()}
      onSave={() => void save(model)}
      onClose={() => pasting.close()}
    />
  );
}

async function save(model: OptionsModel): Promise<void> {
  const { pasting, undo } = model;
  const what = pasting.what.peek();
  const saved = await pasting.save();
  if (!saved) return;
  undo.did(texts.saved(what), async () => {
    undo.tell((await saved.takeBack()) ? texts.takenBack : texts.changedSince);
  });
  // Seen at once, also from a view that opens no posting beside it.
  if (!viewNamed(model.route.view.peek()).hasDetail) model.route.show('list');
  model.open(saved.id, { focus: true });
}
