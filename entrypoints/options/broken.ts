/** What to tell of a database that does not open. */
export function brokenProps(error: unknown): { reason: string; isNewer: boolean; onReload: () => void } {
  const { name = '', message = '' } = (error ?? {}) as { name?: string; message?: string };
  return {
    reason: [name, message].filter(Boolean).join(': ') || String(error),
    isNewer: name === 'VersionError',
    onReload: () => location.reload(),
  };
}
