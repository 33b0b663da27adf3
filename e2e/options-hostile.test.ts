import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { OptionsPage } from './options-page.ts';
import { manyPostings } from './seed.ts';

const [ONE] = manyPostings(1, new Date('2026-10-20T12:00:00.000Z'));

let running: Running;
let options: OptionsPage;
let server: Server;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  running = await launchWithExtension();
  options = await OptionsPage.open(running.browser, running.origin);
});
afterAll(async () => {
  await running?.browser.close();
  server.close();
});

test('what a page put into a posting is text: it runs nothing, loads nothing, leads nowhere but to web pages', async () => {
  if (!ONE) throw new Error('no posting');
  const far = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const tag = `<img src="${far}/title.png" onerror="document.title='run'">`;
  const description = [
    '<p>Kept text</p>',
    tag,
    `<script>fetch('${far}/script')</script><style>p{background:url(${far}/style.png)}</style>`,
    `<p style="background:url(${far}/inline.png)" onclick="document.title='run'" id="notes" class="toast">styled</p>`,
    `<a href="javascript:document.title='run'">script link</a><a href="data:text/html,x">data link</a>`,
    `<a href="${far}/link" ping="${far}/ping" target="_self">web link</a>`,
    `<iframe src="${far}/frame"></iframe><svg><image href="${far}/svg.png"/></svg><video src="${far}/video"></video>`,
    `<link rel="stylesheet" href="${far}/sheet.css"><meta http-equiv="refresh" content="0;url=${far}/meta">`,
    `<form action="${far}/form"><input name="textContent"><button>send</button></form>`,
  ].join('');
  const posting = {
    ...ONE.posting,
    title: tag,
    hiringOrganization: { name: `${tag}\u202Egnal` },
    jobLocation: [{ name: tag }],
    skills: [tag],
    applyUrl: "javascript:document.title='run'",
    description,
  };
  await options.start([{ ...ONE, url: `data:text/html,${tag}`, tags: ['<b>tag</b>'], notes: tag, posting }]);
  await options.press('j', 'Enter');
  await options.heading(tag);

  await options.shows('.description', 'web link');
  await options.page.waitForFunction((title) => document.title === title, {}, `${tag} · Jobmark`);
  const shown = await options.page.evaluate(() => {
    const description = document.querySelector('.description');
    return {
      text: description?.textContent,
      tags: [...new Set([...(description?.querySelectorAll('*') ?? [])].map((each) => each.localName))],
      attributes: [...(description?.querySelectorAll('*') ?? [])].flatMap((each) => each.getAttributeNames()),
      links: [...document.querySelectorAll('.posting-detail a[href]')].map((link) => link.getAttribute('href')),
      strangers: document.querySelectorAll('img, iframe, video, object, embed, .posting-detail style').length,
      title: document.title,
    };
  });
  expect(shown.text).toContain('Kept text');
  expect(shown.text).toContain('web link');
  expect(new Set(shown.tags)).toEqual(new Set(['p', 'a']));
  expect(new Set(shown.attributes)).toEqual(new Set(['href', 'target', 'rel']));
  expect(shown.links).toEqual([`${far}/link`]);
  expect(shown.strangers).toBe(0);
  expect(shown.title).toBe(`${tag} · Jobmark`);
  await options.press('e');
  await options.page.waitForSelector('.posting-form');
  await options.export();
  await options.page.waitForSelector('.toast');
  expect(asked).toEqual([]);
});
