import { TagEditor } from '../../components/TagEditor.tsx';
import { tags as texts } from '../../utils/texts/index.ts';
import type { PopupModel } from './model.ts';

/** The posting's tags, over the button that saves it. */
export function TagsPart({ model }: { model: PopupModel }) {
  const { own } = model;
  return (
    <div class="own-tags">
      <span aria-hidden="true">{texts.tags}</span>
      <TagEditor
        tags={own.tags.value}
        known={own.used.value}
        texts={texts}
        onFocus={() => void own.lookForUsed()}
        onAdd={(added) => model.sayOwn(() => own.addTags(added))}
        onRemove={(tag) => model.sayOwn(() => own.removeTag(tag))}
      />
    </div>
  );
}
