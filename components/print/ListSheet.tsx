import type { PostingSummary } from '../../utils/store/rows.ts';
import { shownAddress } from '../../utils/text/host.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import type { PrintTexts } from '../../utils/texts/en/print.ts';
import type { Show } from '../detail/show.ts';
import { onlyWhenChanged } from '../only-when-changed.tsx';

/** More rows make more paper than anybody wants, and a page that does not answer while it is set. */
export const MOST_PRINTED = 2_000;

export interface ListSheetProps {
  /** At most MOST_PRINTED rows, some at a time: a part that was drawn once is not drawn again when others come. */
  parts: PostingSummary[][];
  /** How many there are. */
  count: number;
  /** When the print was made, ISO 8601. */
  at: string;
  /** When a posting was applied for, ISO 8601. */
  appliedAt: (row: PostingSummary) => string | undefined;
  page: OptionsTexts;
  texts: PrintTexts;
  show: Show;
  /** How the others are printed; where there is none, narrowing the list is the way. */
  wayToAll?: string | undefined;
}

/** A list of postings on paper, with what an employment office asks for: which job, where, when saved and applied for. */
export function ListSheet({ parts, count, at, appliedAt, page, texts, show, wayToAll }: ListSheetProps) {
  const printed = parts.reduce((sum, { length }) => sum + length, 0);
  return (
    <article class="sheet">
      <h1>{texts.listHeading}</h1>
      <p>
        {texts.count(count)}. {texts.printedOn(show.moment(at))}.{' '}
        {count > printed && `${texts.only(printed, count)} ${wayToAll ?? texts.narrow}`}
      </p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{texts.job}</th>
            <th scope="col">{texts.place}</th>
            <th scope="col">{texts.pay}</th>
            <th scope="col">{texts.status}</th>
            <th scope="col">{texts.saved}</th>
            <th scope="col">{texts.applied}</th>
          </tr>
        </thead>
        {parts.map((rows, at) => (
          <Part key={at} rows={rows} appliedAt={appliedAt} page={page} texts={texts} show={show} />
        ))}
      </table>
    </article>
  );
}

const Part = onlyWhenChanged(
  ({
    rows,
    appliedAt,
    ...words
  }: Pick<ListSheetProps, 'appliedAt' | 'page' | 'texts' | 'show'> & { rows: PostingSummary[] }) => (
    <tbody>
      {rows.map((row) => (
        <PrintedRow key={row.id} {...words} row={row} applied={appliedAt(row)} />
      ))}
    </tbody>
  ),
);

type PrintedRowProps = Pick<ListSheetProps, 'page' | 'texts' | 'show'> & {
  row: PostingSummary;
  applied: string | undefined;
};

function PrintedRow({ row, applied, page, texts, show }: PrintedRowProps) {
  const { posting } = row;
  return (
    <tr>
      <td dir="auto">
        <strong>{posting.title ?? texts.untitled}</strong>
        {posting.hiringOrganization?.name && <span class="line">{posting.hiringOrganization.name}</span>}
        {row.url && <span class="line address">{shownAddress(row.url)}</span>}
      </td>
      <td dir="auto" class="place">
        {posting.jobLocation
          ? show.value('jobLocation', posting.jobLocation)
          : posting.jobLocationType && show.value('jobLocationType', posting.jobLocationType)}
      </td>
      <td class="money">{posting.baseSalary && show.value('baseSalary', posting.baseSalary)}</td>
      <td class="short">{page.statuses[row.status]}</td>
      <td class="short">{show.date(row.savedAt)}</td>
      <td class="short">{applied && show.date(applied)}</td>
    </tr>
  );
}
