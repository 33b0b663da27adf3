import type { SavedPosting } from '../../utils/posting.ts';
import type { CompareTexts } from '../../utils/texts/en/compare.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import { CloseButton } from '../CloseButton.tsx';
import { StatusMark } from '../StatusMark.tsx';
import type { Cell, ComparedRow } from './compared.ts';

interface CompareTableProps {
  postings: SavedPosting[];
  rows: ComparedRow[];
  /** The address that opens a posting. */
  addressOf: (id: string) => string;
  page: OptionsTexts;
  texts: CompareTexts;
  onLeaveOut: (id: string) => void;
}

/** Postings as columns, fields as rows; where they differ is told by a sign and a word, not by colour alone. */
export function CompareTable({ postings, rows, addressOf, page, texts, onLeaveOut }: CompareTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
    <section class="compare-scroller" tabIndex={0} aria-label={texts.name}>
      <table class="compare-table" style={{ '--columns': postings.length }}>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{texts.field}</span>
            </th>
            {postings.map((saved) => {
              const title = saved.posting.title ?? page.untitled;
              return (
                <th key={saved.id} scope="col" dir="auto">
                  <span class="compare-title">
                    <a href={addressOf(saved.id)} title={title}>
                      {title}
                    </a>
                    {postings.length > 2 && (
                      <CloseButton name={texts.leaveOut(title)} onClick={() => onLeaveOut(saved.id)} />
                    )}
                  </span>
                  <span class="compare-company">{saved.posting.hiringOrganization?.name}</span>
                  <StatusMark status={saved.status} name={page.statuses[saved.status]} />
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, label, cells, differs }) => (
            <tr key={name} class={differs ? 'differs' : ''} data-field={name}>
              <th scope="row">
                {label}
                {differs && (
                  <span class="differs-mark">
                    <span aria-hidden="true">≠</span>
                    <span class="visually-hidden">, {texts.differs}</span>
                  </span>
                )}
              </th>
              {cells.map((cell, at) => (
                <td key={at} dir="auto">
                  <CellView cell={cell} texts={texts} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function CellView({ cell, texts }: { cell: Cell; texts: CompareTexts }) {
  if (cell === undefined) return <span class="soft">{texts.notStated}</span>;
  if (typeof cell === 'string') return <span class="cell-text">{cell}</span>;
  return (
    <ul>
      {cell.map(({ text, isShared }, at) => (
        <li key={at} class={isShared ? 'shared' : ''}>
          {text}
          {isShared && <span class="visually-hidden"> ({texts.shared})</span>}
        </li>
      ))}
    </ul>
  );
}
