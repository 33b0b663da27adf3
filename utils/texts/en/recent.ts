import { showNumber } from '../../text/show-number.ts';

const steps = (count: number) => (count === 1 ? '1 step' : `${count} steps`);

/** What was done in this visit, and work that takes a while. */
export const recent = {
  open: 'Recent changes',
  heading: 'Recent changes',
  hint: 'What you changed since this page was opened, newest first. Taking one back takes back what came after it too.',
  none: 'Nothing was changed since this page was opened.',
  takeBack: 'Take back',
  takeBackTo: (count: number) => `Take back ${steps(count)}`,
  takeBackNamed: (count: number, text: string) => `Take back ${steps(count)}, to before: ${text}`,
  tookBack: (count: number) => `${steps(count)} taken back.`,
  close: 'Close',
  typed: (what: string) => `Changed: ${what}`,

  stop: 'Stop',
  progress: (done: number, total: number) => `${showNumber(done)} of ${showNumber(total)}`,
  working: {
    status: 'Setting the status…',
    tag: 'Changing tags…',
    rating: 'Rating…',
    delete: 'Deleting…',
    restore: 'Bringing back…',
    undo: 'Taking back…',
  },
};
export type RecentTexts = typeof recent;
