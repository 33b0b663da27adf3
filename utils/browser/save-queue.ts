import { browser } from 'wxt/browser';
import type { SavedPosting, SaveRequest } from '../posting.ts';

/**
 * Saving outlives the popup: the request is kept in `storage.local` and told to the background in one breath, and
 * leaves `storage.local` only when the background has written it. Whatever dies in between, the next start finishes it.
 */
const KEY = 'save:';

/** Why a save failed. `full`: no room on the disk or in the quota. `newer`: a later version has written the database. */
export type SaveError = 'full' | 'newer' | 'other';
/** What became of a save. */
export type SaveReply = { saved: Pick<SavedPosting, 'id' | 'revision'> } | { error: SaveError };
interface SaveMessage {
  type: 'save';
  key: string;
  request: SaveRequest;
}

/** Popup: hands a save over. Answers when it is on the disk. */
export async function handOver(request: SaveRequest): Promise<SaveReply> {
  const key = KEY + request.saveId;
  const kept = browser.storage.local.set({ [key]: request });
  const message: SaveMessage = { type: 'save', key, request };
  const told = browser.runtime.sendMessage(message) as Promise<SaveReply | undefined>;
  const [, reply] = await Promise.all([kept.catch(() => undefined), told]);
  return reply ?? { error: 'other' };
}

/** The requests that are handed over and not yet written, by key. */
export async function unfinishedSaves(): Promise<Record<string, unknown>> {
  const everything = await browser.storage.local.get(null);
  return Object.fromEntries(Object.entries(everything).filter(([key]) => key.startsWith(KEY)));
}

/** Popup and options: asks the background to finish what is left, and says how many could not be. */
export async function finishSaves(): Promise<number> {
  await browser.runtime.sendMessage({ type: 'finish-saves' });
  return Object.keys(await unfinishedSaves()).length;
}

/**
 * Background: writes every request with `write`, one after the other. `write` checks the request, and is told twice
 * of some: it must make twice the same as once.
 */
export function serveSaves(write: (request: unknown) => Promise<SavedPosting>): void {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };

  const finish = async (key: string, request: unknown): Promise<SaveReply> => {
    try {
      const { id, revision } = await write(request);
      await browser.storage.local.remove(key);
      return { saved: { id, revision } };
    } catch (error) {
      const reason = reasonOf(error);
      return { error: reason === 'other' && (await isDiskFull()) ? 'full' : reason };
    }
  };
  const finishAll = async () => {
    for (const [key, request] of Object.entries(await unfinishedSaves())) await inTurn(() => finish(key, request));
  };

  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (!isOwnPage(sender) || typeof message !== 'object' || message === null || !('type' in message)) return;
    if (message.type === 'finish-saves') void finishAll().then(() => reply({}));
    else if (message.type === 'save' && isSaveMessage(message)) {
      void inTurn(() => finish(message.key, message.request)).then(reply);
    } else return;
    return true;
  });
  // Woken by a request whose message did not arrive: the popup was closed in the same moment.
  browser.storage.local.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes))
      if (key.startsWith(KEY) && newValue !== undefined) void inTurn(() => finish(key, newValue));
  });
  browser.runtime.onStartup.addListener(() => void finishAll());
  void finishAll();
}

const isSaveMessage = (message: object): message is SaveMessage =>
  'request' in message && 'key' in message && typeof message.key === 'string' && message.key.startsWith(KEY);

/** Content scripts share the extension's id, not its address. */
const isOwnPage = ({ id, url }: { id?: string; url?: string }) =>
  id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;

/** A full quota says QuotaExceededError, a full disk DataError or UnknownError with the cause inside (measured, Chromium 156). */
const REASONS: Record<string, SaveError> = { QuotaExceededError: 'full', DataError: 'full', VersionError: 'newer' };

/** Less room than this, in bytes, and the browser can't even open its own storage: it calls that an internal error. */
const LEAST_ROOM = 1_000_000;

async function isDiskFull(): Promise<boolean> {
  try {
    const { quota = Infinity, usage = 0 } = await navigator.storage.estimate();
    return quota - usage < LEAST_ROOM;
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): SaveError {
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: unknown };
  return REASONS[String(name)] ?? (inner === undefined ? 'other' : reasonOf(inner));
}
