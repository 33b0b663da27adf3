/** Several postings side by side. */
export const compare = {
  name: 'Compare',
  heading: (count: number) => `Compare ${count} postings`,
  back: 'Back to the list',
  print: 'Print',
  onlyDiffering: 'Only what differs',
  field: 'Field',
  differs: 'differs',
  shared: 'in all of them',
  legend: 'marks what differs; = stands before what all of them say.',
  open: (title: string) => `Open ${title}`,
  leaveOut: (title: string) => `Leave ${title} out`,
  notStated: 'not stated',
  nothingDiffers: 'They say the same in every field.',
  tooFew: 'Select two to four postings in the list, then choose Compare.',
  aYear: 'Pay a year',
  assumption: 'Full-time: 2,080 hours, 260 days, 52 weeks or 12 months a year.',
  tooMany: (most: number) => `${most} postings at most can stand side by side. Select fewer.`,
};
export type CompareTexts = typeof compare;
