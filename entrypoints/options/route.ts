import { type ReadonlySignal, signal } from '@preact/signals';

const NAME = 'posting';

/** The posting that an address's fragment names: `#posting=ID`. */
export function postingOf(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get(NAME) || undefined;
}

/** The open posting, which is the tab's address: links lead to it, and Back leaves it. */
export class Route {
  readonly #openId = signal(postingOf(location.hash));
  readonly openId: ReadonlySignal<string | undefined> = this.#openId;

  constructor() {
    const follow = () => {
      this.#openId.value = postingOf(location.hash);
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
  }

  /** Opens a posting, or none; `replace` keeps the steps through a list out of the tab's history. */
  open(id: string | undefined, { replace = false } = {}): void {
    if (id === this.#openId.value) return;
    const address = id ? `#${new URLSearchParams({ [NAME]: id })}` : location.pathname + location.search;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#openId.value = id;
  }
}
