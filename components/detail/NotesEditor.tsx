import { useState } from 'preact/hooks';
import { Description } from '../Description.tsx';
import { markdownToHtml } from './markdown.ts';
import type { DetailTexts } from './texts.ts';

interface NotesEditorProps {
  notes: string;
  texts: DetailTexts;
  onEdit: (notes: string) => void;
}

/** A person's own notes: to write in Markdown, and to look at. */
export function NotesEditor({ notes, texts: { page, own }, onEdit }: NotesEditorProps) {
  const [isPreview, setPreview] = useState(false);
  return (
    <div class="notes">
      <div class="notes-head">
        <label for="notes">{page.notes}</label>
        {!isPreview && (
          <p id="notes-markdown" class="small soft">
            {own.notesMarkdown}
          </p>
        )}
        <fieldset class="segmented" aria-label={own.notesView}>
          <button type="button" class="small" aria-pressed={!isPreview} onClick={() => setPreview(false)}>
            {own.write}
          </button>
          <button type="button" class="small" aria-pressed={isPreview} onClick={() => setPreview(true)}>
            {own.preview}
          </button>
        </fieldset>
      </div>
      <textarea
        id="notes"
        hidden={isPreview}
        rows={notes === '' ? 2 : Math.min(16, Math.max(3, notes.split('\n').length + 1))}
        maxLength={100_000}
        placeholder={page.notesHint}
        aria-describedby="notes-markdown"
        dir="auto"
        value={notes}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
      {isPreview && <Preview notes={notes} texts={{ page, own }} />}
    </div>
  );
}

function Preview({ notes, texts: { own } }: { notes: string; texts: Pick<DetailTexts, 'page' | 'own'> }) {
  if (notes.trim() === '') return <p class="soft notes-preview">{own.nothingWritten}</p>;
  const html = markdownToHtml(notes);
  if (html !== undefined)
    return (
      <div class="notes-preview">
        <Description html={html} />
      </div>
    );
  return (
    <div class="notes-preview">
      <p class="small soft">{own.notesTooLong}</p>
      <pre dir="auto">{notes}</pre>
    </div>
  );
}
