import { RecentDialog } from '../../../components/list/RecentDialog.tsx';
import { WorkBar } from '../../../components/WorkBar.tsx';
import { showTime } from '../../../utils/text/show-date.ts';
import { recent as texts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';

/** The list of recent changes, while it is asked for. */
export function RecentLayer({ model }: { model: OptionsModel }) {
  if (!model.isRecentShown.value) return null;
  return (
    <RecentDialog
      steps={model.undo.steps.value}
      texts={texts}
      showTime={showTime}
      onTakeBack={(key) => void model.actions.undoTo(key)}
      onClose={() => {
        model.isRecentShown.value = false;
      }}
    />
  );
}

/** How far work on many postings is, or the taking back of several steps, while it lasts. */
export function WorkLayer({ model }: { model: OptionsModel }) {
  const steps = model.undo.going.value;
  const work = model.work.state.value ?? (steps && { text: texts.working.undo, ...steps });
  const stop = () => {
    model.undo.stop();
    model.work.stop();
  };
  return work ? <WorkBar work={work} texts={texts} onStop={stop} /> : null;
}
