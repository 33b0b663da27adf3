import { computed, type ReadonlySignal, signal } from '@preact/signals';

const POSTING = 'posting';
const VIEW = 'view';
/** What an address that names no view shows. */
const HOME = 'list';

const paramsOf = (hash: string) => new URLSearchParams(hash.replace(/^#/, ''));

/** The posting that an address's fragment names: `#posting=ID`. */
export function postingOf(hash: string): string | undefined {
  return paramsOf(hash).get(POSTING) || undefined;
}

/** The view that an address's fragment names: `#view=board`; the list where it names none. */
export function viewOf(hash: string): string {
  return paramsOf(hash).get(VIEW) || HOME;
}

/** The fragment of an address that shows `view`, with a posting open or with parts of the view's own. */
export function fragmentOf(view: string, parts: Record<string, string | undefined> = {}): string {
  const named = Object.entries({ ...(view !== HOME && { [VIEW]: view }), ...parts });
  const params = new URLSearchParams(named.filter((entry): entry is [string, string] => Boolean(entry[1])));
  return params.size > 0 ? `#${params}` : '';
}

/** The view and the open posting, which are the tab's address: links lead to them, and Back leaves them. */
export class Route {
  readonly #hash = signal(location.hash);
  readonly openId: ReadonlySignal<string | undefined> = computed(() => postingOf(this.#hash.value));
  readonly view: ReadonlySignal<string> = computed(() => viewOf(this.#hash.value));
  /** All that the fragment holds, for views with parts of their own. */
  readonly params: ReadonlySignal<URLSearchParams> = computed(() => paramsOf(this.#hash.value));

  constructor() {
    const follow = () => {
      this.#hash.value = location.hash;
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
  }

  /** Opens a posting beside the view, or none; `replace` keeps the steps through a list out of the tab's history. */
  open(id: string | undefined, { replace = false } = {}): void {
    if (id === this.openId.peek()) return;
    this.#go(fragmentOf(this.view.peek(), { [POSTING]: id }), replace);
  }

  /** Shows another view, with parts of its own in the address. */
  show(view: string, parts: Record<string, string | undefined> = {}): void {
    this.#go(fragmentOf(view, parts), false);
  }

  #go(fragment: string, replace: boolean): void {
    const address = fragment || location.pathname + location.search;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#hash.value = fragment;
  }
}
