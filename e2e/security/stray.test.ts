import { expect, it } from 'vitest';
import { openOptions } from '../../scripts/browser/drive.ts';
import { launchWithExtension, strayRequests } from '../../scripts/browser/launch.ts';
import { useExtension } from '../harness.ts';
import { measured } from './report.ts';
import { FAR, openWayOut } from './way-out.ts';

const extension = useExtension();

it('every test would see a page of ours ask for something, also where the policy forbids it', async () => {
  const options = await openOptions(extension.running);
  await options.waitForSelector('.posting-row, .notice');
  expect(strayRequests).toEqual([]);
  await options.evaluate((far) => {
    new Image().src = `https://${far}/seen.png`;
  }, FAR);
  await expect.poll(() => strayRequests.splice(0).join()).toContain('seen.png');
});

it('every test would see what leaves a page of ours, were its policy out of force', async () => {
  const out = await openWayOut();
  const { browser, origin } = await launchWithExtension({ args: out.args() });
  const options = await browser.newPage();
  await options.setBypassCSP(true);
  await options.goto(`${origin}/options.html`);
  await options.evaluate((far) => {
    new Image().src = `http://image.${far}/seen.png`;
    void fetch(`https://call.${far}/`, { mode: 'no-cors' }).catch(() => undefined);
  }, FAR);
  await expect.poll(() => out.connections.join()).toContain('seen.png');
  await expect.poll(() => out.connections.join()).toContain(`call.${FAR}`);
  await browser.close();
  expect(out.lookups()).toBeGreaterThan(1);
  await out.close();
  strayRequests.length = 0;
});

it('a name that is looked up and never called is seen too', async () => {
  const out = await openWayOut();
  const { browser, origin } = await launchWithExtension({ args: out.args() });
  const options = await browser.newPage();
  await options.goto(`${origin}/options.html`);
  await options.evaluate((far) => {
    const link = document.createElement('link');
    link.rel = 'dns-prefetch';
    link.href = `http://looked-up.${far}/`;
    document.head.append(link);
  }, FAR);
  await new Promise((done) => setTimeout(done, 1_000));
  await browser.close();
  expect(out.lookups()).toBeGreaterThan(0);
  expect(out.connections).toEqual([]);
  await out.close();
  strayRequests.length = 0;
  measured('requests, connections and lookups of every test file’s browsers', '0, or the file fails', '0');
});
