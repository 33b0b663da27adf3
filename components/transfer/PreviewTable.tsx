import type { ImportTexts } from '../../utils/texts/en/transfer.ts';
import type { Choice, OpenKind, RowKind } from '../../utils/transfer/preview.ts';

/** A row of a file as the preview shows it. */
export interface ShownRow {
  row: number;
  title: string;
  company: string;
  /** What differs, a line each, and how many more there are; why it can't be read. */
  lines: string[];
  more: number;
  choice?: Choice;
}
/** Kinds of rows that the person has a choice about, and what there is to choose. */
export const CHOICES = {
  changed: ['mine', 'theirs', 'merged', 'both'],
  alike: ['both', 'mine'],
} as const satisfies Record<OpenKind, readonly Choice[]>;

/** So many come with each asking. */
export const MORE = 100;

interface PreviewTableProps {
  kind: RowKind;
  count: number;
  texts: ImportTexts;
  /** Those of this kind, from the first: not all where there are many. */
  rows: ShownRow[];
  onMore: () => void;
  onChoose: (row: number, choice: Choice) => void;
}

/** The rows of a file that are of one kind. */
export function PreviewTable({ kind, count, texts, rows, onMore, onChoose }: PreviewTableProps) {
  const { preview } = texts;
  const left = count - rows.length;
  const open = kind === 'changed' || kind === 'alike' ? kind : undefined;
  return (
    <>
      <div class="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col">{preview.row}</th>
              {kind !== 'unreadable' && <th scope="col">{preview.title}</th>}
              {kind !== 'unreadable' && <th scope="col">{preview.company}</th>}
              {kind === 'changed' && <th scope="col">{preview.differs}</th>}
              {kind === 'alike' && <th scope="col">{preview.looksLike}</th>}
              {open && <th scope="col">{preview.keep[open]}</th>}
              {kind === 'unreadable' && <th scope="col">{preview.why}</th>}
              {kind === 'unreadable' && <th scope="col">{preview.stands}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, title, company, lines, more, choice }) => (
              <tr key={row}>
                <td class="number">{row}</td>
                {kind !== 'unreadable' && <th scope="row">{title || preview.untitled}</th>}
                {kind !== 'unreadable' && <td>{company}</td>}
                {(open || kind === 'unreadable') && (
                  <td>
                    <ul>
                      {lines.map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                      {more > 0 && <li class="soft">{preview.more(more)}</li>}
                    </ul>
                  </td>
                )}
                {kind === 'unreadable' && <td class="soft raw">{title}</td>}
                {open && choice && (
                  <td>
                    <select
                      aria-label={preview.keepOf[open](title || preview.untitled)}
                      value={choice}
                      onChange={(event) => onChoose(row, event.currentTarget.value as Choice)}
                    >
                      {CHOICES[open].map((each: Choice) => (
                        <option key={each} value={each}>
                          {preview.choices[open][each]}
                        </option>
                      ))}
                    </select>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <button type="button" onClick={onMore}>
          {preview.showMore(Math.min(left, MORE))}
        </button>
      )}
    </>
  );
}
