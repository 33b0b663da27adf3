import { expect, it } from 'vitest';
import { fieldValue, useExtension } from './harness.ts';

const head = '<!doctype html><html lang="en"><title>Careers</title>';
const duties = `<a href="/apply">Apply now</a><h2>What you do</h2><ul><li>Bake bread for eleven shops between midnight and six</li>
  <li>Keep the sourdough alive</li></ul><h2>Requirements</h2><ul><li>2 years of experience in a bakery</li></ul>`;
/** A posting in an element that has no box, and one that fades in when a person scrolls to it; another one is not shown. */
const contents = `${head}<style>.gone { display: none }</style><div style="display: contents"><main><h1>Night baker</h1>${duties}</main></div>
  <div class="gone"><h1>Day baker</h1>${duties}</div>`;
const fading = `${head}<style>.reveal { opacity: 0; transition: opacity 1s } .clear { opacity: 0 }</style>
  <div class="clear"><h1>Day baker</h1>${duties}</div><main class="reveal"><h1>Night baker</h1>${duties}</main>`;
const extension = useExtension({ 'contents.html': contents, 'fading.html': fading });

it.each([
  ['has no box of its own', 'contents.html'],
  ['is about to fade in', 'fading.html'],
])('a posting in what %s is read, and no other', async (_name, file) => {
  const { popup } = await extension.open(file);
  await expect.poll(() => fieldValue(popup, 'title')).toBe('Night baker');
  await expect.poll(() => popup.evaluate(() => document.body.textContent)).toContain('Keep the sourdough alive');
});
