import type { PlacesAnswer } from '../../utils/insights/places.ts';
import { showNumber } from '../../utils/text/show-number.ts';
import type { InsightsTexts } from '../../utils/texts/en/insights.ts';
import { Chart } from './Chart.tsx';

interface PlacesChartProps {
  answer: PlacesAnswer;
  texts: InsightsTexts;
}

/** A bar a place. */
export function PlacesChart({ answer: { places, more, unknown }, texts }: PlacesChartProps) {
  const most = Math.max(1, places[0]?.count ?? 1);
  return (
    <Chart
      name={texts.places}
      hint={texts.placesHint}
      texts={texts}
      isEmpty={places.length === 0}
      notes={
        (more > 0 || unknown > 0) && (
          <p class="small soft">
            {[more > 0 && texts.morePlaces(more), unknown > 0 && texts.unknownPlace(unknown)]
              .filter(Boolean)
              .join('; ')}
          </p>
        )
      }
      table={
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.place}</th>
              <th scope="col">{texts.reached}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ name, count }) => (
              <tr key={name ?? ''}>
                <th scope="row" dir="auto">
                  {name ?? texts.remote}
                </th>
                <td>{showNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      {places.map(({ name, count }) => (
        <div key={name ?? ''} class="bar-line">
          <span class="bar-name" dir="auto" title={name}>
            {name ?? texts.remote}
          </span>
          <span class="bar-track">
            <span class="bar" style={{ '--part': count / most }} />
            <span class="bar-count">{showNumber(count)}</span>
          </span>
        </div>
      ))}
    </Chart>
  );
}
