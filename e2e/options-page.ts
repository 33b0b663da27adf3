import type { Browser, Page } from 'puppeteer-core';
import type { SavedPosting } from '../utils/posting.ts';
import { type DocumentRow, fromRows, type PostingRow } from '../utils/store/rows.ts';
import { accessibilityFaults } from './accessibility.ts';
import { seed } from './seed.ts';

/** What the tests do with an options page, in a person's terms. Every step waits for what it brings about. */
export class OptionsPage {
  readonly page: Page;
  readonly #url: string;
  private constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  /** A tab with the options page, ready. */
  static async open(browser: Browser, origin: string, { hash = '' } = {}): Promise<OptionsPage> {
    const page = await browser.newPage();
    page.setDefaultTimeout(30_000);
    await page.setViewport({ width: 1280, height: 800 });
    const options = new OptionsPage(page, `${origin}/options.html`);
    await page.goto(options.#url + hash);
    await options.ready();
    return options;
  }

  /** Waits until the list is drawn, and counted where its counts are shown: they come a moment after the rows. */
  async ready(): Promise<void> {
    await this.#until(() => {
      if (document.querySelector('.notice')) return true;
      const all = document.querySelector('.status-tabs .count');
      return document.querySelector('.posting-row') !== null && (all === null || all.textContent !== '');
    });
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Empties the database, fills it with `postings`, and shows them. */
  async start(postings: SavedPosting[]): Promise<void> {
    // Nothing is drawn in a tab behind the one that a failed test left open.
    await this.page.bringToFront();
    await this.page.goto(this.#url);
    await this.ready();
    await this.page.evaluate(() => localStorage.clear());
    await seed(this.page, postings);
    await this.reload();
    await this.page.setViewport({ width: 1280, height: 800 });
  }

  /** Everything that the store holds, by id. */
  async stored(): Promise<SavedPosting[]> {
    const [rows, documents] = await this.page.evaluate(async () => {
      const request = indexedDB.open('jobmark');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const read = (name: string) =>
        new Promise<unknown[]>((resolve) => {
          const all = database.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => resolve(all.result);
        });
      const both = [await read('postings'), await read('documents')];
      database.close();
      return both;
    });
    const byId = new Map((documents as DocumentRow[]).map((document) => [document.id, document]));
    return (rows as PostingRow[]).map((row) => fromRows(row, byId.get(row.id)));
  }

  /** Waits until the store's posting `id` is as `isRight` wants it. */
  async storedAs(id: string, isRight: (saved: SavedPosting) => boolean): Promise<SavedPosting> {
    const end = Date.now() + 30_000;
    for (;;) {
      const saved = (await this.stored()).find((each) => each.id === id);
      if (saved && isRight(saved)) return saved;
      if (Date.now() > end) throw new Error(`The store still holds ${JSON.stringify(saved)}`);
    }
  }

  /** The titles in view, from the top. */
  titles(): Promise<string[]> {
    return this.page.$$eval('.posting-row', (rows) =>
      rows
        .sort((a, b) => Number(a.ariaRowIndex ?? 0) - Number(b.ariaRowIndex ?? 0))
        .map((row) => row.querySelector('a')?.textContent ?? ''),
    );
  }

  async titlesAre(...expected: string[]): Promise<void> {
    await this.#until((wanted) => {
      const rows = [...document.querySelectorAll<HTMLElement>('.posting-row')];
      rows.sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')));
      return JSON.stringify(rows.map((row) => row.querySelector('a')?.textContent)) === wanted;
    }, JSON.stringify(expected)).catch(async (cause) => {
      throw new Error(`Expected ${expected.join(' | ')}; shown: ${(await this.titles()).join(' | ')}`, { cause });
    });
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const parts = key.split('+');
      const last = parts.pop() ?? '';
      for (const held of parts) await this.page.keyboard.down(held as 'Control');
      await this.page.keyboard.press(last as 'Enter');
      for (const held of parts) await this.page.keyboard.up(held as 'Control');
    }
  }

  /** Clicks what a person would find by this role and name. */
  async click(role: string, name: string): Promise<void> {
    await this.page.locator(`aria/${name}[role="${role}"]`).click();
  }

  /** Chooses `value` in a select, once that is there and offers it. */
  async choose(selector: string, value: string): Promise<void> {
    await this.#until(
      (selector, value) =>
        [...(document.querySelector<HTMLSelectElement>(selector)?.options ?? [])].some((each) => each.value === value),
      selector,
      value,
    );
    await this.page.select(selector, value);
  }

  async focus(selector: string): Promise<void> {
    await this.page.waitForSelector(selector);
    await this.page.focus(selector);
  }

  async search(text: string): Promise<void> {
    await this.page.locator('input[type=search]').fill(text);
  }

  /** Opens the posting of this title and waits until it can be read. */
  async read(title: string): Promise<void> {
    await this.page.locator(`::-p-xpath(//a[text()="${title}"])`).click();
    await this.heading(title);
  }

  async heading(title: string): Promise<void> {
    await this.#until((wanted) => document.querySelector('#detail-heading')?.textContent === wanted, title);
  }

  async closed(): Promise<void> {
    await this.#until(() => document.querySelector('.posting-detail') === null);
  }

  /** Presses the button that opens the export's window, chooses a format there, and exports. */
  async export({ button = 'Export…', format = 'json' } = {}): Promise<void> {
    await this.click('button', button);
    await this.page.locator(`.export-dialog input[value="${format}"]`).click();
    await this.page.locator('.export-dialog [type=submit]').click();
  }

  /** Waits for a message of this text. */
  async told(text: string): Promise<void> {
    await this.#until((wanted) => document.querySelector('.toast > span')?.textContent === wanted, text);
  }

  async shows(selector: string, text: string): Promise<void> {
    await this.#until(
      (selector, text) => [...document.querySelectorAll(selector)].some((each) => each.textContent?.includes(text)),
      selector,
      text,
    );
  }

  /** What axe finds wrong with the page as it is, one line each. */
  faults(): Promise<string[]> {
    return accessibilityFaults(this.page);
  }

  async #until<Values extends unknown[]>(isSo: (...values: Values) => boolean, ...values: Values): Promise<void> {
    await this.page.waitForFunction(isSo as never, {}, ...values);
  }
}
