import { browser } from 'wxt/browser';

/**
 * When the postings last left the browser, kept outside IndexedDB: where the database is lost, this tells which file
 * to look for.
 */
const KEY = 'backup';

/** Remind after so many changed postings, or so many days with at least one. */
const MOST_CHANGES = 20;
const MOST_DAYS = 14;
const DAY = 86_400_000;

/** The last file outside the browser that held every posting. */
export interface BackupFile {
  /** When it was made: ISO 8601. */
  at: string;
  name: string;
  where: 'folder' | 'downloads';
  /** The folder's name, where one was chosen. */
  folder?: string;
  /** Postings in it. */
  count: number;
}

export interface BackupRecord {
  last?: BackupFile;
  /** The reminder was put off then, when so many postings had changed. */
  putOff?: { at: string; changed: number };
  /** Where no folder can be written to: a download each time that a reminder would come. */
  byDownload?: boolean;
  /** When the background last began one: a try that fails is not made again at once. */
  triedAt?: string;
}

/** What stands there, or nothing where it can't be read. */
export async function readBackupRecord(): Promise<BackupRecord> {
  const value: unknown = (await browser.storage.local.get(KEY))[KEY];
  return typeof value === 'object' && value !== null ? (value as BackupRecord) : {};
}

async function writeBackupRecord(record: BackupRecord): Promise<void> {
  await browser.storage.local.set({ [KEY]: record });
}

/** Brings the record up to date with `more`. */
export async function noteBackup(more: Partial<BackupRecord>): Promise<void> {
  await writeBackupRecord({ ...(await readBackupRecord()), ...more });
}

/** Hears of changes that any page makes to the record; the answer ends that. */
export function onBackupRecord(listener: () => void): () => void {
  const hear = (changes: Record<string, unknown>) => {
    if (KEY in changes) listener();
  };
  browser.storage.local.onChanged.addListener(hear);
  return () => browser.storage.local.onChanged.removeListener(hear);
}

/** How much would be lost with this browser: postings that changed, and days since the last file (or the first posting). */
export interface Overdue {
  changed: number;
  days: number;
  isFirst: boolean;
}

/** Is it time for a file outside the browser? Never before the first posting, and not while it is put off. */
export function overdue(
  { last, putOff }: BackupRecord,
  { changed, firstSavedAt }: { changed: number; firstSavedAt?: string },
  now: Date,
): Overdue | undefined {
  const from = last?.at ?? firstSavedAt;
  if (from === undefined || changed === 0) return undefined;
  const daysSince = (at: string) => Math.floor((now.getTime() - Date.parse(at)) / DAY);
  const days = daysSince(from);
  if (changed < MOST_CHANGES && days < MOST_DAYS) return undefined;
  const isPutOff =
    putOff !== undefined &&
    putOff.at > from &&
    changed - putOff.changed < MOST_CHANGES &&
    daysSince(putOff.at) < MOST_DAYS;
  return isPutOff ? undefined : { changed, days, isFirst: last === undefined };
}
