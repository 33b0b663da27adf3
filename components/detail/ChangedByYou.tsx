import type { PostingField } from '../../utils/posting.ts';
import { isByHand, type OnePosting } from './one-posting.ts';

/** All that was changed by hand: what the page said, what stands there now, and the way back. */
export function ChangedByYou({ one }: { one: OnePosting }) {
  const { saved, show, onPutBack } = one;
  const { page, own } = one.texts;
  const fields = (Object.keys(saved.original) as PostingField[]).filter((field) => field in page.fields);
  if (fields.length === 0 || isByHand(saved)) return null;
  const inWords = (field: PostingField, side: 'original' | 'posting') => {
    const value = saved[side][field];
    return value == null ? <span class="soft">{page.nothing}</span> : show.value<PostingField>(field, value);
  };
  return (
    <details class="changed-by-you">
      <summary>
        {own.changedHeading} <span class="soft">{fields.length}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{own.changedField}</th>
            <th scope="col">{own.pageSaidColumn}</th>
            <th scope="col">{own.youWroteColumn}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field}>
              <th scope="row">{page.fields[field]}</th>
              <td dir="auto">{inWords(field, 'original')}</td>
              <td dir="auto">{inWords(field, 'posting')}</td>
              <td>
                <button
                  type="button"
                  class="quiet small"
                  aria-label={`${page.putBack}: ${page.fields[field]}`}
                  onClick={() => onPutBack(field)}
                >
                  {page.putBack}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
