import type { PostingField } from '../../utils/posting.ts';
import { isByHand, type OnePosting } from './one-posting.ts';

/** Under a value that the person changed: what the page said, and the way back to it. */
export function PageSaid({ field, one }: { field: PostingField; one: OnePosting }) {
  const { saved, show, onPutBack } = one;
  const texts = one.texts.page;
  const said = saved.original[field];
  if (said === undefined || isByHand(saved)) return null;
  return (
    <p class="page-said small">
      <span dir="auto">{said === null ? texts.pageSaidNothing : texts.pageSaid(show.value(field, said))}</span>
      <button
        type="button"
        class="quiet small"
        aria-label={`${texts.putBack}: ${texts.fields[field]}`}
        onClick={() => onPutBack(field)}
      >
        {texts.putBack}
      </button>
    </p>
  );
}
