import type { SavedPosting } from '../posting.ts';
import { withoutOverridesIn } from '../text/unseen.ts';

/** Takes everything out of markup that may not be stored; links are made whole against `base`, where there is one. */
export type CleanHtml = (html: string, base?: string) => string;

type Marked = Pick<SavedPosting, 'url' | 'posting' | 'original' | 'provenance' | 'versions'>;

/**
 * A posting with its markup cleaned, wherever markup stands in it (also what was read elsewhere or stood there before), and
 * without characters that make a text read otherwise than it is written.
 */
export function cleaned<Saved extends Marked>(given: Saved, cleanHtml: CleanHtml): Saved {
  const saved = withoutOverridesIn(given);
  const clean = <Part extends { description?: string | null | undefined }>(part: Part): Part =>
    typeof part.description === 'string' ? { ...part, description: cleanHtml(part.description, saved.url) } : part;
  const { description } = saved.provenance;
  const others = description?.others?.map((each) => ({ ...each, value: cleanHtml(each.value, saved.url) }));
  return {
    ...saved,
    posting: clean(saved.posting),
    original: clean(saved.original),
    ...(saved.versions && { versions: saved.versions.map((each) => ({ ...each, posting: clean(each.posting) })) }),
    ...(description && others && { provenance: { ...saved.provenance, description: { ...description, others } } }),
  };
}
