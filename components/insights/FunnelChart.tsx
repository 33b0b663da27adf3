import type { FunnelStep } from '../../utils/insights/funnel.ts';
import { showNumber } from '../../utils/text/show-number.ts';
import type { Status } from '../../utils/text/vocabulary.ts';
import type { InsightsTexts } from '../../utils/texts/en/insights.ts';
import { StatusMark } from '../StatusMark.tsx';
import { Chart } from './Chart.tsx';

interface FunnelChartProps {
  steps: FunnelStep[];
  statuses: Record<Status, string>;
  texts: InsightsTexts;
}

/** A bar a stage, each at most as long as the one before. */
export function FunnelChart({ steps, statuses, texts }: FunnelChartProps) {
  const all = steps[0]?.reached ?? 0;
  const share = (at: number) => {
    const before = steps[at - 1]?.reached;
    if (!before) return '';
    return showNumber((steps[at]?.reached ?? 0) / before, { style: 'percent' });
  };
  return (
    <Chart
      name={texts.funnel}
      hint={texts.funnelHint}
      texts={texts}
      isEmpty={all === 0}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.stage}</th>
              <th scope="col">{texts.reached}</th>
              <th scope="col">{texts.share}</th>
              <th scope="col">{texts.ended}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step, at) => (
              <tr key={step.stage}>
                <th scope="row">{statuses[step.stage]}</th>
                <td>{showNumber(step.reached)}</td>
                <td>{share(at)}</td>
                <td>{texts.endedHere(step.rejected, step.withdrawn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      {steps.map((step, at) => (
        <div key={step.stage} class="bar-line">
          <span class="bar-name">
            <StatusMark status={step.stage} name={statuses[step.stage]} />
          </span>
          <span class="bar-track">
            <span class="bar" style={{ '--part': step.reached / Math.max(1, all) }} />
            <span class="bar-count">
              {showNumber(step.reached)} <span class="soft small">{share(at)}</span>
            </span>
          </span>
          <span class="bar-note small soft">{texts.endedHere(step.rejected, step.withdrawn)}</span>
        </div>
      ))}
    </Chart>
  );
}
