import { useCallback, useEffect } from 'preact/hooks';
import { BinList } from '../../../components/bin/BinList.tsx';
import { CloseButton } from '../../../components/CloseButton.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { BIN_DAYS } from '../../../utils/store/bin.ts';
import { showDate } from '../../../utils/text/show-date.ts';
import { bin as texts } from '../../../utils/texts/index.ts';
import type { OptionsModel } from '../model.ts';
import type { BinModel } from './bin-model.ts';

/** What was deleted in the last days, with the ways back and out. */
export function BinPane({ model }: { model: OptionsModel }) {
  const { bin } = model;
  useEffect(() => () => model.closeBin(), []);
  const onPageSize = useCallback((size: number) => {
    bin.pageSize = size;
  }, []);
  const all = bin.all;
  const entries = bin.entries.value;
  const selected = bin.selected.value;
  return (
    <section class="bin-pane" aria-label={texts.list} aria-busy={bin.isReading}>
      <BinHead bin={bin} ids={bin.ids.value} selected={[...selected]} />
      <p role="status" class="visually-hidden">
        {all.state === 'ready' && !bin.isReading && (entries.length === 0 ? texts.empty : texts.count(entries.length))}
      </p>
      {all.state === 'loading' && <p class="loading soft">{texts.loading}</p>}
      {all.state === 'broken' && <p class="notice">{texts.broken}</p>}
      {all.state === 'ready' && entries.length === 0 && (
        <section class="notice">
          <h3>{texts.empty}</h3>
          <p class="soft">{texts.hint(BIN_DAYS)}</p>
        </section>
      )}
      {entries.length > 0 && (
        <BinList
          entries={entries}
          selected={selected}
          current={{ ...bin.current.value, id: bin.currentId }}
          texts={texts}
          showDate={(iso) => showDate(iso)}
          onCurrent={(id) => bin.goTo(id, { focus: false })}
          onToggle={(id, isRange) => bin.toggle(id, isRange)}
          onToggleAll={() => bin.toggleAll()}
          onRestore={(ids) => void bin.restore(ids)}
          onErase={(ids) => void bin.erase(ids)}
          onPageSize={onPageSize}
        />
      )}
    </section>
  );
}

function BinHead({ bin, ids, selected }: { bin: BinModel; ids: string[]; selected: string[] }) {
  const isSome = selected.length > 0;
  // What is not read yet would be left out of "all".
  const isTooEarly = !isSome && bin.isReading;
  const meant = isSome ? selected : ids;
  return (
    <div class="bin-head">
      <h2>{isSome ? texts.selected(selected.length) : texts.heading}</h2>
      {!isSome && ids.length > 0 && <span class="soft">{texts.hint(BIN_DAYS)}</span>}
      {ids.length > 0 && (
        <div class="buttons">
          <button type="button" disabled={isTooEarly} onClick={() => void bin.restore(meant)}>
            <Icon name="undo" />
            {isSome ? texts.restore : texts.restoreAll}
          </button>
          <button type="button" class="danger" disabled={isTooEarly} onClick={() => void bin.erase(meant)}>
            <Icon name="bin" />
            {isSome ? texts.erase : texts.eraseAll}
          </button>
          {isSome && <CloseButton name={texts.unselect} onClick={() => bin.selectNone()} />}
        </div>
      )}
    </div>
  );
}
