import { useState } from 'preact/hooks';
import { foldText } from '../../utils/text/fold.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import { Icon } from '../Icon.tsx';

/** As the store takes them: longer ones are cut. */
const LONGEST = 60;
/** So many tags are offered at once: a list of thousands takes longer to draw than to type. */
const MOST_OFFERED = 50;

interface TagEditorProps {
  tags: string[];
  /** Tags that other postings have, to choose from. */
  known: string[];
  texts: OptionsTexts;
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** A posting's tags, each with a way to take it off, and a box for a new one. */
export function TagEditor({ tags, known, texts, onAdd, onRemove }: TagEditorProps) {
  return (
    <div class="tag-editor">
      <ul class="chips" aria-label={texts.tags}>
        {tags.map((tag) => (
          <li key={tag} dir="auto">
            {tag}
            <button type="button" class="quiet square" aria-label={texts.removeTag(tag)} onClick={() => onRemove(tag)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <TagBox id="new-tag" known={known.filter((tag) => !tags.includes(tag))} texts={texts} onAdd={onAdd} />
    </div>
  );
}

interface TagBoxProps {
  id: string;
  known: string[];
  texts: OptionsTexts;
  onAdd: (tag: string) => void;
}

/** A box for one tag: Enter, or leaving it with something in it, adds. It offers the most used of the known ones that have what is typed. */
export function TagBox({ id, known, texts, onAdd }: TagBoxProps) {
  const [typed, setTyped] = useState('');
  const sought = foldText(typed);
  const offered: string[] = [];
  for (const tag of known) {
    if (offered.length === MOST_OFFERED) break;
    if (sought === '' || foldText(tag).includes(sought)) offered.push(tag);
  }
  const add = (box: HTMLInputElement) => {
    const tag = box.value.replace(/\s+/g, ' ').trim();
    if (tag === '') return;
    box.value = '';
    setTyped('');
    onAdd(tag);
  };
  return (
    <>
      <input
        class="tag-box"
        list={`${id}-known`}
        maxLength={LONGEST}
        aria-label={texts.newTag}
        placeholder={texts.newTag}
        title={texts.tagHint}
        autocomplete="off"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && add(event.currentTarget)}
        onBlur={(event) => add(event.currentTarget)}
      />
      <datalist id={`${id}-known`}>
        {offered.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </>
  );
}
