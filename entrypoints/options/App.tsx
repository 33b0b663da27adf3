import { useEffect, useRef } from 'preact/hooks';
import { Boundary } from '../../components/Boundary.tsx';
import { ConflictDialog } from '../../components/ConflictDialog.tsx';
import { KeysDialog } from '../../components/KeysDialog.tsx';
import { Toolbar } from '../../components/list/Toolbar.tsx';
import { BrokenNotice, EmptyNotice } from '../../components/Notices.tsx';
import { Toast } from '../../components/Toast.tsx';
import { brokenProps } from './broken.ts';
import { DetailPane } from './DetailPane.tsx';
import { ListPane } from './ListPane.tsx';
import type { OptionsModel } from './model.ts';
import { hearKeys } from './run-command.ts';

const isMac = navigator.platform.startsWith('Mac');
/** As in style.css: below this the detail covers the list. */
const NARROW = matchMedia('(width < 56rem)');
const isNarrow = () => NARROW.matches;

export function App({ model }: { model: OptionsModel }) {
  const { library, texts, undo } = model;
  const searchBox = useRef<HTMLInputElement>(null);
  useEffect(() => hearKeys(model, { searchBox: () => searchBox.current, isNarrow }), [model]);
  const clashes = model.clashes.value;
  return (
    <div class={`page ${model.route.openId.value ? 'has-detail' : ''}`}>
      <Toolbar
        query={library.query.value}
        searchBox={searchBox}
        texts={texts}
        isEmpty={library.rows.value.length === 0}
        onQuery={(query) => {
          library.query.value = query;
        }}
        onExport={() => void model.actions.exportJson()}
        onKeys={() => {
          model.areKeysShown.value = true;
        }}
      />
      <Boundary
        instead={(error) => (
          <main>
            <BrokenNotice texts={texts} {...brokenProps(error)} />
          </main>
        )}
      >
        <Content model={model} />
      </Boundary>
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

function Content({ model }: { model: OptionsModel }) {
  const { texts } = model;
  const all = model.library.all.value;
  const isOpen = model.route.openId.value !== undefined;
  if (all.state === 'loading')
    return (
      <main aria-busy="true">
        <p class="loading soft" role="status">
          {texts.loading}
        </p>
      </main>
    );
  return (
    <main>
      {all.state === 'broken' && <BrokenNotice texts={texts} {...brokenProps(all.error)} />}
      {all.state === 'ready' && all.value.length === 0 && !isOpen && <EmptyNotice texts={texts} isMac={isMac} />}
      {all.state === 'ready' && all.value.length > 0 && <ListPane model={model} isNarrow={isNarrow} />}
      {all.state === 'ready' && <DetailPane model={model} />}
    </main>
  );
}
