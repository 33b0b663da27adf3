/** So long work goes on before the page may do what waits, in milliseconds: half of what a person would feel as a halt. */
const AT_ONCE = 20;

/**
 * A function to call between small pieces of long work: when enough time has gone by, it lets the page do what waits.
 * Throws the signal's reason where the person has stopped the work.
 */
export function pace(signal?: AbortSignal): () => Promise<void> {
  let since = Date.now();
  return async () => {
    signal?.throwIfAborted();
    if (Date.now() - since < AT_ONCE) return;
    await new Promise((go) => setTimeout(go));
    since = Date.now();
    signal?.throwIfAborted();
  };
}
