import type { JobPosting, PostingVersion, SavedPosting } from '../posting.ts';
import { valueRead } from './value-read.ts';

/** As many versions as the schema takes, and as many characters as they may take together. */
const MOST = 50;
const MOST_TEXT = 3_000_000;

const sizeOf = (version: PostingVersion) => JSON.stringify(version).length;

/** `versions` as many as are kept: the first always stays, since it is what the person saved; then the newest. */
export function keptVersions(versions: PostingVersion[]): PostingVersion[] {
  const [first, ...rest] = versions;
  if (!first) return [];
  let left = MOST_TEXT - sizeOf(first);
  const newest: PostingVersion[] = [];
  for (const version of rest.toReversed()) {
    left -= sizeOf(version);
    if (newest.length === MOST - 1 || left < 0) break;
    newest.unshift(version);
  }
  return [first, ...newest];
}

type Read = Pick<SavedPosting, 'posting' | 'original'>;

/** Does the page say the same in both readings, whatever the person made of it? */
function saysTheSame(a: Read, b: Read): boolean {
  const names = new Set([a, b].flatMap(({ posting, original }) => Object.keys({ ...posting, ...original })));
  return [...names].every((name) => {
    const field = name as keyof JobPosting;
    return JSON.stringify(valueRead(a, field) ?? null) === JSON.stringify(valueRead(b, field) ?? null);
  });
}

/** The versions of `saved` after a new reading: one more where the page says something else now. */
export function versionsAfter(saved: SavedPosting, reading: Read): Pick<SavedPosting, 'versions'> {
  if (saysTheSame(saved, reading)) return saved.versions ? { versions: saved.versions } : {};
  const before = { at: saved.lastSeenAt, revision: saved.revision, posting: saved.posting };
  return { versions: keptVersions([...(saved.versions ?? []), before]) };
}

/** When the page was first seen closed: now, before, or not at all. One that is open again was not. */
export function closedSeen(reading: Read, before: string | undefined, now: string): Pick<SavedPosting, 'closedSeenAt'> {
  return valueRead(reading, 'expired') === true ? { closedSeenAt: before ?? now } : {};
}
