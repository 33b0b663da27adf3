import { browser } from 'wxt/browser';

/** What tells of the database itself stays: without it, an emptied one would be taken for a damaged one. */
const STAYS = 'ledger';

/** Takes everything out of `storage.local` (drafts, unfinished saves, settings) and gives it, for putting it back. */
export async function takeLocal(): Promise<Record<string, unknown>> {
  const { [STAYS]: _stays, ...rest } = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(rest));
  return rest;
}

export async function putLocal(taken: Record<string, unknown>): Promise<void> {
  await browser.storage.local.set(taken);
}
