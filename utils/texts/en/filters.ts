import { showNumber } from '../../text/show-number.ts';

/** Narrowing what is shown. */
export const filters = {
  open: 'Filters',
  areOn: 'on',
  heading: 'Filters',
  close: 'Close the filters',
  clear: 'Clear all',
  clearKey: 'Clear all filters (Shift F)',
  on: 'Filters that are on',
  remove: (what: string) => `Remove the filter ${what}`,
  chip: (facet: string, value: string) => `${facet}: ${value}`,
  facets: {
    status: 'Status',
    workplace: 'Workplace',
    employmentType: 'Type',
    tag: 'Tag',
    company: 'Company',
    pay: 'Pay a year',
    saved: 'Saved',
    posted: 'Posted',
    closes: 'Closes',
  },
  notSaid: { workplace: 'Not said', employmentType: 'Not said', tag: 'No tag', company: 'No company', status: '' },
  more: (count: number) => `${showNumber(count)} more`,
  less: 'Fewer',
  find: (facet: string) => `Find: ${facet.toLowerCase()}`,
  noneFound: 'None',
  noPay: 'None of these postings says what it pays.',
  payHint: 'A year of full-time work, in the posting’s own currency.',
  currency: 'Currency',
  currencyWith: (currency: string, count: number) => `${currency} (${showNumber(count)})`,
  anyCurrency: 'Any',
  from: 'From',
  to: 'To',
  fromOf: (facet: string) => `${facet}, from`,
  toOf: (facet: string) => `${facet}, to`,
  lastDays: (days: number) => `Last ${days} days`,
  nextDays: (days: number) => `Next ${days} days`,
  range: (from: string | undefined, to: string | undefined) =>
    from && to ? (from === to ? from : `${from} – ${to}`) : from ? `from ${from}` : `to ${to ?? ''}`,
};
export type FilterTexts = typeof filters;
