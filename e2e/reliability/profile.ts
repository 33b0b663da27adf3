import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchWithExtension, type Running } from '../../scripts/browser/launch.ts';
import { scratch } from '../harness.ts';

let bundled: Promise<string> | undefined;

/** The probe as one script. */
function probeScript(): Promise<string> {
  bundled ??= build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'probe.ts'), formats: ['iife'], name: 'probeModule' },
    },
  }).then((built) => {
    const [first] = [built].flat();
    if (!first || !('output' in first)) throw new Error('The probe was not built.');
    return first.output[0].code;
  });
  return bundled;
}

/** A profile on the disk with a browser that comes and goes over it. */
export class Profile {
  readonly folder: string;
  #running: Running | undefined;

  constructor(folder = scratch()) {
    this.folder = folder;
  }

  get running(): Running {
    if (!this.#running) throw new Error('The browser is not running.');
    return this.#running;
  }

  /** Where Chromium keeps the extension's IndexedDB. */
  get database(): string {
    const id = this.#origin.replace('chrome-extension://', '');
    return join(this.folder, `Default/IndexedDB/chrome-extension_${id}_0.indexeddb.leveldb`);
  }
  #origin = '';

  async start(options: Parameters<typeof launchWithExtension>[0] = {}): Promise<Running> {
    // A long run may have a build of its own, so that the next one can be made meanwhile.
    const built = process.env.RELIABILITY_BUILT;
    this.#running = await launchWithExtension({ profile: this.folder, ...(built && { built }), ...options });
    this.#origin = this.#running.origin;
    return this.#running;
  }

  /** Ends the browser as its window's close button does. */
  async close(): Promise<void> {
    await this.#running?.browser.close();
    this.#running = undefined;
  }

  /** Ends the browser as a power cut does: all its processes, which Puppeteer starts as a group of their own. */
  async kill(): Promise<void> {
    const child = this.#running?.browser.process();
    this.#running = undefined;
    if (!child?.pid || child.exitCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  }

  /** Stops the background script, if it runs, as the browser does with one that rests. */
  async stopWorker(): Promise<void> {
    const target = this.running.browser.targets().find((each) => each.type() === 'service_worker');
    const worker = await target?.worker();
    await worker?.close().catch((error: Error) => {
      // Puppeteer closes it and then lets go of it: it may be gone by then.
      if (!/No session with given id|Target closed|Session closed/.test(error.message)) throw error;
    });
  }

  /** Another profile with the same files; the browser of this one must be closed. */
  copy(): Profile {
    const copy = new Profile();
    cpSync(this.folder, copy.folder, { recursive: true, verbatimSymlinks: true });
    copy.#origin = this.#origin;
    return copy;
  }

  /** A page of the extension that runs none of its code, with the probe in it where it is asked for. */
  async page({ withProbe = false } = {}): Promise<Page> {
    const page = await this.running.browser.newPage();
    await page.goto(`${this.running.origin}/icon/16.png`);
    if (withProbe) await page.evaluate(await probeScript());
    return page;
  }
}
