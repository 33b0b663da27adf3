import { afterAll, beforeAll, expect } from 'vitest';
import { outward, strayRequests } from '../scripts/browser/launch.ts';
import { openWayOut, type WayOut } from './security/way-out.ts';

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
  expect({ connections: out.connections, lookups: out.lookups() }).toEqual({ connections: [], lookups: 0 });
  await out.close();
});
