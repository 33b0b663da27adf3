import type { CDPSession, Page, Target } from 'puppeteer-core';
import type { Running } from '../../scripts/browser/launch.ts';

/**
 * Clicks the icon on `tab`, waits for the form, saves with the key, waits until it is said to be saved, and closes the
 * popup. The same way as a person's, told to the browser in few words: a page object of Puppeteer's for each popup would
 * cost more than the popup. Throws after `patience` milliseconds.
 */
export async function captureAndSave({ browser, extension, origin }: Running, tab: Page, patience = 60_000) {
  const isPopup = (target: Target) => target.url().startsWith(`${origin}/popup.html`);
  const opened = browser.waitForTarget(isPopup, { timeout: patience });
  await extension.triggerAction(tab);
  const target = await opened;
  const popup = await target.createCDPSession();
  await appears(popup, 'form .posting-form', patience);
  await pressSave(popup);
  await appears(popup, '.message.saved', patience);
  const gone = new Promise<void>((done) => {
    const onGone = (each: Target) => {
      if (each !== target) return;
      browser.off('targetdestroyed', onGone);
      done();
    };
    browser.on('targetdestroyed', onGone);
  });
  await popup.send('Runtime.evaluate', { expression: 'setTimeout(() => window.close())' });
  await gone;
}

/** Waits until the popup shows what `selector` names. */
async function appears(popup: CDPSession, selector: string, patience: number): Promise<void> {
  const expression = `new Promise((done, fail) => {
    const look = () => document.querySelector('${selector}') && done();
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
    setTimeout(() => fail(new Error('no ${selector}')), ${patience});
    look();
  })`;
  const { exceptionDetails } = await popup.send('Runtime.evaluate', { expression, awaitPromise: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

/** Ctrl+Enter, as the browser hears it. */
async function pressSave(popup: CDPSession): Promise<void> {
  const enter = { modifiers: 2, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
  await popup.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await popup.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
}
