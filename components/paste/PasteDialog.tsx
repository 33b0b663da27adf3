import { useState } from 'preact/hooks';
import type { PasteTexts } from '../../utils/texts/en/paste.ts';
import { Dialog } from '../Dialog.tsx';
import { PostingForm, type PostingFormProps } from '../PostingForm.tsx';
import { PasteBox, type Pasted } from './PasteBox.tsx';

interface PasteDialogProps {
  texts: PasteTexts;
  /** What was read of the text, ready to correct; undefined until something was read. */
  form: PostingFormProps | undefined;
  /** The page's address, as far as the text gives one. */
  url: string;
  /** The last save did not work. */
  hasFailed: boolean;
  given: Pasted | undefined;
  onRead: (pasted: Pasted) => void;
  onUrl: (url: string) => void;
  onBack: () => void;
  onSave: () => void;
  onClose: () => void;
}

const isAddress = (url: string): boolean => url === '' || (/^(?:https?:\/\/|file:)/.test(url) && URL.canParse(url));

/** A window for a posting without its page: its text first, then every field with its proof, then saved. */
export function PasteDialog(props: PasteDialogProps) {
  const { texts, form, given, onRead, onClose } = props;
  return (
    <Dialog heading={form ? texts.checkHeading : texts.heading} class="paste-dialog" onClose={onClose}>
      {form ? (
        <Check {...props} form={form} />
      ) : (
        <PasteBox texts={texts} given={given} onRead={onRead} onCancel={onClose} />
      )}
    </Dialog>
  );
}

function Check({
  texts,
  form,
  url,
  hasFailed,
  onUrl,
  onBack,
  onSave,
  onClose,
}: PasteDialogProps & { form: PostingFormProps }) {
  const [isWrong, setWrong] = useState(false);
  const save = () => {
    if (isAddress(url)) onSave();
    else setWrong(true);
  };
  return (
    <form
      class="paste-check"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    >
      <div class="fields">
        <PostingForm {...form} />
        <div class="field">
          <label for="paste-url">{texts.pageAddress}</label>
          <div class="control">
            <input
              id="paste-url"
              type="url"
              inputMode="url"
              placeholder={texts.pageAddressHint}
              value={url}
              aria-invalid={isWrong}
              aria-describedby="paste-url-note"
              onInput={(event) => {
                onUrl(event.currentTarget.value.trim());
                setWrong(false);
              }}
            />
            <p id="paste-url-note" class="note" role="alert">
              {isWrong && texts.notAnAddress}
            </p>
          </div>
        </div>
      </div>
      {hasFailed && (
        <p class="note" role="alert">
          {texts.failed}
        </p>
      )}
      <div class="dialog-buttons">
        <button type="button" onClick={onClose}>
          {texts.cancel}
        </button>
        <button type="button" onClick={onBack}>
          {texts.back}
        </button>
        <button type="submit" class="primary">
          {texts.save}
        </button>
      </div>
    </form>
  );
}
