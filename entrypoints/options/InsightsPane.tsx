import { StatusMark } from '../../components/StatusMark.tsx';
import { STATUSES } from '../../utils/text/vocabulary.ts';
import type { OptionsModel } from './model.ts';

/** How far the saved postings came. */
export function InsightsPane({ model }: { model: OptionsModel }) {
  const { texts, library } = model;
  const rows = library.rows.value;
  return (
    <section class="notice">
      <h2>{texts.status}</h2>
      <ul>
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusMark status={status} name={texts.statuses[status]} />{' '}
            {rows.filter((row) => row.status === status).length.toLocaleString()}
          </li>
        ))}
      </ul>
    </section>
  );
}
