import { browser } from 'wxt/browser';
import { wholeFile } from '../../utils/backup/whole-file.ts';
import { noteBackup } from '../../utils/browser/backup-record.ts';
import { download } from '../../utils/browser/download.ts';
import { storedLedger } from '../../utils/browser/ledger.ts';
import { Store } from '../../utils/store/store.ts';
import { data } from '../../utils/texts/index.ts';

/** So long the browser has to begin the download before the page goes, in milliseconds. */
const BEGUN = 5_000;

/** The page that the background opens, behind the others, when a backup is due in the downloads: it goes by itself. */
async function backUp(): Promise<void> {
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.querySelector('p')?.append(data.left.byItself);
  const store = new Store({ ledger: storedLedger });
  if ((await store.open()).state === 'ready') {
    const { file, made } = await wholeFile(store, new Date());
    download(file, made.name);
    await noteBackup({ last: { ...made, where: 'downloads' } });
    await new Promise((done) => setTimeout(done, BEGUN));
  }
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

void backUp();
