/** The store and the save queue as they ship, put into a page of the extension for tests to call: `globalThis.probe`. */
import { storedLedger } from '../../utils/browser/ledger.ts';
import { freeRoom } from '../../utils/browser/room.ts';
import { handOver, unfinishedSaves } from '../../utils/browser/save-queue.ts';
import type { SaveRequest } from '../../utils/posting.ts';
import { EditConflictError, Store } from '../../utils/store/store.ts';
import { canonicalJson } from '../../utils/transfer/canonical.ts';
import { textOf } from '../../utils/transfer/decode.ts';
import { exportText } from '../../utils/transfer/json.ts';
import { wholeExport } from '../../utils/transfer/json-read.ts';
import { manyPostings } from '../seed.ts';

let number = 0;
const store = new Store({ ledger: storedLedger, room: freeRoom });

/** A request to save one posting; its text is its title over and over, so that a torn one shows. */
function requestOf(title: string, more: Partial<SaveRequest> = {}): SaveRequest {
  const url = `https://jobs.example/${encodeURIComponent(title)}/${++number}`;
  return {
    saveId: crypto.randomUUID(),
    id: crypto.randomUUID(),
    url,
    canonicalUrl: url,
    posting: { title, hiringOrganization: { name: `${title} Ltd` }, description: `<p>${`${title} `.repeat(100)}</p>` },
    original: {},
    provenance: { title: { source: 'heading', evidence: title, confidence: 0.9 } },
    requestedAt: new Date().toISOString(),
    ...more,
  };
}

/** Everything that is stored, as one text that is the same for the same postings. */
async function digest(): Promise<string> {
  let text = '';
  for await (const piece of exportText(store.transfers.pages({ withBin: true }), new Date(0))) text += piece;
  return text.slice(text.lastIndexOf('"sha256"'));
}

/** Ids of postings whose parts do not belong together. */
async function torn(): Promise<string[]> {
  const found: string[] = [];
  for await (const page of store.transfers.pages({ withBin: true })) {
    for (const { id, posting } of page) {
      if (!posting.description?.startsWith(`<p>${posting.title} `)) found.push(id);
    }
  }
  return found;
}

/** The titles of what was saved of a page of this address, read past the store. */
async function titlesAt(address: string): Promise<(string | undefined)[]> {
  const answer = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answer(indexedDB.open('jobmark'));
  const rows = await answer(
    database.transaction('postings').objectStore('postings').index('canonicalUrl').getAll(address),
  );
  database.close();
  return rows.map((row: { posting: { title?: string } }) => row.posting.title);
}

const parts = {
  titlesAt,
  canonicalJson,
  store,
  Store,
  storedLedger,
  EditConflictError,
  handOver,
  unfinishedSaves,
  requestOf,
  digest,
  torn,
  manyPostings,
  exportText,
  readBackup: (file: Blob) => wholeExport(textOf(file)),
};
export type Probe = typeof parts;
declare global {
  var probe: Probe;
}
globalThis.probe = parts;
