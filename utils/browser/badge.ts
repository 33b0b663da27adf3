import { browser } from 'wxt/browser';

/**
 * The mark on the toolbar icon. To know the address of a tab that the person did not click on takes the permission
 * `tabs`: it tells addresses and titles, and nothing of what a page holds. It is optional, off until it is asked for in
 * the options page, and the only switch there is: without it nothing is heard.
 */
const PERMISSION = { permissions: ['tabs' as const] };

/** What the icon says over a page that is saved. */
export interface Mark {
  text: string;
  title: string;
}

export const isBadgeOn = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks the person; only in the same turn as their click. False where they or the browser refuse. */
export const switchBadgeOn = (): Promise<boolean> => browser.permissions.request(PERMISSION);

export const switchBadgeOff = (): Promise<boolean> => browser.permissions.remove(PERMISSION);

/** Calls `told` whenever the permission may have changed, here or in the browser's own settings; gives what ends it. */
export function watchBadge(told: () => void): () => void {
  browser.permissions.onAdded.addListener(told);
  browser.permissions.onRemoved.addListener(told);
  return () => {
    browser.permissions.onAdded.removeListener(told);
    browser.permissions.onRemoved.removeListener(told);
  };
}

/** Background: marks each tab that comes into view by what `look` finds of its address. `refresh` looks again. */
export function serveBadge(look: (address: string) => Promise<Mark | undefined>): { refresh: () => Promise<void> } {
  const show = async (tabId: number) => {
    const before = await addressOf(tabId);
    const mark = before === undefined ? undefined : await look(before).catch(() => undefined);
    // A page that was left meanwhile is looked at when its own turn comes.
    if ((await addressOf(tabId)) === before) await put(tabId, mark);
  };
  const onActivated = ({ tabId }: { tabId: number }) => void show(tabId);
  const onUpdated = (tabId: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined || change.status === 'complete') void show(tabId);
  };
  const listen = () => {
    browser.tabs.onActivated.addListener(onActivated);
    browser.tabs.onUpdated.addListener(onUpdated);
  };
  const rest = () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
  const refresh = async () => {
    if (!(await isBadgeOn())) return;
    for (const { id } of await browser.tabs.query({ active: true })) if (id !== undefined) await show(id);
  };

  // At once: a listener that comes later misses the event that woke the background. Who said no is not woken again.
  listen();
  void isBadgeOn().then((isOn) => (isOn ? refresh() : rest()));
  browser.permissions.onAdded.addListener(() => {
    void isBadgeOn().then((isOn) => {
      if (isOn) listen();
      return refresh();
    });
  });
  browser.permissions.onRemoved.addListener(() => {
    void isBadgeOn().then(async (isOn) => {
      if (isOn) return;
      rest();
      for (const { id } of await browser.tabs.query({})) if (id !== undefined) await put(id, undefined);
    });
  });
  return { refresh };
}

/** Undefined where the tab is gone, or its address is not told. */
async function addressOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url;
}

async function put(tabId: number, mark: Mark | undefined): Promise<void> {
  const title = mark?.title ?? (await browser.action.getTitle({}));
  const set = [
    browser.action.setBadgeText({ tabId, text: mark?.text ?? '' }),
    browser.action.setTitle({ tabId, title }),
    ...(mark ? [browser.action.setBadgeBackgroundColor({ tabId, color: '#0b6b4d' })] : []),
  ];
  // The tab may be closed in this very moment.
  await Promise.allSettled(set);
}
