import type { SavedPosting } from '../posting.ts';
import { withoutUnseenIn } from '../text/unseen.ts';

/** Takes everything out of markup that may not be stored; links are made whole against `base`, where there is one. */
export type CleanHtml = (html: string, base?: string) => string;

/** The same where it may take its time: who has no parser asks a page. */
export type CleanHtmlLater = (...given: Parameters<CleanHtml>) => string | Promise<string>;

type Marked = Pick<SavedPosting, 'url' | 'posting' | 'original' | 'provenance' | 'versions'>;

/**
 * A posting with its markup cleaned, wherever markup stands in it (also what was read elsewhere or stood there before), and
 * without characters that no one sees.
 */
export function cleaned<Saved extends Marked>(given: Saved, cleanHtml: CleanHtml): Saved {
  const saved = withoutUnseenIn(given);
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

/** `cleaned` where cleaning takes its time: `cleanHtml` is asked once for each markup of the posting. */
export async function cleanedLater<Saved extends Marked>(given: Saved, cleanHtml: CleanHtmlLater): Promise<Saved> {
  const answers = new Map<string, string>();
  let from: string | undefined;
  cleaned(given, (html, base) => {
    answers.set(html, '');
    from = base;
    return html;
  });
  for (const html of answers.keys()) answers.set(html, await cleanHtml(html, from));
  return cleaned(given, (html) => answers.get(html) ?? '');
}
