import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type SavedPosting, type SaveRequest, saveRequestSchema } from '../../utils/posting.ts';
import type { Listing } from '../../utils/store/listing.ts';
import { type TagChange, tagChangeThen, tagsAfter, tagsByUse } from '../../utils/text/tags.ts';
import { STATUSES, type Status } from '../../utils/text/vocabulary.ts';

/** Postings that are looked through for tags to offer: some 20 ms of the page's time. */
const MOST_LOOKED_AT = 500;

const NOTHING: TagChange = { added: [], removed: [] };

/** What the person says of a posting beside its notes: how far they have come with it, and its tags. */
export class Own {
  readonly #existing: ReadonlySignal<SavedPosting | undefined>;
  readonly #status = signal<Status>();
  readonly #tags = signal(NOTHING);

  readonly #listing: Pick<Listing, 'newest'>;
  /** Tags of the postings that were saved last, the most used first. */
  readonly used = signal<string[]>([]);

  /** `existing` is the posting that saving updates. */
  constructor(existing: ReadonlySignal<SavedPosting | undefined>, listing: Pick<Listing, 'newest'>) {
    this.#existing = existing;
    this.#listing = listing;
  }

  /** What they say now, or what is saved. */
  readonly status = computed<Status>(() => this.#status.value ?? this.#existing.value?.status ?? 'saved');
  readonly tags = computed(() => tagsAfter(this.#existing.value?.tags ?? [], this.#tags.value));

  /** What was said here, for a request to save and for a draft; no key for what was left. */
  get said(): Pick<SaveRequest, 'status' | 'tags'> {
    const { added, removed } = this.#tags.value;
    const tags = added.length + removed.length > 0 && { tags: { added: [...added], removed: [...removed] } };
    return { ...(this.#status.value && { status: this.#status.value }), ...tags };
  }

  /** Takes what a draft holds of it, or forgets what was said: what is no status and no tags is none. */
  take(draft: { status?: unknown; tags?: unknown } = {}): void {
    this.#status.value = STATUSES.find((each) => each === draft.status);
    const tags = saveRequestSchema.shape.tags.safeParse(draft.tags);
    this.#tags.value = (tags.success && tags.data) || NOTHING;
  }

  sayStatus(status: Status): void {
    this.#status.value = status;
  }

  /** Looks for tags to offer; without them, one types. */
  async lookForUsed(): Promise<void> {
    this.used.value = tagsByUse(await this.#listing.newest(MOST_LOOKED_AT).catch(() => []));
  }

  addTags(added: readonly string[]): void {
    this.#tags.value = tagChangeThen(this.#tags.value, { added, removed: [] });
  }

  removeTag(tag: string): void {
    this.#tags.value = tagChangeThen(this.#tags.value, { added: [], removed: [tag] });
  }
}
