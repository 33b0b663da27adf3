import type { Week } from '../../utils/insights/weeks.ts';
import { showNumber } from '../../utils/text/show-number.ts';
import type { InsightsTexts } from '../../utils/texts/en/insights.ts';
import { Chart } from './Chart.tsx';

interface WeeksChartProps {
  weeks: Week[];
  texts: InsightsTexts;
  showDate: (iso: string) => string;
}

/** Two columns a week: saved, and applied for. */
export function WeeksChart({ weeks, texts, showDate }: WeeksChartProps) {
  const most = Math.max(1, ...weeks.map((week) => Math.max(week.saved, week.applied)));
  const height = (count: number) => ({ blockSize: `${(count / most) * 100}%` });
  const first = weeks[0];
  const last = weeks.at(-1);
  return (
    <Chart
      name={texts.weeks}
      hint={texts.weeksHint}
      texts={texts}
      isEmpty={weeks.every((week) => week.saved + week.applied === 0)}
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.week}</th>
              <th scope="col">{texts.saved}</th>
              <th scope="col">{texts.applied}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.start}>
                <th scope="row">{showDate(week.start)}</th>
                <td>{showNumber(week.saved)}</td>
                <td>{showNumber(week.applied)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <div class="legend small">
        <span class="key saved">{texts.saved}</span>
        <span class="key applied">{texts.applied}</span>
      </div>
      <div class="weeks">
        <span class="scale small soft">{showNumber(most)}</span>
        {weeks.map((week) => (
          <div
            key={week.start}
            class="week"
            title={`${showDate(week.start)}: ${texts.saved} ${week.saved}, ${texts.applied} ${week.applied}`}
          >
            <span class="column saved" style={height(week.saved)} />
            <span class="column applied" style={height(week.applied)} />
          </div>
        ))}
      </div>
      <div class="ends small soft">
        <span>{first && showDate(first.start)}</span>
        <span>{last && last !== first && showDate(last.start)}</span>
      </div>
    </Chart>
  );
}
