import { showNumber } from '../../text/show-number.ts';

const postings = (count: number) => (count === 1 ? '1 posting' : `${showNumber(count)} postings`);

/** What the saved postings show together. */
export const insights = {
  heading: 'Insights',
  of: (count: number) => postings(count),
  ofSome: (count: number) => `${postings(count)}, as searched and filtered`,
  showAll: 'Show all',
  reading: (done: number, all: number) => `${showNumber(done)} of ${showNumber(all)} read …`,
  stop: 'Stop',
  stopped: 'Stopped. What stands here is of the postings that were read.',
  goOn: 'Read all',
  asTable: 'Table',
  asTableOf: (chart: string) => `${chart}: show as a table`,
  nothing: 'Nothing to show yet.',
  untitled: 'No title',

  weeks: 'Saved each week',
  weeksHint: 'By the week’s Monday.',
  week: 'Week from',
  saved: 'Saved',
  applied: 'Applied for',

  funnel: 'How far they came',
  funnelHint: 'By what happened to each, not only by where it stands now.',
  stage: 'Came to',
  reached: 'Postings',
  share: 'Of the step before',
  ended: 'Ended here',
  endedHere: (rejected: number, withdrawn: number) =>
    [rejected > 0 && `${showNumber(rejected)} rejected`, withdrawn > 0 && `${showNumber(withdrawn)} withdrawn`]
      .filter(Boolean)
      .join(', '),
  rejected: 'Rejected',
  withdrawn: 'Withdrawn',

  pay: 'Pay a year',
  payHint: (known: number, all: number) =>
    `${showNumber(known)} of ${postings(all)} say what they pay. Each currency stands by itself.`,
  assumption: (count: number) =>
    `${postings(count)} name another period; worked out for full-time: 2,080 hours, 260 days, 52 weeks or 12 months a year.`,
  currency: 'Currency',
  half: (low: string, high: string) => `Half of them lie between ${low} and ${high}; the line is the median.`,
  allAt: (amount: string) => `Half of them or more lie at ${amount}.`,
  median: 'Median',
  quarterBelow: 'A quarter below',
  quarterAbove: 'A quarter above',
  posting: 'Posting',
  from: 'From',
  to: 'To',
  best: (shown: number, count: number) =>
    shown < count ? `The ${shown} that pay most of ${showNumber(count)}` : postings(count),
  moreCurrencies: (names: string) => `Also in ${names}: see the table.`,

  places: 'Where they are',
  placesHint: 'A posting with several places counts in each.',
  place: 'Place',
  remote: 'Remote',
  morePlaces: (count: number) => (count === 1 ? 'and 1 more place' : `and ${showNumber(count)} more places`),
  unknownPlace: (count: number) => `${postings(count)} without a place`,
  showPlace: (name: string) => `Show the postings in ${name}`,

  due: 'What comes next',
  dueHint: 'Next steps, and closing days of what you have not applied for.',
  closes: 'Closes',
  overdue: 'Overdue',
  showDue: (count: number) => `Show ${showNumber(count)} more`,
  moreDue: (count: number) => `and ${showNumber(count)} more`,
  noDue: 'Nothing has a day yet. Give a posting a next step, and it stands here.',
  calendar: 'Calendar file',
  calendarMade: (count: number, file: string) => `${postings(count)} written to ${file}.`,
};
export type InsightsTexts = typeof insights;
