import type { OptionsTexts } from '../../utils/texts/options-en.ts';

/** What became of the last change: kept in the store, on its way, or not going through. */
export type Keeping = 'kept' | 'saving' | 'failed' | undefined;

interface NotesEditorProps {
  notes: string;
  texts: OptionsTexts;
  onEdit: (notes: string) => void;
}

/** A person's own notes. */
export function NotesEditor({ notes, texts, onEdit }: NotesEditorProps) {
  return (
    <div class="notes">
      <label for="notes">{texts.notes}</label>
      <textarea
        id="notes"
        rows={Math.min(16, Math.max(3, notes.split('\n').length + 1))}
        maxLength={100_000}
        placeholder={texts.notesHint}
        dir="auto"
        value={notes}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
    </div>
  );
}

/** Says quietly that what was typed is kept. */
export function KeepingNote({ keeping, texts }: { keeping: Keeping; texts: OptionsTexts }) {
  const said = { kept: texts.kept, saving: texts.saving, failed: texts.notKept };
  return (
    <p class={`keeping small ${keeping === 'failed' ? 'failed' : 'soft'}`} role="status">
      {keeping && said[keeping]}
    </p>
  );
}
