import { useRef, useState } from 'preact/hooks';
import type { ImportTexts } from '../../utils/texts/en/transfer.ts';

interface FileDropProps {
  texts: ImportTexts;
  /** What was wrong with the file before. */
  fault: string | undefined;
  onFile: (file: File) => void;
}

/** Where a file comes in: chosen or dropped. */
export function FileDrop({ texts, fault, onFile }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the other way to what the button does
    <div
      class={`file-drop ${isOver ? 'is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      {fault && <p role="alert">{fault}</p>}
      <p>{texts.intro}</p>
      <p class="drop-line">
        <button type="button" class="primary" onClick={() => input.current?.click()}>
          {texts.choose}
        </button>
        <span class="soft">{isOver ? texts.dropNow : texts.drop}</span>
      </p>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.choose}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <p class="soft small">{texts.private}</p>
    </div>
  );
}
