import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PasteTexts } from '../../utils/texts/en/paste.ts';

/** What a person gave: the text, and the markup that it was copied with where they left the text as it was. */
export interface Pasted {
  text: string;
  html?: string;
}

interface PasteBoxProps {
  texts: PasteTexts;
  /** What stood here before. */
  given?: Pasted | undefined;
  onRead: (pasted: Pasted) => void;
  onCancel: () => void;
}

/** As much as is read. */
const LONGEST = 200_000;
const isMac = navigator.platform.startsWith('Mac');

/** A box for a posting's text. Ctrl+Enter reads it, as the button does. */
export function PasteBox({ texts, given, onRead, onCancel }: PasteBoxProps) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(given?.text ?? '');
  const [wasEmpty, setWasEmpty] = useState(false);
  const copied = useRef<Pasted | undefined>(given);
  useEffect(() => box.current?.focus(), []);
  const read = () => {
    if (text.trim() === '') {
      setWasEmpty(true);
      box.current?.focus();
      return;
    }
    const { html } = copied.current?.text === text.trim() ? copied.current : {};
    onRead({ text: text.trim(), ...(html ? { html } : {}) });
  };
  const note = text.length >= LONGEST ? texts.tooLong(LONGEST) : wasEmpty && text.trim() === '' ? texts.nothing : '';
  return (
    <form
      class="paste-box"
      onSubmit={(event) => {
        event.preventDefault();
        read();
      }}
    >
      <label for={id}>{texts.label}</label>
      <textarea
        id={id}
        ref={box}
        dir="auto"
        rows={12}
        maxLength={LONGEST}
        aria-describedby={`${id}-hint ${id}-note`}
        aria-invalid={wasEmpty && text.trim() === ''}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const html = event.clipboardData?.getData('text/html');
          const plain = event.clipboardData?.getData('text/plain').replace(/\r\n?/g, '\n').trim();
          if (html && plain) copied.current = { text: plain, html };
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.stopPropagation();
          read();
        }}
      />
      <p id={`${id}-hint`} class="soft small">
        {texts.hint}
      </p>
      <p id={`${id}-note`} class="note" role="alert">
        {note}
      </p>
      <div class="dialog-buttons">
        <button type="button" onClick={onCancel}>
          {texts.cancel}
        </button>
        <button type="submit" class="primary">
          {texts.read}
          <kbd>{isMac ? '⌘ Enter' : 'Ctrl Enter'}</kbd>
        </button>
      </div>
    </form>
  );
}
