import { revived, type ToldError, told } from './told-error.ts';

/** What one end of a wire does for the other: what is given, and the answer, are plain data. */
export type Services = Record<string, (given: never, signal: AbortSignal) => unknown>;

/** A worker, seen from its page, or the page, seen from its worker. */
export interface Port {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

type Message =
  | { type: 'call'; call: number; name: string; given: unknown }
  | { type: 'stop'; call: number }
  | { type: 'done'; call: number; answer: unknown }
  | { type: 'failed'; call: number; error: ToldError };

interface Waiting {
  resolve: (answer: never) => void;
  reject: (error: unknown) => void;
}

/** One end of a wire between a page and a worker: each calls what the other serves. */
export class Wire<Other extends Services> {
  readonly #port: Port;
  readonly #mine: Services;
  readonly #waiting = new Map<number, Waiting>();
  readonly #working = new Map<number, AbortController>();
  #calls = 0;

  constructor(port: Port, mine: Services) {
    this.#port = port;
    this.#mine = mine;
    port.onmessage = ({ data }) => this.#hear(data);
  }

  /**
   * Calls what the other end serves under `name`, and throws what that throws. When `signal` stops it, the answer still
   * comes from over there: only they know whether it was done by then.
   */
  call<Name extends keyof Other & string>(
    name: Name,
    given: Parameters<Other[Name]>[0],
    signal?: AbortSignal,
  ): Promise<Awaited<ReturnType<Other[Name]>>> {
    const call = ++this.#calls;
    signal?.addEventListener('abort', () => this.#tell({ type: 'stop', call }));
    return new Promise((resolve, reject) => {
      this.#waiting.set(call, { resolve, reject });
      this.#tell({ type: 'call', call, name, given });
    });
  }

  /** The other end is gone: nothing that was asked of it will be answered. */
  fail(error: unknown): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #hear(message: Message): void {
    if (message.type === 'call') void this.#serve(message);
    else if (message.type === 'stop') this.#working.get(message.call)?.abort();
    else {
      const waiting = this.#waiting.get(message.call);
      this.#waiting.delete(message.call);
      if (message.type === 'done') waiting?.resolve(message.answer as never);
      else waiting?.reject(revived(message.error));
    }
  }

  async #serve({ call, name, given }: Extract<Message, { type: 'call' }>): Promise<void> {
    const work = new AbortController();
    this.#working.set(call, work);
    try {
      const answer = await this.#mine[name]?.(given as never, work.signal);
      this.#tell({ type: 'done', call, answer });
    } catch (error) {
      this.#tell({ type: 'failed', call, error: told(error) });
    } finally {
      this.#working.delete(call);
    }
  }

  #tell(message: Message): void {
    this.#port.postMessage(message);
  }
}
