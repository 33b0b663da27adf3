import { sectionOf } from '../../text/section.ts';
import type { Block } from '../page.ts';

/** Letters, digits, `+` and `#` in small, the rest as one blank. Most texts are plain, and cost less so. */
const fold = (text: string): string =>
  /^[ -~\s]*$/.test(text)
    ? text
        .toLowerCase()
        .replace(/[^a-z0-9+#]+/g, ' ')
        .trim()
    : foldAny(text);
const foldAny = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

const TITLE_NAME =
  /(?:^|[\s_-])(?:job|posting|position|vacancy|offer)?[-_]{0,2}(?:title|headline|jobtitle)(?=$|[\s_-])/i;
/** Headings that sites give to a part of the page, never to a job. */
const GENERIC =
  /^(?:jobs?|careers?|job (?:details?|description|overview|summary)|about (?:us|the job|the role)|description|apply(?: now)?|stellenangebote?|karriere|home|search|menu|similar jobs|sign in|log ?in|cookies?)$/;

/**
 * The posting's heading: what is set as one, repeated in the document's title or in the address, near the top of the
 * main part. A site's name in the first heading loses to a lesser heading that the title names.
 */
export function mainHeadingOf(blocks: readonly Block[], head: string, url: URL): Block | undefined {
  const title = fold(head.slice(0, 500)) || undefined;
  const slug = fold(decoded(url.pathname).slice(0, 500));
  let best: Block | undefined;
  let bestScore = 2.4;
  for (const block of blocks) {
    if (block.text.length > 200 || block.text.length < 3 || block.region === 'footer' || block.region === 'card')
      continue;
    const score = scoreOf(block, title, slug, blocks.length);
    if (score > bestScore) [best, bestScore] = [block, score];
  }
  return best;
}

function scoreOf(block: Block, title: string | undefined, slug: string, count: number): number {
  const named = TITLE_NAME.test((block.element.getAttribute('class') ?? '').slice(0, 300));
  const fits = title !== undefined && block.text.length <= title.length + 20;
  if (!block.level && !named && !fits) return 0;
  const text = fold(block.text);
  if (!block.level && !named && !title?.includes(text)) return 0;
  if (!text || GENERIC.test(text)) return 0;
  const inTitle = text.length >= 4 && title?.includes(text) ? 3 + Math.min(3, (6 * text.length) / title.length) : 0;
  const words = text.split(' ').filter((word) => word.length > 2);
  const inSlug = words.length > 1 && words.every((word) => slug.includes(word)) ? 3 : 0;
  const level = block.level ? Math.max(0, 6 - 1.5 * block.level) : 0;
  const region = block.region === 'main' ? 2 : block.region === 'dialog' || block.region === 'navigation' ? -4 : 0;
  const place = block.index < count * 0.7 ? 0.5 : 0;
  return (
    level +
    inTitle +
    inSlug +
    region +
    place +
    (named ? 1.5 : 0) -
    (block.form ? 1 : 0) -
    (block.linked > 0.5 ? 1.5 : 0)
  );
}

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** "Similar jobs", "More jobs near Leeds": what stands under it is about other postings. */
export const opensOthers = ({ text, level, bold }: Block): boolean =>
  (level !== undefined || bold) && text.length <= 80 && sectionOf(text) === 'similar-jobs';

/** What stands about the heading and before the prose: at most 8 blocks before it and 25 after it. */
export function headerOf(blocks: readonly Block[], heading: Block | undefined): Block[] {
  if (!heading) return [];
  const header: Block[] = [];
  for (let at = Math.max(0, heading.index - 8); at < heading.index; at++) {
    const block = blocks[at];
    if (block && block.region === heading.region && block.text.length <= 120) header.push(block);
  }
  header.push(heading);
  for (let at = heading.index + 1; at < Math.min(blocks.length, heading.index + 26); at++) {
    const block = blocks[at];
    if (!block || block.text.length > 220 || block.form) break;
    if (opensOthers(block)) break;
    if (block.region === heading.region) header.push(block);
  }
  return header;
}
