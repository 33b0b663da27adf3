import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PostingForm } from '../../components/PostingForm.tsx';
import type { Unreadable as Reason } from '../../utils/browser/errors.ts';
import { extensionSettings, openTab, reloadActiveTab } from '../../utils/browser/tabs.ts';
import type { JobPosting } from '../../utils/posting.ts';
import { form, paste, popup as texts } from '../../utils/texts/index.ts';
import { showValue } from '../../utils/texts/show-value.ts';
import { FormNotices } from './FormNotices.tsx';
import { FramesNotice } from './FramesNotice.tsx';
import type { PopupModel } from './model.ts';
import { Outcome } from './Outcome.tsx';
import { StatusChoice } from './StatusChoice.tsx';
import { TagsPart } from './TagsPart.tsx';
import { Unreadable } from './Unreadable.tsx';
import { usePopupHeight } from './use-popup-height.ts';
import type { WayOn } from './ways-on.ts';

const isMac = navigator.platform.startsWith('Mac');

export function App({ model }: { model: PopupModel }) {
  const phase = model.phase.value;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (model.canSave) void model.save();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [model]);
  return (
    <>
      <header>
        <h1>{texts.name}</h1>
        <button type="button" class="quiet paste" onClick={() => void model.paste().then(() => window.close())}>
          {paste.name}
        </button>
        <a
          href={browser.runtime.getURL('/options.html')}
          onClick={(event) => {
            event.preventDefault();
            void openOptions();
          }}
        >
          {texts.openAll}
        </a>
      </header>
      <main aria-busy={phase.name === 'reading' || phase.name === 'waiting' || phase.name === 'saving'}>
        {(phase.name === 'reading' || phase.name === 'waiting') && (
          <p class="message" role="status">
            {texts[phase.name]}
          </p>
        )}
        {phase.name === 'unreadable' && <UnreadablePage model={model} reason={phase.reason} />}
        {phase.name === 'listing' && (
          <div class="message" role="status">
            <p>{texts.listing}</p>
            {model.capture.value && (
              <FramesNotice capture={model.capture.value} onOpen={(url) => void openAndClose(url)} />
            )}
            <button type="button" onClick={() => void model.writeByHand()}>
              {texts.byHand}
            </button>
          </div>
        )}
        {(phase.name === 'saved' || phase.name === 'undone') && (
          <Outcome
            phase={phase}
            what={lineOf(model.draft.value.posting)}
            status={model.own.status.value}
            undoFailed={model.undoFailed.value}
            onUndo={() => void model.undo()}
            onOpen={(id) => void openOptions(id)}
          />
        )}
        {phase.name !== 'saved' && hasForm(phase.name) && <Form model={model} />}
      </main>
    </>
  );
}

function UnreadablePage({ model, reason }: { model: PopupModel; reason: Reason }) {
  const settings = extensionSettings();
  const { addressBehind } = model;
  const go: Record<WayOn, () => unknown> = {
    again: () => model.start(),
    reload: () => reloadActiveTab().finally(() => window.close()),
    hand: () => model.writeByHand(),
    original: () => addressBehind && openAndClose(addressBehind),
    settings: () => settings && openAndClose(settings),
  };
  const open = { hand: model.canSave, original: addressBehind !== undefined, settings: settings !== undefined };
  return <Unreadable reason={reason} open={open} onWay={(way) => void go[way]()} />;
}

async function openAndClose(url: string): Promise<void> {
  await openTab(url);
  window.close();
}

/** Title and company, as far as they are known. */
const lineOf = ({ title, hiringOrganization }: JobPosting) =>
  [title, hiringOrganization?.name].filter(Boolean).join(', ');

const hasForm = (name: string) => ['form', 'saving', 'failed', 'undone'].includes(name);

function Form({ model }: { model: PopupModel }) {
  const fields = useRef<HTMLDivElement>(null);
  usePopupHeight(fields);
  const phase = model.phase.value;
  const draft = model.draft.value;
  const isUpdate = model.known.existing.value !== undefined;
  const isSaving = phase.name === 'saving';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void model.save();
      }}
    >
      <div class="fields" ref={fields}>
        <h2 class="visually-hidden">{texts.fieldsHeading}</h2>
        <FormNotices model={model} onOpen={(id) => void openOptions(id)} onOpenPage={(url) => void openAndClose(url)} />
        <PostingForm {...draft} texts={form} show={showValue} onEdit={(field, value) => model.edit(field, value)} />
        <div class="notes">
          <label for="notes">{texts.notes}</label>
          <textarea
            id="notes"
            rows={2}
            maxLength={100_000}
            placeholder={texts.notesHint}
            value={model.notes.value}
            onInput={(event) => model.editNotes(event.currentTarget.value)}
          />
        </div>
      </div>
      <footer>
        {phase.name === 'failed' && (
          <p class="failed" role="alert">
            {texts.failed[phase.why]}
          </p>
        )}
        <TagsPart model={model} />
        <StatusChoice
          status={model.own.status.value}
          onStatus={(status) => model.sayOwn(() => model.own.sayStatus(status))}
        />
        <button
          type="submit"
          class="primary save"
          disabled={isSaving || !model.canSave}
          aria-keyshortcuts={isMac ? 'Meta+Enter' : 'Control+Enter'}
        >
          {isSaving ? texts.saving : isUpdate ? texts.update : texts.save}
          <kbd>{texts.saveKey(isMac)}</kbd>
        </button>
      </footer>
    </form>
  );
}

/** Opens the options page, at the posting of this id where one is given. */
async function openOptions(id?: string): Promise<void> {
  const url = browser.runtime.getURL('/options.html') + (id ? `#posting=${id}` : '');
  await browser.tabs.create({ url });
  window.close();
}
