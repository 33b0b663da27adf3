import { beforeEach, expect, it, vi } from 'vitest';
import { serveFirstPage } from '../../utils/browser/first-page.ts';

const { listeners, getSelf, openOptionsPage } = vi.hoisted(() => ({
  listeners: [] as ((details: { reason: string }) => void)[],
  getSelf: vi.fn(),
  openOptionsPage: vi.fn(async () => {}),
}));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onInstalled: { addListener: (listener: (details: { reason: string }) => void) => listeners.push(listener) },
      openOptionsPage,
    },
    management: { getSelf },
  },
}));

beforeEach(() => {
  listeners.length = 0;
  vi.clearAllMocks();
});

it.each([
  ['install', 'normal', 1],
  ['install', 'sideload', 1],
  ['install', 'development', 0],
  ['update', 'normal', 0],
  ['chrome_update', 'normal', 0],
])('%s of a %s extension opens %i page', async (reason, installType, pages) => {
  getSelf.mockResolvedValue({ installType });
  serveFirstPage();
  for (const listener of listeners) listener({ reason });
  await new Promise((done) => setTimeout(done));
  expect(openOptionsPage).toHaveBeenCalledTimes(pages);
});
