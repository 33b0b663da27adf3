import { useEffect, useMemo } from 'preact/hooks';
import { DueList } from '../../../components/insights/DueList.tsx';
import { FunnelChart } from '../../../components/insights/FunnelChart.tsx';
import { PayChart } from '../../../components/insights/PayChart.tsx';
import { PlacesChart } from '../../../components/insights/PlacesChart.tsx';
import { WeeksChart } from '../../../components/insights/WeeksChart.tsx';
import { useOneByOne } from '../../../components/use-one-by-one.ts';
import { daysUntil, NEAR } from '../../../utils/library/due-soon.ts';
import { dayOf } from '../../../utils/text/day.ts';
import { showDays } from '../../../utils/text/show-date.ts';
import { insights as texts } from '../../../utils/texts/index.ts';
import { downloadCalendar } from '../calendar.ts';
import { listed } from '../list/listed.ts';
import type { OptionsModel } from '../model.ts';
import { fragmentOf } from '../route.ts';
import { show } from '../show.ts';
import { type Answers, Insights } from './insights.ts';

const showAmount = (amount: number, currency: string) =>
  show.value('baseSalary', { minValue: Math.round(amount), maxValue: Math.round(amount), currency });

/** What the saved postings show together: those that are searched for and filtered. */
export function InsightsPane({ model }: { model: OptionsModel }) {
  const { library } = model;
  const insights = useMemo(() => new Insights(library, model.store), [library, model.store]);
  useEffect(() => () => insights.end(), [insights]);
  const answers = insights.answers.value;
  return (
    <section class="insights" aria-labelledby="insights-heading">
      <Head library={library} insights={insights} />
      {answers && <Charts model={model} answers={answers} />}
    </section>
  );
}

/** What the charts are of, and how far their reading is. */
function Head({ library, insights }: { library: OptionsModel['library']; insights: Insights }) {
  const shown = library.shown.value.length;
  const saved = library.saved.value;
  const isSome = saved.state === 'ready' && shown < saved.value;
  const progress = insights.progress.value;
  return (
    <header class="insights-head" aria-busy={progress !== undefined}>
      <h2 id="insights-heading">{texts.heading}</h2>
      <p class="soft" role="status">
        {isSome ? texts.ofSome(shown) : texts.of(shown)}
      </p>
      {isSome && (
        <button type="button" class="small" onClick={() => library.showAll()}>
          {texts.showAll}
        </button>
      )}
      {progress && progress.of > progress.done && (
        <>
          <progress value={progress.done} max={progress.of} aria-label={texts.reading(progress.done, progress.of)} />
          <button type="button" class="small" onClick={() => insights.stop()}>
            {texts.stop}
          </button>
        </>
      )}
      {!progress && insights.isStopped.value && (
        <>
          <p role="status">{texts.stopped}</p>
          <button type="button" class="small" onClick={() => void insights.read()}>
            {texts.goOn}
          </button>
        </>
      )}
    </header>
  );
}

function Charts({ model, answers }: { model: OptionsModel; answers: Answers }) {
  const charts = [
    <DueList
      key="due"
      answer={answers.due}
      today={dayOf(new Date())}
      texts={texts}
      showDate={show.date}
      showNear={showNear}
      addressOf={(posting) => fragmentOf('list', { posting })}
      onCalendar={() => void downloadCalendar(model, listed(model.library))}
    />,
    <FunnelChart key="funnel" steps={answers.funnel} statuses={model.texts.statuses} texts={texts} />,
    <WeeksChart key="weeks" weeks={answers.weeks} texts={texts} showDate={show.date} />,
    <PlacesChart key="places" answer={answers.places} texts={texts} />,
    <PayChart key="pay" answer={answers.pay} texts={texts} showAmount={showAmount} />,
  ];
  return <div class="charts">{charts.slice(0, useOneByOne(charts.length))}</div>;
}

function showNear(day: string): string | undefined {
  const days = daysUntil(day, dayOf(new Date()));
  return days <= NEAR ? showDays(days) : undefined;
}
