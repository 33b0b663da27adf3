import { sanitizeHtml } from '../../../components/sanitize.ts';
import { storedLedger } from '../../../utils/browser/ledger.ts';
import type { Carrying, Helping } from '../../../utils/carry/services.ts';
import { Wire } from '../../../utils/carry/wire.ts';

/** The page's end of a worker that carries files in; it is started when it is first needed. */
export class Carrier {
  #wire: Wire<Carrying> | undefined;
  readonly #onProgress: Helping['progress'];

  constructor(onProgress: Helping['progress']) {
    this.#onProgress = onProgress;
  }

  /** Has the worker do something; throws what that throws, or that the worker has ended. */
  call<Name extends keyof Carrying & string>(name: Name, given: Parameters<Carrying[Name]>[0], signal?: AbortSignal) {
    this.#wire ??= this.#start();
    return this.#wire.call(name, given, signal);
  }

  #start(): Wire<Carrying> {
    const worker = new Worker('/transfer-worker.js', { name: 'transfer' });
    const helping: Helping = {
      progress: this.#onProgress,
      clean: ({ html, base }) => sanitizeHtml(html, base),
      readLedger: () => storedLedger.read(),
      writeLedger: (ledger) => storedLedger.write(ledger),
    };
    const wire = new Wire<Carrying>(worker, helping);
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      this.#wire = undefined;
      wire.fail(new Error(event.message));
    };
    return wire;
  }
}
