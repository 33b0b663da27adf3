import { ColumnsDialog } from '../../../components/list/ColumnsDialog.tsx';
import { ViewsDialog } from '../../../components/list/ViewsDialog.tsx';
import { list as texts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';

/** The columns of the list, while they are asked for. */
export function ColumnsLayer({ model: { look } }: { model: OptionsModel }) {
  if (!look.areColumnsAsked.value) return null;
  return (
    <ColumnsDialog
      layout={look.layout.value}
      texts={texts}
      onLayout={(layout) => look.setLayout(layout)}
      onClose={() => {
        look.areColumnsAsked.value = false;
      }}
    />
  );
}

/** The saved views, while they are asked for. */
export function ViewsLayer({ model: { look } }: { model: OptionsModel }) {
  if (!look.areViewsAsked.value) return null;
  return (
    <ViewsDialog
      views={look.views.value}
      shownId={look.shownView.value}
      texts={texts}
      onShow={(view) => look.show(view)}
      onSave={(name) => void look.save(name)}
      onRename={(view, name) => void look.rename(view, name)}
      onReplace={(view) => void look.replace(view)}
      onDelete={(view) => void look.remove(view)}
      onClose={() => {
        look.areViewsAsked.value = false;
      }}
    />
  );
}

/** What screen readers are told of, where nothing that is seen says it. */
export function SayLayer({ model }: { model: OptionsModel }) {
  const { text, key } = model.said.value;
  return (
    <p key={key} role="status" class="visually-hidden">
      {text}
    </p>
  );
}
