import { expect, it } from 'vitest';
import { formOf } from '../scripts/browser/drive.ts';
import { clickIcon } from '../scripts/browser/launch.ts';
import { fieldValue, useExtension } from './harness.ts';

const posting = `<h1>Night baker</h1><p>Brot &amp; Sohn, Bern</p><a href="/apply">Apply now</a><h2>What you do</h2><ul>
  <li>Bake bread for eleven shops between midnight and six</li><li>Keep the sourdough alive</li></ul><h2>Requirements</h2>
  <ul><li>2 years of experience in a bakery</li><li>You like the quiet</li></ul>`;
/** A page that asks its server for the posting, and shows it after as many milliseconds as its address says. */
const late = `<!doctype html><html lang="en"><title>Careers</title><main><p>Loading…</p></main><script>
  const wait = new URL(location.href).searchParams.get('wait');
  addEventListener('look', () => setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(posting)}; }, wait));</script>`;
/** A single-page application: the posting that was opened first has given way to another one. */
const changing = `<!doctype html><html lang="en"><title>Careers</title><script type="application/ld+json">
  {"@type":"JobPosting","title":"Day baker","hiringOrganization":{"name":"Other Bakery"},"description":"Bake by day."}</script>
  <main>${posting}</main>`;
const extension = useExtension({ 'late.html': late, 'changing.html': changing });

it('waits for a posting that the page has yet to show, and says so', async () => {
  // The popup waits for a second. How long it takes to open depends on the machine: the posting must come after that.
  for (let wait = 900; ; wait += 300) {
    const tab = await extension.visit(`${extension.address('late.html')}?wait=${wait}`);
    await tab.evaluate(() => dispatchEvent(new Event('look')));
    const popup = await clickIcon(extension.running, tab);
    const isSaid = await popup.waitForFunction(
      (words) => {
        if (document.body.innerText.includes(words)) return 'said';
        return document.querySelector('#field-title') && 'read';
      },
      {},
      'The page is still loading',
    );
    await formOf(popup);
    const title = await fieldValue(popup, 'title');
    await tab.close();
    if ((await isSaid.jsonValue()) === 'said' && title === 'Night baker') return;
    expect(wait).toBeLessThan(4_000);
  }
});

it('reads what is shown now, whatever the page’s data says of before', async () => {
  const { popup } = await extension.open('changing.html');
  await expect.poll(() => fieldValue(popup, 'title')).toBe('Night baker');
  await expect.poll(() => fieldValue(popup, 'hiringOrganization')).not.toBe('Other Bakery');
});
