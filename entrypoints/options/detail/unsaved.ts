import { z } from 'zod';
import { jobPostingSchema, savedPostingSchema } from '../../../utils/posting.ts';
import type { Change } from '../../../utils/store/store.ts';

/**
 * What was typed and is not in the database yet. A tab that is closed finishes no database write, but what stands in
 * `localStorage` is there at once: the next Jobmark tab finishes it.
 */
const PREFIX = 'unsaved';

const nullable = Object.fromEntries(
  Object.entries(jobPostingSchema.shape).map(([field, schema]) => [field, schema.unwrap().nullable().optional()]),
);
/** JSON knows no undefined: what was taken away is kept as null. */
const cleared = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => value ?? undefined, schema).optional();
const unsavedSchema = z.object({
  basedOn: z.number().int().positive(),
  change: savedPostingSchema
    .pick({ notes: true, tags: true, status: true })
    .partial()
    .extend({
      rating: cleared(savedPostingSchema.shape.rating),
      nextStep: cleared(savedPostingSchema.shape.nextStep),
      contacts: cleared(savedPostingSchema.shape.contacts),
      fields: z.object(nullable).optional(),
    }),
});
export interface Unsaved {
  change: Change;
  /** The revision that the person saw. */
  basedOn: number;
}

/** One tab's unsaved changes, by posting. Others take them over only when the tab is gone. */
export class UnsavedChanges {
  readonly #tab = crypto.randomUUID();

  constructor() {
    // Held until the tab dies.
    void navigator.locks.request(this.#tab, () => new Promise<never>(() => {}));
  }

  keep(id: string, unsaved: Unsaved): void {
    try {
      localStorage.setItem(this.#key(id), textOfUnsaved(unsaved));
    } catch {
      // No room: the database is still tried.
    }
  }

  drop(id: string): void {
    localStorage.removeItem(this.#key(id));
  }

  /** Hands over, one by one, what tabs left behind that are gone now or go later, and forgets it when `take` is through. */
  takeOver(take: (id: string, unsaved: Unsaved) => Promise<void>): void {
    for (const key of Object.keys(localStorage)) {
      const [prefix, tab, id] = key.split(':');
      if (prefix !== PREFIX || !tab || !id || tab === this.#tab) continue;
      void navigator.locks.request(tab, async () => {
        const unsaved = readUnsaved(localStorage.getItem(key));
        if (unsaved) await take(id, unsaved);
        localStorage.removeItem(key);
      });
    }
  }

  #key(id: string): string {
    return [PREFIX, this.#tab, id].join(':');
  }
}

/** As it stands in `localStorage`. */
export function textOfUnsaved(unsaved: Unsaved): string {
  const { fields, ...own } = unsaved.change;
  const kept = Object.fromEntries(Object.entries(own).map(([name, value]) => [name, value ?? null]));
  return JSON.stringify({ ...unsaved, change: { ...kept, ...(fields && { fields }) } });
}

/** What such a text holds; undefined where it is no such text. */
export function readUnsaved(text: string | null): Unsaved | undefined {
  try {
    const read = unsavedSchema.safeParse(JSON.parse(text ?? 'null'));
    return read.success ? (read.data as Unsaved) : undefined;
  } catch {
    return undefined;
  }
}
