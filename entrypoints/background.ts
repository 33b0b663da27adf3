import { defineBackground } from 'wxt/utils/define-background';
import { pruneDrafts } from '../utils/browser/drafts.ts';
import { storedLedger } from '../utils/browser/ledger.ts';
import { serveSaves } from '../utils/browser/save-queue.ts';
import { guardStorage } from '../utils/browser/storage-guard.ts';
import { saveRequestSchema } from '../utils/posting.ts';
import { Store } from '../utils/store/store.ts';

export default defineBackground(() => {
  const store = new Store({ ledger: storedLedger });
  serveSaves(async (request) => store.save(saveRequestSchema.parse(request)));
  guardStorage().catch(() => {});
  void pruneDrafts();
  // Where it fails, the next start tries again.
  store.bin.cleanUpNowAndThen().catch(() => {});
});
