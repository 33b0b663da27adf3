import { useState } from 'preact/hooks';
import { shownAddress } from '../../utils/text/host.ts';
import type { EditorProps } from './editor.ts';

/** A web address; half a one is not taken over, and said. */
export function AddressEditor({
  id,
  value,
  placeholder,
  describedBy,
  wrong,
  onEdit,
}: EditorProps<string> & { wrong: string }) {
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? shownAddress(value ?? '');
  const isWrong = typed !== undefined && typed.trim() !== '' && !isWebAddress(typed);
  return (
    <>
      <input
        id={id}
        type="url"
        maxLength={4_000}
        value={shown}
        placeholder={placeholder}
        aria-describedby={isWrong ? `${id}-wrong` : describedBy}
        aria-invalid={isWrong}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          if (text.trim() === '') onEdit(null);
          else if (isWebAddress(text)) onEdit(text.trim());
        }}
        onBlur={() => !isWrong && setTyped(undefined)}
      />
      {isWrong && (
        <p id={`${id}-wrong`} class="wrong small">
          {wrong}
        </p>
      )}
    </>
  );
}

const isWebAddress = (text: string) => URL.canParse(text.trim()) && /^https?:/i.test(text.trim());
