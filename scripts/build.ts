import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Builds the extension for Chromium. What the build says goes to stderr, so that stdout is the caller's. */
export function ensureBuilt(): void {
  const wxt = resolve(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  console.error('The extension could not be built: see the lines above.');
  process.exit(1);
}
