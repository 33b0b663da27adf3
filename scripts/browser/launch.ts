import { resolve } from 'node:path';
import { type Browser, type Extension, type LaunchOptions, launch, type Page, type Target } from 'puppeteer-core';
import { findChromium, NEEDED_ARGS } from './find.ts';

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export const BUILT = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** A running browser with the built extension in it. */
export interface Running {
  browser: Browser;
  extension: Extension;
  /** chrome-extension://ID */
  origin: string;
}

/** What pages of the extension asked for that is not their own, in this process, answered or not: there must be nothing. */
export const strayRequests: string[] = [];

/** Chromium's switches and Firefox's preferences for each browser that starts: the tests set where all ways out lead. */
export const outward: { args: () => string[]; preferences: Record<string, string | number | boolean> } = {
  args: () => [],
  preferences: {},
};

/** Hosts that tabs were led to in this process: a page that is opened on purpose is no stray. */
export const opened = new Set<string>();

function noteOpened(target: Target): void {
  if (target.type() === 'page' && /^https?:/.test(target.url())) opened.add(new URL(target.url()).hostname);
}

/** Notes what the pages under `origin` ask for. A page's being led elsewhere is no request of its own. */
async function noteRequests(target: Target, origin: string): Promise<void> {
  const page = target.type() === 'page' ? await target.page().catch(() => null) : null;
  page?.on('request', (request) => {
    const asked = request.url();
    const isOwn = asked.startsWith(`${origin}/`) || asked.startsWith(`blob:${origin}/`) || asked.startsWith('data:');
    if (request.isNavigationRequest() || isOwn || !request.frame()?.url().startsWith(`${origin}/`)) return;
    strayRequests.push(`${request.frame()?.url()} asks for ${asked.slice(0, 300)}`);
  });
}

/** Starts Chromium with the built extension; `profile` is kept where it is given. */
export async function launchWithExtension(
  options: LaunchOptions & { profile?: string; built?: string } = {},
): Promise<Running> {
  const { profile, built = BUILT, args = [], ...rest } = options;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge was found. Run: npm run browsers');
  const browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: [built],
    userDataDir: profile,
    args: [...QUIET, ...NEEDED_ARGS, ...outward.args(), ...args],
    ...rest,
  });
  const running = { browser, ...(await extensionOf(browser)) };
  browser.on('targetcreated', noteOpened);
  browser.on('targetchanged', noteOpened);
  browser.on('targetcreated', (target: Target) => void noteRequests(target, running.origin));
  return running;
}

/** The extension list is empty for the first moments after a start. */
async function extensionOf(browser: Browser): Promise<Omit<Running, 'browser'>> {
  for (let tries = 0; tries < 200; tries++) {
    const [entry] = await browser.extensions();
    if (entry) return { extension: entry[1], origin: `chrome-extension://${entry[0]}` };
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The browser did not load the extension. Build it first: npm run build');
}

/** Clicks the toolbar icon on `page`, as a person does, and gives the popup that opens. */
export async function clickIcon({ browser, extension, origin }: Running, page: Page): Promise<Page> {
  await page.bringToFront();
  const isPopup = (target: Target) => target.url().startsWith(`${origin}/popup.html`);
  const opened = browser.waitForTarget(isPopup, { timeout: 30_000 });
  await extension.triggerAction(page);
  return (await opened).asPage();
}
