/** Why a tab can't be read, each with a sentence of its own in the texts. */
export type Unreadable = 'browser-page' | 'store' | 'pdf' | 'file' | 'source' | 'refused' | 'busy' | 'left';

/** The tab can't be read; `reason` says why, for a sentence that tells what to do. */
export class UnreadableTabError extends Error {
  override name = 'UnreadableTabError';
  readonly reason: Unreadable;
  readonly url: string | undefined;
  constructor(reason: Unreadable, url?: string) {
    super(`The tab can't be read: ${reason}`);
    this.reason = reason;
    this.url = url;
  }
}
