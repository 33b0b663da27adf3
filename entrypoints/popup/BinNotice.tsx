import { showDate } from '../../utils/text/show-date.ts';
import { twice as texts } from '../../utils/texts/index.ts';
import type { PopupModel } from './model.ts';

/** Says that the job was saved once and deleted, while it lies in the bin, and brings it back. */
export function BinNotice({ model }: { model: PopupModel }) {
  const match = model.known.inBin.value;
  if (!match) return null;
  const { as, saved } = match;
  const said = as === 'same' ? texts.this : texts.that;
  return (
    <div class="notice known">
      <p role="status">
        {texts.found[as]} {said.deleted(showDate(saved.deletedAt ?? ''))}
      </p>
      <button type="button" onClick={() => void model.known.bringBack()}>
        {texts.bringBack}
      </button>
    </div>
  );
}
