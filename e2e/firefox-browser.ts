import { resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from '../scripts/browser/find.ts';
import { outward } from '../scripts/browser/launch.ts';

const ID = 'jobmark@jobmark.example';
const UUID = '4a6f626d-6172-4b00-8000-000000000001';
const BUILT = resolve(import.meta.dirname, '../.output/firefox-mv3');

/** WebDriver BiDi, as far as puppeteer shows it: with `moz:scope` it reaches the browser's own window. */
interface Bidi {
  send(method: string, parameters: object): Promise<{ result: Record<string, never> }>;
}

/** What a person does in the popup: waits for the form, corrects a field, saves; gives what stood there. As text: it runs in the popup. */
export const CORRECT_AND_SAVE = `async () => {
  const { document } = content;
  const until = async (find) => {
    for (let tries = 0; tries < 200; tries++) {
      const found = find();
      if (found) return found;
      await new Promise((done) => content.setTimeout(done, 50));
    }
    throw new Error('waited in vain; the popup shows: ' + document.body.innerText);
  };
  await until(() => document.querySelector('.posting-form'));
  const title = document.querySelector('#field-title').value;
  const company = document.querySelector('#field-hiringOrganization');
  const read = company.value;
  company.value = 'Tallow & Finch';
  company.dispatchEvent(new content.Event('input', { bubbles: true }));
  document.querySelector('button.save').click();
  await until(() => document.querySelector('.message.saved'));
  return { title, read };
}`;

/** Starts Firefox with the built extension, whose pages stand under `origin`; `downloads`: the folder of its downloads. */
export async function launchFirefox({ downloads }: { downloads?: string } = {}) {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      ...outward.preferences,
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      ...(downloads && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
    },
  });
  await browser.installExtension(BUILT);
  return { browser, origin: `moz-extension://${UUID}` };
}

/**
 * Clicks the icon on the active tab (which grants activeTab, as a person's click does) and runs `work` in the popup;
 * its answer must be JSON. `work` is a function's text: it stands in another process, with `content` as its window.
 */
export async function inPopup(browser: Browser, work: string): Promise<unknown> {
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const tree = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as unknown as {
    result: { contexts: { context: string }[] };
  };
  const frameScript = `(${work})().then(
    (answer) => sendAsyncMessage('jobmark:answer', { answer }),
    (error) => sendAsyncMessage('jobmark:answer', { error: String(error) }),
  )`;
  const reply = (await bidi.send('script.callFunction', {
    target: { context: tree.result.contexts[0]?.context },
    awaitPromise: true,
    functionDeclaration: `async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(ID)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      // The view begins in another process: a script that is given to it before it has moved is lost.
      const popup = () => document.querySelector('.webextension-popup-browser');
      const isLoaded = (view) => view?.currentURI?.spec.endsWith('/popup.html') && !view.webProgress?.isLoadingDocument;
      for (let tries = 0; !isLoaded(popup()); tries++) {
        if (tries > 200) throw new Error('no popup opened: ' + popup()?.currentURI?.spec);
        await new Promise((done) => setTimeout(done, 50));
      }
      const view = popup();
      const answered = new Promise((done) => view.messageManager.addMessageListener('jobmark:answer', ({ data }) => done(data)));
      view.messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
      return JSON.stringify(await answered);
    }`,
  })) as unknown as { result: { type: string; result?: { value: string }; exceptionDetails?: { text: string } } };
  if (reply.result.type !== 'success') throw new Error(reply.result.exceptionDetails?.text);
  const { answer, error } = JSON.parse(reply.result.result?.value ?? '{}');
  if (error) throw new Error(error);
  return answer;
}
