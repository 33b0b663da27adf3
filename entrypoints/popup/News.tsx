import type { JobPosting, PostingField } from '../../utils/posting.ts';
import { twice as texts, words } from '../../utils/texts/index.ts';
import { showValue } from '../../utils/texts/show-value.ts';
import { type FieldChange, TEXT_FIELDS } from '../../utils/versions/changes.ts';

/** So many are told in full; the form below shows all that the page says now. */
const MOST = 3;

/** What the page says otherwise than when the posting was saved. */
export function News({ changes }: { changes: FieldChange[] }) {
  if (changes.length === 0) return <p class="small">{texts.pageSaysTheSame}</p>;
  const rest = changes.length - MOST;
  return (
    <div class="news small">
      <p>{texts.pageChanged}</p>
      <ul>
        {changes.slice(0, MOST).map((change) => (
          <li key={change.field} dir="auto">
            {lineOf(change)}
          </li>
        ))}
        {rest > 0 && <li>{texts.moreChanges(rest)}</li>}
      </ul>
    </div>
  );
}

function lineOf({ field, before, after }: FieldChange): string {
  if (TEXT_FIELDS.has(field)) return texts.textIsOther(words.fields[field]);
  return texts.change(words.fields[field], sideOf(field, before), sideOf(field, after));
}

const sideOf = (field: PostingField, value: unknown) =>
  value === undefined ? texts.empty : showValue(field, value as NonNullable<JobPosting[PostingField]>);
