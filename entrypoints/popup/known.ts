import { computed, signal } from '@preact/signals';
import type { SavedPosting, SaveRequest } from '../../utils/posting.ts';
import type { Match } from '../../utils/store/repeats.ts';
import type { Store } from '../../utils/store/store.ts';

/** What saving does: bring the saved posting up to date, or make another one. */
export type Choice = 'update' | 'separate';

type Told = Parameters<Store['repeats']['find']>[0];

/** What is saved of the job on the page, and what the person wants to become of it. */
export class Known {
  readonly #store: Store;
  readonly #found = signal<{ match: Match; saved: SavedPosting }[]>([]);
  readonly #binned = signal<Match[]>([]);
  readonly #chosen = signal<Choice>();
  #watched: { unsubscribe: () => void }[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  /** The saved posting that comes nearest, and what it is to this page. */
  readonly best = computed(() => this.#found.value[0]);

  /** One that the person deleted, as long as it lies in the bin and none of the job stands outside of it. */
  readonly inBin = computed(() => (this.best.value ? undefined : this.#binned.value[0]));

  /** The same posting is updated, another one of the job gets company, unless the person says otherwise. */
  readonly choice = computed<Choice>(
    () => this.#chosen.value ?? (this.best.value?.match.as === 'same' ? 'update' : 'separate'),
  );

  /** The posting that saving updates. */
  readonly existing = computed<SavedPosting | undefined>(() =>
    this.choice.value === 'update' ? this.best.value?.saved : undefined,
  );

  choose(choice: Choice): void {
    this.#chosen.value = choice;
  }

  /** Takes what was deleted out of the bin: it is found as saved then. */
  async bringBack(): Promise<void> {
    const { inBin } = this;
    if (inBin.value) await this.#store.bin.takeOut([inBin.value.saved.id]);
  }

  /** Looks for `told`, now and whenever the database changes. */
  async follow(told: Told): Promise<void> {
    const look = async () => {
      const [match] = await this.#store.repeats.find(told);
      const saved = match && (await this.#store.get(match.saved.id));
      return saved ? [{ match, saved }] : [];
    };
    this.#chosen.value = undefined;
    // Asked once by itself: a live query never answers where the database can't be opened, and the form must stand all the same.
    this.#found.value = await look().catch(() => []);
    for (const each of this.#watched) each.unsubscribe();
    this.#watched = [
      this.#store.live(look).subscribe({
        next: (found) => {
          this.#found.value = found;
        },
        error: () => undefined,
      }),
      // The bin is looked into while the form stands already.
      this.#store
        .live(() => this.#store.repeats.findInBin(told))
        .subscribe({
          next: (binned) => {
            this.#binned.value = binned;
          },
          error: () => undefined,
        }),
    ];
  }

  /** What a request to save says of it. */
  request(at: string): Pick<SaveRequest, 'basedOn' | 'separate' | 'related'> {
    const { existing, best } = this;
    if (existing.value) return { basedOn: existing.value.revision };
    if (!best.value) return {};
    const { match } = best.value;
    // Who wants the same posting twice takes it for two jobs.
    if (match.as === 'same') return { separate: true };
    return { separate: true, related: [{ id: match.saved.id, as: match.as, at }] };
  }
}
