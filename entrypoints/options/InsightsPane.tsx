import { countOf } from '../../components/list/StatusTabs.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { STATUSES } from '../../utils/text/vocabulary.ts';
import type { OptionsModel } from './model.ts';

/** How far the saved postings came. */
export function InsightsPane({ model }: { model: OptionsModel }) {
  const { texts, library } = model;
  const { status: counts } = library.facets.value;
  return (
    <section class="notice">
      <h2>{texts.status}</h2>
      <ul>
        {STATUSES.map((status) => (
          <li key={status}>
            <StatusMark status={status} name={texts.statuses[status]} /> {countOf(counts, status).toLocaleString()}
          </li>
        ))}
      </ul>
    </section>
  );
}
