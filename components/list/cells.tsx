import type { ComponentChildren } from 'preact';
import type { Term } from '../../utils/library/query.ts';
import type { Column } from '../../utils/library/sort.ts';
import type { PostingSummary } from '../../utils/store/rows.ts';
import type { ListTexts } from '../../utils/texts/en/list.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import { StatusMark } from '../StatusMark.tsx';
import { Marked } from './Marked.tsx';

/** Pay as the list compares it: for a year, with what was assumed where the page printed it otherwise. */
export interface ShownPay {
  text: string;
  assumption?: string;
}

/** A day that comes near, or went by. */
export interface ShownDue {
  text: string;
  isOver: boolean;
  /** What is to be done then. */
  step?: string;
}

export interface CellProps {
  row: PostingSummary;
  /** What a search marks. */
  terms: Term[];
  texts: OptionsTexts;
  listTexts: ListTexts;
  showPay: (row: PostingSummary) => ShownPay | undefined;
  showDate: (iso: string) => string;
  showDue: (row: PostingSummary) => ShownDue | undefined;
  /** The address that opens the posting. */
  address: string;
}

const MOST_TAGS = 3;

/** What each column shows of a posting. */
export const CELLS: Record<Column, (props: CellProps) => ComponentChildren> = {
  title: ({ row, terms, texts, address, showDate, showDue }) => {
    const { posting, closedSeenAt } = row;
    const due = showDue(row);
    return (
      <>
        <a href={address} tabIndex={-1} dir="auto" class={posting.title ? undefined : 'soft'}>
          {posting.title ? <Marked text={posting.title} terms={terms} field="title" /> : texts.untitled}
        </a>
        {posting.expired && (
          <span class="stamp" title={closedSeenAt && texts.closedWhenSeen(showDate(closedSeenAt))}>
            {texts.expired}
          </span>
        )}
        {due && (
          <span class={`stamp soon ${due.isOver ? 'over' : ''}`} title={due.step}>
            {due.text}
          </span>
        )}
      </>
    );
  },
  company: ({ row: { posting }, terms }) =>
    posting.hiringOrganization?.name && (
      <span class="cut" dir="auto">
        <Marked text={posting.hiringOrganization.name} terms={terms} field="company" />
      </span>
    ),
  place: ({ row: { posting }, terms, texts }) => {
    const { jobLocation = [], jobLocationType } = posting;
    const place = jobLocation[0]?.name ?? (jobLocationType && texts.jobLocationTypes[jobLocationType]);
    return (
      <>
        {place && (
          <span class="cut" dir="auto">
            <Marked text={place} terms={terms} field="place" />
          </span>
        )}
        {jobLocation.length > 1 && (
          <span class="more" dir="ltr">
            {texts.morePlaces(jobLocation.length - 1)}
          </span>
        )}
      </>
    );
  },
  workplace: ({ row: { posting }, texts }) =>
    posting.jobLocationType && texts.jobLocationTypes[posting.jobLocationType],
  pay: ({ row, showPay }) => {
    const pay = showPay(row);
    if (!pay) return null;
    return (
      <span class="cut" dir="auto" title={pay.assumption}>
        {pay.text}
        {pay.assumption && <span class="visually-hidden"> ({pay.assumption})</span>}
      </span>
    );
  },
  status: ({ row, texts }) => <StatusMark status={row.status} name={texts.statuses[row.status]} />,
  savedAt: ({ row, showDate }) => showDate(row.savedAt),
  datePosted: ({ row: { posting }, showDate }) => posting.datePosted && showDate(posting.datePosted),
  validThrough: ({ row: { posting }, showDate }) => posting.validThrough && showDate(posting.validThrough),
  updatedAt: ({ row, showDate }) => showDate(row.updatedAt),
  tags: ({ row: { tags }, terms, listTexts }) => (
    <>
      {tags.slice(0, MOST_TAGS).map((tag) => (
        <span key={tag} class="tag" dir="auto">
          <Marked text={tag} terms={terms} field="tag" />
        </span>
      ))}
      {tags.length > MOST_TAGS && (
        <span class="more" dir="ltr">
          {listTexts.moreTags(tags.length - MOST_TAGS)}
        </span>
      )}
    </>
  ),
  rating: ({ row: { rating }, listTexts }) =>
    rating && (
      <span role="img" aria-label={listTexts.rating(rating)} class="stars">
        {'★'.repeat(rating)}
        <span class="soft">{'☆'.repeat(5 - rating)}</span>
      </span>
    ),
};
