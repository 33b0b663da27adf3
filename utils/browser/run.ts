import { browser } from 'wxt/browser';

const KEY = 'run';
/** Whoever woke us reads first, in milliseconds. */
const SOON = 1_500;

/** A name for this run of the browser: `storage.session` forgets it when the browser ends. */
async function nameOfRun(): Promise<string> {
  const known: unknown = (await browser.storage.session.get(KEY))[KEY];
  if (typeof known === 'string') return known;
  const name = crypto.randomUUID();
  await browser.storage.session.set({ [KEY]: name });
  return name;
}

/**
 * Does, in a moment, what Chromium needs after each of its starts; `work` hears the run's name, and sees to once.
 * Says nothing where it fails: the next call tries again.
 */
export function oncePerRun(work: (run: string) => Promise<unknown>): void {
  // Firefox keeps its databases in SQLite, which drops a torn end for good.
  if (import.meta.env.FIREFOX) return;
  setTimeout(() => {
    nameOfRun()
      .then(work)
      .catch(() => {});
  }, SOON);
}
