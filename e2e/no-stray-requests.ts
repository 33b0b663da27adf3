import { afterAll, beforeAll, expect } from 'vitest';
import { opened, outward, strayRequests } from '../scripts/browser/launch.ts';
import { openWayOut, SILENCE, type WayOut } from './security/way-out.ts';

let out: WayOut;

// Stands behind every end-to-end test (`vitest.config.ts`): whatever it did, no page of ours asked for anything, and at the
// only way out of its browsers nothing was said, nothing connected, and no name was looked up.
beforeAll(async () => {
  out = await openWayOut();
  outward.args = out.args;
  outward.preferences = out.preferences;
});
afterAll(async () => {
  expect(strayRequests).toEqual([]);
  // Tabs that a test opened elsewhere speak for themselves; a lookup and a silent connection don't say for whom they are.
  for (const own of ['127.0.0.1', 'localhost']) opened.delete(own);
  const isStray = (said: string) =>
    (opened.size === 0 || said !== SILENCE) && ![...opened].some((host) => said.includes(host));
  expect(out.connections.filter(isStray)).toEqual([]);
  if (opened.size === 0) expect(out.lookups()).toBe(0);
  await out.close();
});
