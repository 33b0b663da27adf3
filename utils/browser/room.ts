/** Bytes that the browser lets us write before the quota, or the disk, is full; undefined where it does not say. */
export async function freeRoom(): Promise<number | undefined> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}
