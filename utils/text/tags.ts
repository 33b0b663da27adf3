/** Characters that a tag may have, and tags that a posting may have: what is more is cut off. */
export const LONGEST_TAG = 60;
export const MOST_TAGS = 50;

/** What stands between two tags: the comma, also as Chinese, Japanese and Arabic write it. */
export const COMMA = /[,，、،]/;

/** What a person did to a posting's tags: whatever else was done to them meanwhile stays. */
export interface TagChange {
  added: readonly string[];
  removed: readonly string[];
}

/** The tags in what was typed, a comma between each. */
export const tagsIn = (typed: string): string[] =>
  typed.split(COMMA).flatMap((part) => {
    const tag = part.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG).trim();
    return tag === '' ? [] : [tag];
  });

/** `tags` after `change`, each once, the added ones last. */
export function tagsAfter(tags: readonly string[], { added, removed }: TagChange): string[] {
  const kept = tags.filter((tag) => !removed.includes(tag));
  return [...new Set([...kept, ...added])].slice(0, MOST_TAGS);
}

/** `change`, and then `more`: what is added and removed again is as if it had never been. */
export function tagChangeThen(change: TagChange, more: TagChange): TagChange {
  const without = (some: readonly string[], others: readonly string[]) => some.filter((tag) => !others.includes(tag));
  return {
    added: [...new Set([...without(change.added, more.removed), ...more.added])],
    removed: [...new Set([...without(change.removed, more.added), ...more.removed])],
  };
}

/** The tags of `postings`, the most used first. */
export function tagsByUse(postings: readonly { tags: readonly string[] }[]): string[] {
  const uses = new Map<string, number>();
  for (const { tags } of postings) for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
}
