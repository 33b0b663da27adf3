import { StatusDialog } from '../../../components/list/StatusDialog.tsx';
import type { OptionsModel } from '../model.ts';

/** The statuses for the postings that a key asked it for, while it is asked. */
export function StatusLayer({ model }: { model: OptionsModel }) {
  const asked = model.statusAsked.value;
  if (!asked) return null;
  const [id = ''] = asked;
  const shown = model.library.shown.value;
  const row = asked.length === 1 ? shown.row(shown.indexOf(id)) : undefined;
  const close = () => {
    model.statusAsked.value = undefined;
  };
  return (
    <StatusDialog
      whose={row ? (row.posting.title ?? model.texts.untitled) : model.texts.selected(asked.length)}
      current={row?.status}
      texts={model.texts}
      onChoose={(status) => {
        close();
        void (model.route.view.peek() === 'board'
          ? model.moveTo(asked, status)
          : model.actions.setStatus(asked, status));
      }}
      onClose={close}
    />
  );
}
