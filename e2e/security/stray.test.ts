import { expect, it } from 'vitest';
import { openOptions } from '../../scripts/browser/drive.ts';
import { strayRequests } from '../../scripts/browser/launch.ts';
import { useExtension } from '../harness.ts';
import { FAR } from './way-out.ts';

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
