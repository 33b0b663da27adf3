import { defineBackground } from 'wxt/utils/define-background';
import { pruneDrafts } from '../utils/browser/drafts.ts';
import { storedLedger } from '../utils/browser/ledger.ts';
import { serveSaves } from '../utils/browser/save-queue.ts';
import { saveRequestSchema } from '../utils/posting.ts';
import { Store } from '../utils/store/store.ts';

export default defineBackground(() => {
  const store = new Store({ ledger: storedLedger });
  serveSaves(async (request) => store.save(saveRequestSchema.parse(request)));
  void pruneDrafts();
  // Where it fails, the next start tries again.
  store.bin.cleanUpNowAndThen().catch(() => {});
});
