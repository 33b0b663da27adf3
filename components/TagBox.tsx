import { useState } from 'preact/hooks';
import { foldText } from '../utils/text/fold.ts';
import { COMMA, LONGEST_TAG, tagsIn } from '../utils/text/tags.ts';

/** So many tags are offered at once: a list of thousands takes longer to draw than to type. */
const MOST_OFFERED = 50;

export interface TagTexts {
  tags: string;
  newTag: string;
  tagHint: string;
  removeTag: (tag: string) => string;
}

interface TagBoxProps {
  id: string;
  known: string[];
  texts: Pick<TagTexts, 'newTag' | 'tagHint'>;
  onAdd: (tags: string[]) => void;
  /** In an empty box. */
  onBackspace?: () => void;
  onFocus?: (() => void) | undefined;
}

/**
 * A box for tags: a comma, Enter, or leaving it with something in it, adds. It offers the most used of the known ones that
 * have what is typed; one that is chosen there is added at once.
 */
export function TagBox({ id, known, texts, onAdd, onBackspace, onFocus }: TagBoxProps) {
  const [typed, setTyped] = useState('');
  const sought = foldText(typed);
  const offered: string[] = [];
  for (const tag of known) {
    if (offered.length === MOST_OFFERED) break;
    if (sought === '' || foldText(tag).includes(sought)) offered.push(tag);
  }
  const add = (box: HTMLInputElement, rest = '') => {
    // A known tag may have a comma of its own.
    const tags = known.includes(box.value) ? [box.value] : tagsIn(box.value.slice(0, box.value.length - rest.length));
    box.value = rest;
    setTyped(rest);
    if (tags.length > 0) onAdd(tags);
  };
  const onInput = (event: InputEvent & { currentTarget: HTMLInputElement }) => {
    const box = event.currentTarget;
    // What is chosen from the list comes as no letter (Chromium, Firefox).
    const isChosen = !event.inputType || event.inputType === 'insertReplacementText';
    if (isChosen && known.includes(box.value)) add(box);
    else if (!event.isComposing && COMMA.test(box.value)) add(box, box.value.split(COMMA).at(-1)?.trimStart());
    else setTyped(box.value);
  };
  return (
    <>
      <input
        class="tag-box"
        list={`${id}-known`}
        maxLength={LONGEST_TAG * 5}
        aria-label={texts.newTag}
        placeholder={texts.newTag}
        title={texts.tagHint}
        autocomplete="off"
        enterkeyhint="done"
        onFocus={onFocus}
        onInput={onInput}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') {
            // In a form, Enter would send it.
            event.preventDefault();
            add(event.currentTarget);
          } else if (event.key === 'Backspace' && event.currentTarget.value === '' && !event.repeat) onBackspace?.();
        }}
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
