import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { TagBox, type TagTexts } from './TagBox.tsx';

interface TagEditorProps {
  tags: string[];
  /** Tags that other postings have, to choose from. */
  known: string[];
  texts: TagTexts;
  onAdd: (tags: string[]) => void;
  onRemove: (tag: string) => void;
  onFocus?: () => void;
}

/** A posting's tags, each with a way to take it off, and a box for new ones, where Backspace takes off the last. */
export function TagEditor({ tags, known, texts, onAdd, onRemove, onFocus }: TagEditorProps) {
  const editor = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = editor.current?.querySelector('input');
    // Each tag pushes the box on: where the tags scroll, it must not go out of sight while one types.
    if (tags.length > 0 && box && box === document.activeElement) box.scrollIntoView({ block: 'nearest' });
  }, [tags.length]);
  const remove = (tag: string) => {
    onRemove(tag);
    // The button goes with its tag: the cursor must be somewhere.
    editor.current?.querySelector('input')?.focus();
  };
  return (
    <div class="tag-editor" ref={editor}>
      <ul class="chips" aria-label={texts.tags}>
        {tags.map((tag) => (
          <li key={tag} dir="auto">
            {tag}
            <button type="button" class="quiet square" aria-label={texts.removeTag(tag)} onClick={() => remove(tag)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <TagBox
        id="new-tag"
        known={known.filter((tag) => !tags.includes(tag))}
        texts={texts}
        onAdd={onAdd}
        onFocus={onFocus}
        onBackspace={() => {
          const last = tags.at(-1);
          if (last !== undefined) onRemove(last);
        }}
      />
    </div>
  );
}
