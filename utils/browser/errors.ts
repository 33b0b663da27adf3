/** Why a tab can't be read, each with its own sentence and next step in `utils/texts/en/unreadable.ts`. */
export type Unreadable =
  /** No tab is open, or none that the browser tells of. */
  | 'none'
  /** A new tab. */
  | 'empty'
  | 'browser-page'
  /** One of several that Chromium does not tell apart: an empty tab, a source view, developer tools, a `data:` document. */
  | 'unnamed'
  | 'devtools'
  /** A page of an extension, ours too. */
  | 'extension'
  | 'store'
  | 'source'
  | 'reader'
  /** `data:` and `blob:`: a document without an address to come back to. */
  | 'loose'
  | 'pdf'
  /** An image, a film, a sound. */
  | 'picture'
  /** A file of the person's own, without the leave to read it. */
  | 'file'
  | 'private'
  /** The browser's own page that says that a page did not come. */
  | 'offline'
  /** The browser has unloaded the tab. */
  | 'asleep'
  /** An administrator keeps extensions out. */
  | 'managed'
  | 'refused'
  | 'busy'
  /** The page went away, or another came, while it was read. */
  | 'left';

/** The tab can't be read; `reason` says why, for a sentence that tells what to do. */
export class UnreadableTabError extends Error {
  override name = 'UnreadableTabError';
  readonly reason: Unreadable;
  readonly url: string | undefined;
  /** Of a busy page: done once it answers after all. */
  readonly answered: Promise<unknown> | undefined;
  constructor(reason: Unreadable, url?: string, answered?: Promise<unknown>) {
    super(`The tab can't be read: ${reason}`);
    this.reason = reason;
    this.url = url;
    this.answered = answered;
  }
}
