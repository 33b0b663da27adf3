import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const runs = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first executable of these names on the PATH. */
export function findOnPath(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

/** The Chromium, Chrome or Edge of this machine; `CHROMIUM` in the environment names another. */
export function findChromium(): string | undefined {
  return process.env.CHROMIUM ?? findOnPath(NAMES) ?? PLACES.find(runs);
}

/** The Firefox of this machine; `FIREFOX` in the environment names another. */
export function findFirefox(): string | undefined {
  return process.env.FIREFOX ?? findOnPath(['firefox-esr', 'firefox']);
}

/** The sandbox refuses to run as root, which is what containers and CI are. */
export const NEEDED_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Can a window be opened here? */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
