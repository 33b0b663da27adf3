/**
 * Room that must be free before anything is written, in bytes. A write that a full disk cuts off leaves half a record in
 * LevelDB's log, and Chromium 156 empties the whole database at its next start (measured: 2 of 3 times).
 */
export const LEAST_ROOM = 8_000_000;

/** There is too little room to write safely; nothing was written. Named as the platform's own error. */
export class NoRoomError extends Error {
  override name = 'QuotaExceededError';
}

/** Bytes that may still be written; undefined where the browser does not say. */
export type FreeRoom = () => Promise<number | undefined>;

/** Throws NoRoomError where less is free than a write may need, in bytes. Costs about a millisecond. */
export async function needRoom(room: FreeRoom, least = LEAST_ROOM): Promise<void> {
  const free = await room().catch(() => undefined);
  if (free !== undefined && free < least) throw new NoRoomError(`${free} bytes are free`);
}
