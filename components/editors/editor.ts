/** Letters that a line holds at most: as the posting's schema has it. */
export const LONGEST_LINE = 1_000;

/** What every field editor is given. `onEdit(null)` empties the field. */
export interface EditorProps<Value> {
  /** The control's id, for its label. */
  id: string;
  value: Value | undefined;
  placeholder?: string;
  /** Id of the text that tells where the value came from or what is wrong. */
  describedBy?: string;
  onEdit: (value: Value | null) => void;
}
