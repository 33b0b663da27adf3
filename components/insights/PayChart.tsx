import type { PayAnswer, PayBar, PayPicture } from '../../utils/insights/pay.ts';
import type { InsightsTexts } from '../../utils/texts/en/insights.ts';
import { Chart } from './Chart.tsx';
import { PayTable } from './PayTable.tsx';
import { payAxis } from './pay-axis.ts';

/** Pictures of so many currencies; the others stand in the table. */
const MOST = 3;

interface PayChartProps {
  answer: PayAnswer;
  texts: InsightsTexts;
  showAmount: (amount: number, currency: string) => string;
}

/** For each currency a band where half of the postings lie, and a bar for each of those that pay most. */
export function PayChart({ answer, texts, showAmount }: PayChartProps) {
  const { pictures, known, all } = answer;
  const workedOut = pictures.reduce((sum, picture) => sum + picture.workedOut, 0);
  const others = pictures.slice(MOST).map(({ currency }) => currency);
  return (
    <Chart
      name={texts.pay}
      hint={texts.payHint(known, all)}
      texts={texts}
      isEmpty={pictures.length === 0}
      class="wide"
      notes={
        <p class="small soft">
          {[workedOut > 0 && texts.assumption(workedOut), others.length > 0 && texts.moreCurrencies(others.join(', '))]
            .filter(Boolean)
            .join(' ')}
        </p>
      }
      table={<PayTable pictures={pictures} texts={texts} showAmount={showAmount} />}
    >
      <div class="pay-pictures">
        {pictures.slice(0, MOST).map((picture) => (
          <Picture key={picture.currency} picture={picture} texts={texts} showAmount={showAmount} />
        ))}
      </div>
    </Chart>
  );
}

function Picture({ picture, texts, showAmount }: Omit<PayChartProps, 'answer'> & { picture: PayPicture }) {
  const { currency, count, low, median, high, bars } = picture;
  const axis = payAxis(picture);
  const between = (from: number, to: number) => ({
    insetInlineStart: `${axis.at(from)}%`,
    inlineSize: `max(3px, ${axis.at(to) - axis.at(from)}%)`,
  });
  const told = (bar: PayBar) => `${showAmount(bar.least, currency)} – ${showAmount(bar.most, currency)}`;
  return (
    <div class="pay-picture">
      <p>
        <strong>{currency}</strong> <span class="soft small">{texts.best(bars.length, count)}</span>
      </p>
      <div class="pay-rows">
        <div class="pay-names">
          {bars.map((bar) => (
            <span key={bar.id} class="small" dir="auto" title={told(bar)}>
              {[bar.title ?? texts.untitled, bar.company].filter(Boolean).join(', ')}
            </span>
          ))}
        </div>
        <div class="pay-area">
          <span class="band" style={between(low, high)} />
          <span class="median" style={{ insetInlineStart: `${axis.at(median)}%` }} />
          {bars.map((bar) => (
            <div key={bar.id} class="pay-line" title={told(bar)}>
              <span class="pay-bar" style={between(bar.least, bar.most)} />
            </div>
          ))}
        </div>
        <div class="ends small soft">
          <span>{showAmount(axis.least, currency)}</span>
          <span>{showAmount(axis.most, currency)}</span>
        </div>
      </div>
      <p class="small soft">
        {low < high
          ? texts.half(showAmount(low, currency), showAmount(high, currency))
          : texts.allAt(showAmount(median, currency))}
      </p>
    </div>
  );
}
