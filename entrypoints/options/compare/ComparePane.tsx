import { signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { CompareTable } from '../../../components/compare/CompareTable.tsx';
import { comparedRows } from '../../../components/compare/compared.ts';
import { Icon } from '../../../components/Icon.tsx';
import { BrokenNotice } from '../../../components/Notices.tsx';
import type { SavedPosting } from '../../../utils/posting.ts';
import { compare as texts } from '../../../utils/texts/index.ts';
import { brokenProps } from '../broken.ts';
import { type Loadable, liveSignal } from '../live-signal.ts';
import type { OptionsModel } from '../model.ts';
import { printNow } from '../printing.tsx';
import { fragmentOf } from '../route.ts';
import { compareAll, MOST_COMPARED } from './compare.ts';
import { COMPARED } from './compared-fields.ts';

/** Whether only the rows that differ are shown: kept while the page is open. */
const onlyDiffering = signal(false);

/** Two to four postings side by side: `#view=compare&ids=…,…`. */
export function ComparePane({ model }: { model: OptionsModel }) {
  const ids = (model.route.params.value.get('ids') ?? '').split(',').filter(Boolean).slice(0, MOST_COMPARED);
  const answer = useSignal<Loadable<SavedPosting[]>>({ state: 'loading' });
  useEffect(() => {
    const read = async () => (await Promise.all(ids.map((id) => model.store.get(id)))).filter(isThere);
    const { answer: live, stop } = liveSignal<SavedPosting[]>(model.store.live(read));
    const unsubscribe = live.subscribe((value) => {
      answer.value = value;
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, [ids.join()]);
  const heading = useRef<HTMLHeadingElement>(null);
  const isReady = answer.value.state === 'ready';
  useEffect(() => heading.current?.focus(), [isReady]);
  const back = () => model.route.show('list');
  if (answer.value.state === 'broken') return <BrokenNotice texts={model.texts} {...brokenProps(answer.value.error)} />;
  if (answer.value.state === 'loading') return <section class="compare-pane" aria-busy="true" />;
  const postings = answer.value.value;
  const rows = comparedRows(postings, COMPARED);
  const shown = onlyDiffering.value ? rows.filter((row) => row.differs) : rows;
  return (
    <div class="compare-pane">
      <header class="compare-head">
        <button type="button" class="quiet" onClick={back}>
          <Icon name="back" />
          {texts.back}
        </button>
        <h2 ref={heading} tabIndex={-1}>
          {texts.heading(postings.length)}
        </h2>
        <p class="legend small soft">
          <span class="differs-mark">≠</span> {texts.legend}
        </p>
        <label>
          <input
            type="checkbox"
            checked={onlyDiffering.value}
            onChange={(event) => {
              onlyDiffering.value = event.currentTarget.checked;
            }}
          />
          {texts.onlyDiffering}
        </label>
        <button type="button" onClick={() => void printNow(model)}>
          <Icon name="print" />
          {texts.print}
        </button>
      </header>
      {postings.length < 2 ? (
        <p class="notice">{texts.tooFew}</p>
      ) : (
        <>
          {shown.length === 0 && <p class="notice">{texts.nothingDiffers}</p>}
          <CompareTable
            postings={postings}
            rows={shown}
            addressOf={(posting) => fragmentOf('list', { posting })}
            page={model.texts}
            texts={texts}
            onLeaveOut={(id) =>
              compareAll(
                model,
                ids.filter((each) => each !== id),
              )
            }
          />
          {rows.some(({ name }) => name === 'aYear') && <p class="assumption small soft">{texts.assumption}</p>}
        </>
      )}
    </div>
  );
}

const isThere = (saved: SavedPosting | undefined): saved is SavedPosting => saved !== undefined && !saved.deletedAt;
