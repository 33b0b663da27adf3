import { popup as texts, words } from '../../utils/texts/en.ts';
import type { PopupModel } from './model.ts';

const date = (moment: string) => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(moment));

/** What a person must know of the page before they save it. */
export function FormNotices({ model, onOpen }: { model: PopupModel; onOpen: (id: string) => void }) {
  const capture = model.capture.value;
  const existing = model.existing.value;
  return (
    <>
      {model.unfinished.value > 0 && (
        <div class="notice look" role="status">
          <p>{texts.unfinished(model.unfinished.value)}</p>
          <button type="button" onClick={() => void model.tryUnfinishedAgain()}>
            {texts.tryAgain}
          </button>
        </div>
      )}
      {existing && model.phase.value.name !== 'undone' && (
        <div class="notice known" role="status">
          <p>
            {texts.savedBefore(date(existing.savedAt), words.statuses[existing.status])}{' '}
            <span class="soft">{texts.updateHint}</span>
          </p>
          <button type="button" onClick={() => onOpen(existing.id)}>
            {texts.openSaved}
          </button>
        </div>
      )}
      {model.draft.value.posting.expired === true && <p class="notice closed">{texts.expired}</p>}
      {capture?.partial && <p class="notice look">{texts.partial}</p>}
      {capture?.kind === 'other' && <p class="notice look">{texts.noPosting}</p>}
      {model.isDraftBack.value && (
        <div class="notice">
          <p>{texts.draftKept}</p>
          <button type="button" onClick={() => model.discardDraft()}>
            {texts.discardDraft}
          </button>
        </div>
      )}
    </>
  );
}
