import type { ShownDue, ShownPay } from '../../../components/list/cells.tsx';
import { dueSoon } from '../../../utils/library/due-soon.ts';
import type { BaseSalary } from '../../../utils/posting.ts';
import type { PostingSummary } from '../../../utils/store/store.ts';
import { dayOf } from '../../../utils/text/day.ts';
import { showDays } from '../../../utils/text/show-date.ts';
import { yearlyRange } from '../../../utils/text/show-pay.ts';
import { list as texts } from '../../../utils/texts/index.ts';
import { showValue } from '../../../utils/texts/show-value.ts';

/** A posting's pay as the page printed it. */
export const showPrintedPay = ({ posting }: PostingSummary): string =>
  posting.baseSalary ? showValue('baseSalary', posting.baseSalary) : '';

/** The day of a posting that comes near, in a word or two. */
export function showDue(row: PostingSummary): ShownDue | undefined {
  const due = dueSoon(row, dayOf(new Date()));
  if (!due) return undefined;
  const when = showDays(due.days);
  if (due.kind === 'closes') return { text: texts.closesWhen(when), isOver: false };
  return { text: texts.dueWhen(when), isOver: due.days < 0, ...(row.nextStep && { step: row.nextStep.text }) };
}

/** A range of amounts takes a tenth of a millisecond to write, and a list is drawn for every key of a search. */
const known = new WeakMap<BaseSalary, ShownPay>();

/** A posting's pay for a year, so that it can be compared, with what was assumed where the page printed it otherwise. */
export function showYearlyPay(row: PostingSummary): ShownPay | undefined {
  const { baseSalary } = row.posting;
  const shown = baseSalary && (known.get(baseSalary) ?? yearlyPay(row, baseSalary));
  if (shown) known.set(baseSalary, shown);
  return shown;
}

function yearlyPay(row: PostingSummary, baseSalary: BaseSalary): ShownPay {
  const printed = showPrintedPay(row);
  const yearly = yearlyRange(baseSalary);
  const amount = baseSalary.maxValue ?? baseSalary.minValue;
  if (!yearly || !amount || baseSalary.unitText === 'YEAR') return { text: printed };
  const { minValue, maxValue } = baseSalary;
  const year = showValue('baseSalary', {
    ...baseSalary,
    ...(minValue !== undefined && { minValue: yearly.minValue }),
    ...(maxValue !== undefined && { maxValue: yearly.maxValue }),
    unitText: 'YEAR',
  });
  return {
    text: texts.yearly(year),
    assumption: texts.payAssumption(printed, Math.round(yearly.maxValue / Math.max(minValue ?? 0, maxValue ?? 0))),
  };
}
