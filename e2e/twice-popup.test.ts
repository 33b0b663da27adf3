import { afterEach, describe, expect, it } from 'vitest';
import { openOptions, saveByKey } from '../scripts/browser/drive.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { fill, shows, stored, useExtension } from './harness.ts';
import { duties, jobPage } from './job-page.ts';
import { OptionsPage } from './options-page.ts';

const changed = [
  ...duties().slice(0, 3),
  'You teach four apprentices how to fillet, how to smoke, and how to keep a knife sharp',
];
const extension = useExtension({
  'cook.html': jobPage(),
  'cook-again.html': jobPage({ posted: '2026-11-18' }),
  'cook-changed.html': jobPage({ title: 'Senior cook (m/f/d)', duties: changed }),
  'baker.html': jobPage({ title: 'Senior baker' }),
});
const board = (name: string) => extension.address(name).replace('127.0.0.1', 'localhost');
const live = async () => (await stored(extension.running)).filter(({ deletedAt }) => !deletedAt);
const one = async (): Promise<SavedPosting> => {
  const all = await live();
  if (!all[0] || all.length > 1) throw new Error(`There are ${all.length} postings`);
  return all[0];
};
const save = async (address: string) => {
  const { popup } = await extension.open(address);
  await saveByKey(popup);
  await popup.close();
};

afterEach(async () => {
  const options = await OptionsPage.open(extension.running.browser, extension.running.origin);
  await options.start([]);
  await options.page.close();
});

describe('a posting that is met again', () => {
  it('is known under another campaign, and updated', async () => {
    await save(`${extension.address('cook.html')}?utm_source=mail&gclid=1`);
    const { popup } = await extension.open(`${extension.address('cook.html')}?utm_source=board#apply`);
    await shows(popup, 'You saved this on');
    await expect.poll(() => popup.$eval('button.save', (button) => button.textContent)).toContain('Update');
    await saveByKey(popup);
    await expect.poll(() => one()).toMatchObject({ revision: 2 });
  });

  it('says when it was applied for', async () => {
    await save(extension.address('cook.html'));
    const saved = await one();
    const options = await OptionsPage.open(extension.running.browser, extension.running.origin, {
      hash: `#posting=${saved.id}`,
    });
    await options.page.waitForSelector('.posting-detail');
    await options.choose('.status-choice select', 'applied');
    await options.storedAs(saved.id, ({ status }) => status === 'applied');
    const { popup } = await extension.open(extension.address('cook.html'));
    await shows(popup, ', applied on');
  });

  it('that was deleted is said to be, and comes back from the bin', async () => {
    await save(extension.address('cook.html'));
    const saved = await one();
    const options = await OptionsPage.open(extension.running.browser, extension.running.origin);
    await options.press('j', 'Delete');
    await options.told('1 posting deleted.');
    await options.page.close();
    const { popup } = await extension.open(extension.address('cook.html'));
    await shows(popup, 'You deleted this on');
    expect(await popup.$eval('button.save', (button) => button.textContent)).toMatch(/^Save/);
    await popup.locator('::-p-text(Bring it back)').click();
    await shows(popup, 'You saved this on');
    await expect.poll(() => one()).toMatchObject({ id: saved.id, revision: 3 });
  });

  it('is saved a second time where the person says so', async () => {
    await save(extension.address('cook.html'));
    const { popup } = await extension.open(extension.address('cook.html'));
    await popup.locator('::-p-text(Save another)').click();
    await popup.waitForFunction(() => document.querySelector('button.save')?.textContent?.startsWith('Save'));
    await saveByKey(popup);
    await expect.poll(() => live()).toMatchObject([{ revision: 1 }, { revision: 1 }]);
  });
});

describe('a job that is put up again, or stands on another board', () => {
  it.each([
    ['a repost', () => extension.address('cook-again.html'), 'put up again', 'repost'],
    ['another board', () => board('cook.html'), 'on another site', 'same-job'],
  ])('%s is kept beside the first, and each leads to the other', async (_what, address, words, as) => {
    await save(extension.address('cook.html'));
    const first = await one();
    const { popup } = await extension.open(address());
    await shows(popup, words);
    await expect.poll(() => popup.$eval('button.save', (button) => button.textContent)).toMatch(/^Save/);
    await saveByKey(popup);
    const both = await live();
    const second = both.find(({ id }) => id !== first.id);
    expect(both).toHaveLength(2);
    expect(both.find(({ id }) => id === first.id)?.related).toMatchObject([{ id: second?.id, as }]);
    expect(second?.related).toMatchObject([{ id: first.id, as }]);
  });

  it('is the first one where the person says so, which keeps notes, versions and both addresses', async () => {
    const { popup } = await extension.open(extension.address('cook.html'));
    await fill(popup, '#notes', 'Ask Ada');
    await saveByKey(popup);
    await popup.close();
    const again = await extension.open(extension.address('cook-again.html'));
    await again.popup.locator('::-p-text(Update that one)').click();
    await saveByKey(again.popup);
    const saved = await one();
    expect(saved).toMatchObject({
      notes: 'Ask Ada',
      url: extension.address('cook-again.html'),
      aliases: [extension.address('cook.html')],
    });
    expect(saved.versions).toMatchObject([{ posting: { datePosted: '2026-11-01' } }]);
    const back = await extension.open(extension.address('cook.html'));
    await shows(back.popup, 'You saved this on');
  });

  it('is another job where the title is another', async () => {
    await save(extension.address('cook.html'));
    const { popup } = await extension.open(extension.address('baker.html'));
    await expect.poll(() => popup.$('.notice.known')).toBeNull();
    await saveByKey(popup);
    await expect.poll(async () => (await live()).map(({ related }) => related)).toEqual([undefined, undefined]);
  });
});

// A thousand of one address: reliability/at-once.test.ts.
it('makes one posting of two hundred captures at once, from two windows', async () => {
  const [one, two] = [await openOptions(extension.running), await openOptions(extension.running)];
  const capture = (page: typeof one, from: number) =>
    page.evaluate(async (from) => {
      const send = (number: number) => {
        const url = `https://boards.greenhouse.io/kombuese/jobs/4182383008?gh_src=${number}`;
        const saveId = crypto.randomUUID();
        const request = {
          saveId,
          id: crypto.randomUUID(),
          url,
          canonicalUrl: 'https://boards.greenhouse.io/kombuese/jobs/4182383008',
          posting: { title: 'Senior cook', hiringOrganization: { name: 'Kombüse' } },
          original: {},
          provenance: {},
          notes: '',
          requestedAt: new Date().toISOString(),
        };
        const { runtime } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        return runtime.sendMessage({ type: 'save', key: `save:${saveId}`, request });
      };
      const replies = await Promise.all(Array.from({ length: 100 }, (_, index) => send(from + index)));
      return [...new Set(replies.map((reply) => (reply as { saved?: { id: string } }).saved?.id))];
    }, from);
  const [ids, others] = await Promise.all([capture(one, 0), capture(two, 100)]);
  expect(ids).toHaveLength(1);
  expect(others).toEqual(ids);
  const [saved, ...more] = await live();
  expect(more).toEqual([]);
  expect(saved).toMatchObject({ id: ids[0], revision: 200 });
  // Two hundred times nothing new is no two hundred lines.
  expect(saved?.history).toHaveLength(2);
});
