import type { PostingField, SavedPosting } from '../../utils/posting.ts';
import type { OnEdit } from '../editors/FieldEditor.tsx';
import type { Show } from './show.ts';
import type { DetailTexts } from './texts.ts';

/** The posting that is shown, with what its parts need to be read and edited in place. */
export interface OnePosting {
  saved: SavedPosting;
  texts: DetailTexts;
  show: Show;
  /** The field that is open for editing in its place. */
  edited: PostingField | undefined;
  onEditField: (field: PostingField | undefined) => void;
  onEdit: OnEdit;
  onPutBack: (field: PostingField) => void;
}

/** No page was read for it: a person wrote all of it. */
export function isByHand(saved: Pick<SavedPosting, 'provenance'>): boolean {
  return Object.keys(saved.provenance).length === 0;
}

/** Does the posting say anything in this field? An empty list says nothing. */
export function isStated(saved: SavedPosting, field: PostingField): boolean {
  const value = saved.posting[field];
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
