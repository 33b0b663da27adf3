import { browser } from 'wxt/browser';

/**
 * What is remembered of the database in `storage.local`, which no damage to IndexedDB reaches (measured: nine kinds).
 * The shape is the store's; whoever writes there by hand gets what they wrote.
 */
const KEY = 'ledger';

interface Ledger {
  birth: string;
  sequence: number;
  count: number;
  newest: string;
}

const isLedger = (value: unknown): value is Ledger => {
  const { birth, sequence, count, newest } = (value ?? {}) as Partial<Ledger>;
  return (
    typeof birth === 'string' &&
    Number.isSafeInteger(sequence) &&
    Number.isSafeInteger(count) &&
    typeof newest === 'string'
  );
};

/** The ledger of the database of this extension. */
export const storedLedger = {
  async read(): Promise<Ledger | undefined> {
    const value = (await browser.storage.local.get(KEY))[KEY];
    return isLedger(value) ? value : undefined;
  },
  async write({ birth, sequence, count, newest }: Ledger): Promise<void> {
    await browser.storage.local.set({ [KEY]: { birth, sequence, count, newest } satisfies Ledger });
  },
};
