import type { FormatOptions } from '../../utils/transfer/format.ts';

/** What formats are told in tests. */
export const OPTIONS: FormatOptions = {
  now: new Date('2026-10-05T10:00:00.000Z'),
  words: {
    heading: 'Saved jobs',
    untitled: 'Untitled',
    notes: 'Notes',
    description: 'Description',
    contacts: 'Contacts',
    nextStep: 'Next step',
    closes: (title) => `Closes: ${title}`,
    statuses: { applied: 'Applied' },
    pay: () => '',
    workplace: () => '',
    employment: () => '',
  },
};
