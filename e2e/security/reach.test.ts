import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { useExtension } from '../harness.ts';
import { measured } from './report.ts';

const extension = useExtension();

/** Each tries to bring a page of ours into the reach of the page that it runs in: around it, beside it, or in its place. */
const WAYS: Record<string, (address: string) => void> = {
  'a frame': (address) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
  },
  'an object': (address) => {
    document.body.append(Object.assign(document.createElement('object'), { data: address }));
  },
  'an embed': (address) => {
    document.body.append(Object.assign(document.createElement('embed'), { src: address }));
  },
  'a frame that moves': (address) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow?.location.replace(address);
  },
  'a window': (address) => {
    open(address, 'opened');
  },
  'a window that moves': (address) => {
    const opened = open('about:blank', 'moved');
    if (opened) opened.location.href = address;
  },
  'a link': (address) => {
    const link = Object.assign(document.createElement('a'), { href: address, target: '_blank' });
    document.body.append(link);
    link.click();
  },
  'a form': (address) => {
    const form = Object.assign(document.createElement('form'), { action: address, method: 'post', target: 'sent' });
    document.body.append(form);
    form.submit();
  },
  'a refresh': (address) => {
    const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0;url=${address}` });
    document.head.append(meta);
  },
  'its own place': (address) => {
    location.href = address;
  },
};

/** Addresses of every tab, window and frame that stands. */
async function standing(): Promise<string[]> {
  const pages = await extension.running.browser.pages();
  return pages.flatMap((page) => page.frames().map((frame) => frame.url()));
}

const settle = () => new Promise((done) => setTimeout(done, 700));

async function closeAll(but: Page): Promise<void> {
  for (const page of await extension.running.browser.pages()) if (page !== but) await page.close();
}

it.each(Object.keys(WAYS))('no page of ours comes into the reach of a web page by %s', async (name) => {
  const { browser, origin } = extension.running;
  const spare = await browser.newPage();
  for (const file of ['options.html', 'popup.html']) {
    const tab = await extension.visit('sample-posting.html');
    const way = WAYS[name];
    if (!way) throw new Error('no such way');
    // The tab may go where it is led, and be gone before it answers.
    await tab.evaluate(way, `${origin}/${file}#from-a-page`).catch(() => undefined);
    await settle();
    expect((await standing()).filter((url) => url.startsWith(origin))).toEqual([]);
    await closeAll(spare);
  }
  measured(`a page of ours in reach of a web page, by ${name}`, '0', '0');
});

it('sees a page of ours where there is one', async () => {
  const { browser, origin } = extension.running;
  const own = await browser.newPage();
  await own.goto(`${origin}/options.html`);
  expect((await standing()).filter((url) => url.startsWith(origin))).toEqual([`${origin}/options.html`]);
});
