import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backUpUnseen } from '../utils/backup/unseen.ts';
import { serveBadge } from '../utils/browser/badge.ts';
import { pruneDrafts } from '../utils/browser/drafts.ts';
import { serveFirstPage } from '../utils/browser/first-page.ts';
import { storedLedger } from '../utils/browser/ledger.ts';
import { freeRoom } from '../utils/browser/room.ts';
import { oncePerRun } from '../utils/browser/run.ts';
import { serveSaves } from '../utils/browser/save-queue.ts';
import { serveSelectionMenu } from '../utils/browser/selection-menu.ts';
import { guardStorage } from '../utils/browser/storage-guard.ts';
import { saveRequestSchema } from '../utils/posting.ts';
import { Store } from '../utils/store/store.ts';
import { showDate } from '../utils/text/show-date.ts';

export default defineBackground(() => {
  const store = new Store({ ledger: storedLedger, room: freeRoom });
  guardStorage().catch(() => {});
  oncePerRun((run) => store.keeping.freshLog(run));
  // What fails is tried again later; the page of saved jobs reminds where it goes on failing.
  const backUp = () =>
    backUpUnseen({
      store,
      openPage: () => browser.tabs.create({ url: browser.runtime.getURL('/backup.html'), active: false }),
    }).catch(() => {});
  void backUp();
  const badge = serveBadge(async (address) => {
    const known = await store.repeats.known(address);
    return known && { text: '✓', title: browser.i18n.getMessage('savedOn', showDate(known.savedAt)) };
  });
  serveSaves(async (request) => {
    const saved = await store.save(saveRequestSchema.parse(request));
    void badge.refresh();
    void backUp();
    return saved;
  });
  serveFirstPage();
  serveSelectionMenu(browser.i18n.getMessage('saveSelection'));
  void pruneDrafts();
  // Where it fails, the next start tries again.
  store.bin.cleanUpNowAndThen().catch(() => {});
});
