import { useState } from 'preact/hooks';
import { Description } from '../Description.tsx';
import { htmlOfText, textOfHtml } from '../description-text.ts';
import type { EditorProps } from './editor.ts';

export interface DescriptionTexts {
  editText: string;
  showText: string;
  wholeText: string;
  lessText: string;
  descriptionHint: string;
}

/** The description as it is, its beginning first; and as a text to edit. */
export function DescriptionEditor({
  id,
  value,
  placeholder,
  describedBy,
  isOpen = false,
  texts,
  onEdit,
}: EditorProps<string> & { isOpen?: boolean; texts: DescriptionTexts }) {
  const [typed, setTyped] = useState(() => (isOpen && value !== undefined ? textOfHtml(value) : undefined));
  const [isWhole, setWhole] = useState(false);
  const isEditing = typed !== undefined || value === undefined;
  if (isEditing) {
    return (
      <div class="description-editor">
        <textarea
          id={id}
          rows={value === undefined && !typed ? 2 : 12}
          maxLength={400_000}
          value={typed ?? ''}
          placeholder={placeholder}
          aria-describedby={describedBy ?? `${id}-hint`}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            onEdit(text.trim() === '' ? null : htmlOfText(text));
          }}
        />
        <p id={`${id}-hint`} class="small soft">
          {texts.descriptionHint}
        </p>
        {typed !== undefined && value !== undefined && !isOpen && (
          <button type="button" onClick={() => setTyped(undefined)}>
            {texts.showText}
          </button>
        )}
      </div>
    );
  }
  return (
    <div class="description-editor">
      <section
        id={id}
        class={isWhole ? 'whole' : 'beginning'}
        tabIndex={isWhole ? 0 : -1}
        aria-describedby={describedBy}
      >
        <Description html={value} />
      </section>
      <div class="row">
        <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? texts.lessText : texts.wholeText}
        </button>
        <button type="button" onClick={() => setTyped(textOfHtml(value))}>
          {texts.editText}
        </button>
      </div>
    </div>
  );
}
