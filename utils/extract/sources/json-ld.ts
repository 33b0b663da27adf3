import { dataElements } from './data-elements.ts';
import { parseLenient } from './lenient-json.ts';
import { oncePerPage } from './once.ts';
import { type Json, listOf, objectsIn, valueAt } from './walk.ts';

const MOST_BLOCKS = 300;
const MOST_POSTINGS = 100;

/** The names in `@type`, without a vocabulary's address before them. */
const typesOf = (object: Json): string[] =>
  listOf(valueAt(object, '@type') ?? valueAt(object, 'type')).flatMap((type) =>
    typeof type === 'string' ? [type.slice(type.search(/[^/#:]{0,60}$/))] : [],
  );

/** Does the object call itself one of `names` ("JobPosting", "https://schema.org/JobPosting")? */
const isOfType = (object: Json, ...names: string[]): boolean => typesOf(object).some((type) => names.includes(type));

/** Every readable JSON-LD block of the page, first 300. */
const blocksOf = oncePerPage((page) => {
  const blocks: unknown[] = [];
  for (const script of dataElements(page).scripts) {
    if (blocks.length >= MOST_BLOCKS) break;
    if (!/^application\/ld\+json\b/i.test(script.getAttribute('type')?.trim() ?? '')) continue;
    const text = script.textContent ?? '';
    // Thousands of blocks about other things are common; only these two tell of a job or its page.
    if (!/JobPosting|datePublished/.test(text)) continue;
    const parsed = parseLenient(text);
    if (parsed !== undefined) blocks.push(parsed);
  }
  return blocks;
});

/** Every JobPosting in the page's JSON-LD, wherever it is nested; first 100. */
export const jsonLdPostings = oncePerPage((page): Json[] => {
  const found: Json[] = [];
  for (const block of blocksOf(page)) {
    for (const object of objectsIn(block)) {
      if (found.length >= MOST_POSTINGS) return found;
      if (isOfType(object, 'JobPosting')) found.push(object);
    }
  }
  return found;
});

/** `datePublished` of the one page or article that JSON-LD describes; none where several differ. */
export const publishedInJsonLd = oncePerPage((page): string | undefined => {
  const dates = new Set<string>();
  for (const block of blocksOf(page)) {
    for (const object of objectsIn(block)) {
      const date = valueAt(object, 'datePublished');
      if (typeof date === 'string' && isOfType(object, 'WebPage', 'ItemPage', 'Article')) dates.add(date.slice(0, 10));
    }
  }
  return dates.size === 1 ? [...dates][0] : undefined;
});
