import { SelectionBar } from '../../../components/list/SelectionBar.tsx';
import { list as listTexts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';
import { SELECTION_MENU } from './selection-entries.ts';

/** What can be done with the postings that are selected. */
export function SelectionTools({ model }: { model: OptionsModel }) {
  const { library, actions, texts } = model;
  const ids = [...library.selected.value];
  return (
    <SelectionBar
      count={ids.length}
      found={library.shown.value.length}
      knownTags={library.tags.value}
      texts={texts}
      listTexts={listTexts}
      onStatus={(status) => void actions.setStatus(ids, status)}
      onRating={(rating) => void actions.setRating(ids, rating)}
      onAddTags={(tags) => void actions.addTags(ids, tags)}
      onDropTag={(tag) => void actions.removeTag(ids, tag)}
      onExport={() => model.exporting.open('selected')}
      onDelete={() => void model.remove(ids)}
      onSelectAll={() => library.toggleAll()}
      onClear={() => library.selectNone()}
      more={SELECTION_MENU.map(({ name, run, least = 1, most = Infinity }) => ({
        name,
        run: () => run(model, ids),
        isDisabled: ids.length < least || ids.length > most,
      }))}
    />
  );
}
