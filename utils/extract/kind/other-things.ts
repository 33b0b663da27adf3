import type { Page } from '../page.ts';
import { dataElements } from '../sources/data-elements.ts';
import { metaContent } from '../sources/meta.ts';
import { oncePerPage } from '../sources/once.ts';

const THING =
  /"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"(?:https?:\/\/schema\.org\/)?(?:Product|Recipe|NewsArticle|ReportageNewsArticle|Restaurant|Movie|VideoObject|Event|Book|Course|SoftwareSourceCode|QAPage|DiscussionForumPosting|PodcastEpisode)"/;
const MARKED = /schema\.org\/(?:Product|Recipe|NewsArticle|Restaurant|Movie|Event|Book)$/i;

/**
 * Does the page's own data say that it is about some other thing: a product, an article, a recipe? 'perhaps': it calls
 * itself an article, as blog software does of any page.
 */
export const saysOtherThing = oncePerPage((page: Page): boolean | 'perhaps' => {
  try {
    return otherThing(page);
  } catch {
    // The document's own methods are gone: it says nothing.
    return false;
  }
});

function otherThing(page: Page): boolean | 'perhaps' {
  const type = metaContent(page, 'og:type') ?? '';
  if (/^(?:product|book|video|music)\b/i.test(type)) return true;
  for (const script of dataElements(page).scripts) {
    if (script.getAttribute('type')?.toLowerCase() !== 'application/ld+json') continue;
    const text = (script.textContent ?? '').slice(0, 100_000);
    if (THING.test(text) && !text.includes('JobPosting')) return true;
  }
  const items = dataElements(page).items.filter(
    (item) => item.hasAttribute('itemscope') && item.hasAttribute('itemtype'),
  );
  if (items.slice(0, 50).some((item) => MARKED.test(item.getAttribute('itemtype') ?? ''))) return true;
  return /^(?:article|profile)\b/i.test(type) ? 'perhaps' : false;
}
