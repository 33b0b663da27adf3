import type { Page } from 'puppeteer-core';

/**
 * Opens `html` in `page` under `url`, as if its server had sent it. Every other request is refused and the page's own
 * scripts rest: what is read is the page as it was saved.
 */
export async function openSaved(page: Page, html: string | Buffer, url: string): Promise<void> {
  await page.setRequestInterception(true);
  page.removeAllListeners('request');
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      void request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
        body: html,
      });
    } else void request.abort();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  // A person clicks on what has been drawn.
  await page.bringToFront();
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
}
