import { useEffect, useRef, useState } from 'preact/hooks';
import { Boundary } from '../../components/Boundary.tsx';
import { ConflictDialog } from '../../components/ConflictDialog.tsx';
import { KeysDialog } from '../../components/KeysDialog.tsx';
import { Toolbar } from '../../components/list/Toolbar.tsx';
import { BrokenNotice } from '../../components/Notices.tsx';
import { Toast } from '../../components/Toast.tsx';
import { search as searchTexts } from '../../utils/texts/index.ts';
import { brokenProps } from './broken.ts';
import { GuardPane, Reminder } from './data/DataLayer.tsx';
import { DetailPane } from './detail/DetailPane.tsx';
import { FirstVisit } from './FirstVisit.tsx';
import { hearKeys } from './keys/run-command.ts';
import { LAYERS } from './layers.ts';
import { MENU } from './menu-entries.ts';
import type { OptionsModel } from './model.ts';
import { isMac, isNarrow } from './narrow.ts';
import { fragmentOf } from './route.ts';
import { TABS, type ViewEntry, viewNamed } from './views.tsx';

export function App({ model }: { model: OptionsModel }) {
  const { library, texts, undo } = model;
  const searchBox = useRef<HTMLInputElement>(null);
  useEffect(() => hearKeys(model, { searchBox: () => searchBox.current, isNarrow }), [model]);
  const clashes = model.clashes.value;
  const isEmpty = library.saved.value.state !== 'ready' || library.saved.value.value === 0;
  const view = viewNamed(model.route.view.value);
  // The head of the page is drawn first, what stands under it in the next task: together they would be one long task.
  const [isContentDue, setContentDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setContentDue(true));
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={`page ${view.hasDetail && model.route.openId.value ? 'has-detail' : ''}`}>
      <Toolbar
        search={library.search.value}
        searchBox={searchBox}
        texts={texts}
        isEmpty={isEmpty}
        views={TABS.map(({ id, name }) => ({ id, name, address: fragmentOf(id) }))}
        shownView={view.id}
        menu={MENU.map(({ name, run, needsPostings }) => ({
          name,
          run: () => run(model),
          isDisabled: isEmpty && needsPostings === true,
        }))}
        onSearch={(text) => {
          library.search.value = text;
        }}
        onExport={() => model.exporting.open('all')}
        onRecent={() => {
          model.isRecentShown.value = true;
        }}
        onKeys={() => {
          model.areKeysShown.value = true;
        }}
      />
      <Reminder model={model} />
      <Boundary
        instead={(error) => (
          <main>
            <BrokenNotice texts={texts} {...brokenProps(error)} />
          </main>
        )}
      >
        {isContentDue ? <Content key={view.id} model={model} view={view} /> : <main aria-busy="true" />}
      </Boundary>
      {LAYERS.map((Layer, at) => (
        <Layer key={at} model={model} />
      ))}
      <Toast
        told={undo.told.value}
        texts={texts}
        undoKey={texts.undoKey(isMac)}
        onUndo={() => void model.actions.undo()}
        onDismiss={dismissOf(model)}
      />
      {model.areKeysShown.value && (
        <KeysDialog
          texts={texts}
          searchTexts={searchTexts}
          isMac={isMac}
          singleKeys={model.singleKeys.value}
          onSingleKeys={(on) => model.setSingleKeys(on)}
          onClose={() => {
            model.areKeysShown.value = false;
          }}
        />
      )}
      {clashes && (
        <ConflictDialog
          clashes={clashes}
          canKeepBoth={clashes.every(({ name }) => name === 'notes')}
          texts={texts}
          onChoose={(kept) => model.opened.peek()?.resolve(kept)}
        />
      )}
    </div>
  );
}

/** One and the same function for each drawing, so that the message's clock is not wound up again. */
const dismissals = new WeakMap<OptionsModel, () => void>();
function dismissOf(model: OptionsModel): () => void {
  const dismiss = dismissals.get(model) ?? (() => model.undo.dismiss());
  dismissals.set(model, dismiss);
  return dismiss;
}

function Content({ model, view }: { model: OptionsModel; view: ViewEntry }) {
  const { texts } = model;
  const all = model.library.saved.value;
  const isOpen = model.route.openId.value !== undefined;
  if (model.data.opening.value.state !== 'ready')
    return (
      <main>
        <GuardPane model={model} />
      </main>
    );
  if (all.state === 'loading')
    return (
      <main aria-busy="true">
        <p class="loading soft" role="status">
          {texts.loading}
        </p>
      </main>
    );
  if (all.state === 'broken')
    return (
      <main>
        <BrokenNotice texts={texts} {...brokenProps(all.error)} />
      </main>
    );
  const isEmpty = all.value === 0 && !view.whenEmpty;
  return (
    <main>
      {isEmpty ? !isOpen && <FirstVisit /> : <view.Pane model={model} />}
      {view.hasDetail && <DetailPane model={model} />}
    </main>
  );
}
