/**
 * Makes sure that a Chromium is there, and a Firefox for its tests: from Debian's packages where this machine has them
 * and we may install, otherwise it says what to do.   npm run browsers
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { findChromium, findFirefox, findOnPath } from './browser/find.ts';

const run = (command: string[]): boolean =>
  spawnSync(command[0] ?? '', command.slice(1), {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** How a package is installed here: as root, or through a sudo that asks nothing; undefined where neither goes. */
function aptGet(): string[] | undefined {
  if (!findOnPath(['apt-get'])) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return findOnPath(['sudo']) && run(['sudo', '-n', 'true']) ? ['sudo', '-n', 'apt-get'] : undefined;
}

function install(packages: string[]): boolean {
  const apt = aptGet();
  if (!apt) return false;
  console.error(`Installing ${packages.join(' and ')} with apt-get …`);
  return run([...apt, 'update', '-qq']) && run([...apt, 'install', '-y', '-qq', ...packages]);
}

/** The path of a Chromium, after installing one if need be; exits with a sentence where that can't be. */
export function ensureChromium(): string {
  if (!findChromium()) install(['chromium']);
  const found = findChromium();
  if (found) return found;
  console.error(
    'Jobmark needs Chromium, Chrome or Edge, and none was found. Install one (on Debian: sudo apt-get install chromium), ' +
      'or name one with CHROMIUM=/path/to/it, then run this again.',
  );
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureChromium();
  if (!findFirefox()) install(['firefox-esr']);
  if (!findFirefox())
    console.error('Firefox was not found and can’t be installed here: its end-to-end test will be skipped.');
}
