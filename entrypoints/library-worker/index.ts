import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromFinder, ToFinder } from '../../utils/library/messages.ts';
import { Finder } from './finder.ts';

/** What a worker has of the globals: the page's types know only the page's. */
interface Scope {
  postMessage(message: FromFinder, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<ToFinder>) => void) | null;
}

/** The options page's worker: looks through all postings, so that the page never has to. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Scope;
  const tell = (message: FromFinder, transfer: Transferable[] = []) => scope.postMessage(message, transfer);
  let finder: Finder | undefined;
  scope.onmessage = ({ data }) => {
    if (data.type === 'open') finder = new Finder(data.database, data.locale, tell);
    else if (data.type === 'ask') finder?.ask(data.turn, data.question);
    else finder?.look();
  };
});
