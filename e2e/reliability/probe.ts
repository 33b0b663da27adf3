/** The store as it ships, put into a page of the extension for tests to call: `globalThis.probe`. */
import { storedLedger } from '../../utils/browser/ledger.ts';
import { Store } from '../../utils/store/store.ts';

const probe = { Store, open: () => new Store({ ledger: storedLedger }) };
export type Probe = typeof probe;
Object.assign(globalThis, { probe });
