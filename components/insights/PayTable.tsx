import type { PayPicture } from '../../utils/insights/pay.ts';
import { showNumber } from '../../utils/text/show-number.ts';
import type { InsightsTexts } from '../../utils/texts/en/insights.ts';

interface PayTableProps {
  pictures: PayPicture[];
  texts: InsightsTexts;
  showAmount: (amount: number, currency: string) => string;
}

/** What the pictures of pay show, in numbers: a line a currency, then a line a posting. */
export function PayTable({ pictures, texts, showAmount }: PayTableProps) {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.currency}</th>
            <th scope="col">{texts.reached}</th>
            <th scope="col">{texts.quarterBelow}</th>
            <th scope="col">{texts.median}</th>
            <th scope="col">{texts.quarterAbove}</th>
          </tr>
        </thead>
        <tbody>
          {pictures.map(({ currency, count, low, median, high }) => (
            <tr key={currency}>
              <th scope="row">{currency}</th>
              <td>{showNumber(count)}</td>
              {[low, median, high].map((amount, at) => (
                <td key={at}>{showAmount(amount, currency)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.posting}</th>
            <th scope="col">{texts.from}</th>
            <th scope="col">{texts.to}</th>
          </tr>
        </thead>
        <tbody>
          {pictures.flatMap(({ currency, bars }) =>
            bars.map((bar) => (
              <tr key={bar.id}>
                <th scope="row" dir="auto">
                  {[bar.title ?? texts.untitled, bar.company].filter(Boolean).join(', ')}
                </th>
                <td>{showAmount(bar.least, currency)}</td>
                <td>{showAmount(bar.most, currency)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </>
  );
}
