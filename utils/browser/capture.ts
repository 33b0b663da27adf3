import { browser } from 'wxt/browser';
import { UnreadableTabError } from './errors.ts';
import { refusal, unreadableTab, unreadableType } from './unreadable.ts';

/** Milliseconds after which a page that does not answer is called busy: with the popup's own start, a person gets a word within five seconds. */
const PATIENCE = 3_000;

const late = (milliseconds: number) =>
  new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), milliseconds));

/**
 * What the capture script gave back for the active tab: untrusted, to be checked. `meanwhile` is done once the tab is at work, in
 * its own process. Throws UnreadableTabError.
 */
export async function captureActiveTab(patience = PATIENCE, meanwhile?: () => void): Promise<unknown> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const reason = unreadableTab(tab);
  if (reason || tab?.id === undefined) throw new UnreadableTabError(reason ?? 'none', tab?.url);
  const injected = browser.scripting
    .executeScript({ target: { tabId: tab.id }, files: ['/capture.js'] })
    .catch((error: unknown) => {
      throw new UnreadableTabError(refusal(tab, error instanceof Error ? error.message : ''), tab.url);
    });
  meanwhile?.();
  const frames = await Promise.race([injected, late(patience)]);
  if (frames === 'late') throw new UnreadableTabError('busy', tab.url, injected);
  const result: unknown = frames[0]?.result;
  if (typeof result !== 'object' || result === null) throw new UnreadableTabError('left', tab.url);
  const wrong = 'contentType' in result ? unreadableType(result.contentType) : undefined;
  if (wrong) throw new UnreadableTabError(wrong, tab.url);
  return result;
}
