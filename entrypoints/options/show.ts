import type { Show } from '../../components/detail/show.ts';
import { showDate, showMoment } from '../../utils/text/show-date.ts';
import { showValue } from '../../utils/texts/show-value.ts';

/** How this page writes values, in the browser's language. */
export const show: Show = {
  value: showValue,
  date: (iso) => showDate(iso),
  moment: (iso) => showMoment(iso),
};
