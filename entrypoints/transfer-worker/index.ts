import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { freeRoom } from '../../utils/browser/room.ts';
import { Intake } from '../../utils/carry/intake.ts';
import { Outgo } from '../../utils/carry/outgo.ts';
import type { Carrying, Helping } from '../../utils/carry/services.ts';
import { type Port, Wire } from '../../utils/carry/wire.ts';
import type { Ledger } from '../../utils/store/guard.ts';
import { Store } from '../../utils/store/store.ts';
import { isPlainMarkup } from '../../utils/text/plain-markup.ts';

/** The options page's worker: brings files in and makes those that leave, so that the page never has to. What only a page can do, it asks that for. */
export default defineUnlistedScript(() => {
  const ledger = {
    read: () => page.call('readLedger', undefined),
    write: (ledger: Ledger) => page.call('writeLedger', ledger),
  };
  const store = new Store({ ledger, room: freeRoom });
  const tell: Helping['progress'] = (progress) => void page.call('progress', progress);
  const outgo = new Outgo(store, tell);
  const intake = new Intake({
    store,
    cleanHtml: (html, base) => (isPlainMarkup(html) ? html : page.call('clean', { html, base })),
    tell,
  });
  const { read, part, readTable, compareAgain, choose, chooseAll, rows, unread, write, takeBack } = intake;
  const services: Carrying = {
    ...{ read, part, readTable, compareAgain, choose, chooseAll, rows, unread, write, takeBack },
    ...{ export: outgo.write, backUp: outgo.backUp },
  };
  const page: Wire<Helping> = new Wire(globalThis as unknown as Port, services);
});
