import { expect, it } from 'vitest';
import { clickIcon } from '../scripts/browser/launch.ts';
import { fieldValue, shows, useExtension } from './harness.ts';

const posting = `<h1>Night baker</h1><p>Brot &amp; Sohn, Bern</p><a href="/apply">Apply now</a><h2>What you do</h2><ul>
  <li>Bake bread for eleven shops between midnight and six</li><li>Keep the sourdough alive</li></ul><h2>Requirements</h2>
  <ul><li>2 years of experience in a bakery</li><li>You like the quiet</li></ul>`;
/** A page that asks its server for the posting, and shows it after a while. */
const late = `<!doctype html><html lang="en"><title>Careers</title><main><p>Loading…</p></main><script>
  addEventListener('look', () => setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(posting)}; }, 900));</script>`;
/** A single-page application: the posting that was opened first has given way to another one. */
const changing = `<!doctype html><html lang="en"><title>Careers</title><script type="application/ld+json">
  {"@type":"JobPosting","title":"Day baker","hiringOrganization":{"name":"Other Bakery"},"description":"Bake by day."}</script>
  <main>${posting}</main>`;
const extension = useExtension({ 'late.html': late, 'changing.html': changing });

it('waits for a posting that the page has yet to show, and says so', async () => {
  const tab = await extension.visit('late.html');
  await tab.evaluate(() => dispatchEvent(new Event('look')));
  const popup = await clickIcon(extension.running, tab);
  await shows(popup, 'The page is still loading');
  await popup.waitForSelector('#field-title');
  await expect.poll(() => fieldValue(popup, 'title')).toBe('Night baker');
});

it('reads what is shown now, whatever the page’s data says of before', async () => {
  const { popup } = await extension.open('changing.html');
  await expect.poll(() => fieldValue(popup, 'title')).toBe('Night baker');
  await expect.poll(() => fieldValue(popup, 'hiringOrganization')).not.toBe('Other Bakery');
});
