import { afterAll, expect } from 'vitest';
import { strayRequests } from '../scripts/browser/launch.ts';

// Stands behind every end-to-end test (`vitest.config.ts`): whatever it did, no page of ours asked for anything.
afterAll(() => expect(strayRequests).toEqual([]));
