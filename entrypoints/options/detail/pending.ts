import type { PostingField, SavedPosting } from '../../../utils/posting.ts';
import { editField } from '../../../utils/store/change.ts';
import type { Change } from '../../../utils/store/store.ts';

/** Both changes as one; the later wins. */
export function mergeChanges(earlier: Change | undefined, later: Change): Change {
  const fields = { ...earlier?.fields, ...later.fields };
  return { ...earlier, ...later, ...(Object.keys(fields).length > 0 && { fields }) };
}

/** `saved` as it will be with `change`, for showing before it is written: no revision, no history. */
export function withChange(saved: SavedPosting, { fields = {}, ...own }: Change): SavedPosting {
  let draft: Pick<SavedPosting, 'posting' | 'original'> = saved;
  for (const [field, value] of Object.entries(fields)) draft = editField(draft, field as PostingField, value as never);
  return { ...saved, ...draft, ...own };
}

/** What undoes `change` in a posting that was as `before`. */
export function changeBack(before: SavedPosting, { fields, ...own }: Change): Change {
  const names = Object.keys(fields ?? {}) as PostingField[];
  const back = Object.fromEntries(names.map((field) => [field, before.posting[field] ?? null]));
  const ownBack = Object.fromEntries(Object.keys(own).map((name) => [name, before[name as keyof SavedPosting]]));
  return { ...ownBack, ...(fields && { fields: back }) };
}
