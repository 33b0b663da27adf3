/** What to tell of a database that does not open. */
export function brokenProps(error: unknown): { reason: string; isNewer: boolean; onReload: () => void } {
  const { name = '', message = '', inner } = (error ?? {}) as { name?: string; message?: string; inner?: unknown };
  // Dexie wraps what the browser said.
  if (inner) return brokenProps(inner);
  return {
    reason: [name, message].filter(Boolean).join(': ') || String(error),
    isNewer: name === 'VersionError',
    onReload: () => location.reload(),
  };
}
