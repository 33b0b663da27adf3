import type { PostingField, SavedPosting } from '../../utils/posting.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';
import type { Show } from './show.ts';

interface PageSaidProps {
  field: PostingField;
  saved: SavedPosting;
  texts: OptionsTexts;
  show: Show;
  onPutBack: (field: PostingField) => void;
}

/** Under a value that the person changed: what the page said, and the way back to it. */
export function PageSaid({ field, saved, texts, show, onPutBack }: PageSaidProps) {
  const said = saved.original[field];
  if (said === undefined) return null;
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
