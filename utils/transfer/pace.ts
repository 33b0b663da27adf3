/** So long work goes on before the page may do what waits, in milliseconds: a task of 50 is felt, and rubbish is collected in between. */
const AT_ONCE = 10;

/** Lets what waits have its turn. Timers would wait four milliseconds more, each time. */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?(work: () => void): Promise<void> } };
  return scheduler?.postTask?.(() => {}) ?? new Promise((go) => setTimeout(go));
}

/**
 * A function to call between small pieces of long work: when enough time has gone by, it lets the page do what waits.
 * Throws the signal's reason where the person has stopped the work.
 */
export function pace(signal?: AbortSignal): () => Promise<void> {
  let since = Date.now();
  return async () => {
    signal?.throwIfAborted();
    if (Date.now() - since < AT_ONCE) return;
    await turn();
    since = Date.now();
    signal?.throwIfAborted();
  };
}
