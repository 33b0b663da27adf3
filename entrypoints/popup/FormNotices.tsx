import { paste, popup as texts } from '../../utils/texts/index.ts';
import { BinNotice } from './BinNotice.tsx';
import { FramesNotice, hasFrames } from './FramesNotice.tsx';
import { KnownNotice } from './KnownNotice.tsx';
import type { PopupModel } from './model.ts';

/** What a person must know of the page before they save it. */
export function FormNotices(props: {
  model: PopupModel;
  onOpen: (id: string) => void;
  onOpenPage: (url: string) => void;
}) {
  const { model, onOpen, onOpenPage } = props;
  const capture = model.capture.value;
  return (
    <>
      {model.isMissing.value && (
        <p class="notice look" role="alert">
          {texts.missing}
        </p>
      )}
      {model.unfinished.value > 0 && (
        <div class="notice look" role="status">
          <p>{texts.unfinished(model.unfinished.value)}</p>
          <button type="button" onClick={() => void model.tryUnfinishedAgain()}>
            {texts.tryAgain}
          </button>
        </div>
      )}
      {model.phase.value.name !== 'undone' && <KnownNotice model={model} onOpen={onOpen} />}
      {model.phase.value.name !== 'undone' && <BinNotice model={model} />}
      {model.part.value && (
        <div class="notice" role="status">
          <p>{model.part.value === 'selection' ? paste.fromSelection : paste.fromPage}</p>
          <button type="button" onClick={() => model.show(model.part.value === 'selection' ? 'page' : 'selection')}>
            {model.part.value === 'selection' ? paste.wholePage : paste.selectionAgain}
          </button>
        </div>
      )}
      {model.draft.value.posting.expired === true && <p class="notice closed">{texts.expired}</p>}
      {capture?.partial && <p class="notice look">{texts.partial}</p>}
      {capture && <FramesNotice capture={capture} onOpen={onOpenPage} />}
      {capture?.kind === 'other' && !hasFrames(capture) && <p class="notice look">{texts.noPosting}</p>}
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
