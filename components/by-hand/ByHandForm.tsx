import { useEffect, useRef } from 'preact/hooks';
import type { JobPosting, Original, PostingField } from '../../utils/posting.ts';
import type { ByHandTexts } from '../../utils/texts/en/by-hand.ts';
import { AddressEditor } from '../editors/AddressEditor.tsx';
import type { OnEdit } from '../editors/FieldEditor.tsx';
import { PostingForm, type PostingFormTexts } from '../PostingForm.tsx';

const FIELDS: PostingField[] = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'jobLocationType',
  'employmentType',
  'baseSalary',
  'datePosted',
  'validThrough',
  'applyUrl',
  'identifier',
  'applicationContact',
  'description',
];

/** What stands in the form. */
export interface ByHandDraft {
  posting: JobPosting;
  original: Original;
  url: string | undefined;
  notes: string;
}

/** How the last try to save ended. */
export type ByHandTrouble = 'needs-something' | 'saved-before' | 'full' | 'failed' | undefined;

interface ByHandFormProps {
  draft: ByHandDraft;
  isSaving: boolean;
  isDraftBack: boolean;
  trouble: ByHandTrouble;
  isMac: boolean;
  texts: ByHandTexts;
  form: PostingFormTexts;
  show: Parameters<typeof PostingForm>[0]['show'];
  onEdit: OnEdit;
  onUrl: (url: string | null) => void;
  onNotes: (notes: string) => void;
  onSave: () => void;
  onEmpty: () => void;
  /** Reads a pasted text instead. */
  onPaste: () => void;
  onCancel: () => void;
  onOpenSaved: () => void;
}

/** An empty posting to fill in. */
export function ByHandForm(props: ByHandFormProps) {
  const { draft, isSaving, trouble, texts, form } = props;
  const box = useRef<HTMLFormElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('#field-title')?.focus(), []);
  useEffect(() => {
    if (trouble === 'needs-something') box.current?.querySelector<HTMLElement>('#field-title')?.focus();
  }, [trouble]);
  const troubles = {
    'needs-something': texts.needsSomething,
    'saved-before': texts.savedBefore,
    full: texts.full,
    failed: texts.failed,
  };
  return (
    <form
      ref={box}
      class="by-hand"
      aria-labelledby="by-hand-heading"
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        if (event.ctrlKey || event.metaKey) props.onSave();
        // Enter in a field is no save: too easily pressed too early.
        else if (!(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
      }}
    >
      <header>
        <h2 id="by-hand-heading">{texts.heading}</h2>
        <p class="soft">{texts.intro}</p>
        <p>
          <button type="button" onClick={props.onPaste}>
            {texts.paste}
          </button>
        </p>
        {props.isDraftBack && <p role="status">{texts.draftBack}</p>}
      </header>
      <PostingForm
        posting={draft.posting}
        original={draft.original}
        provenance={{}}
        fields={FIELDS}
        hasSource={false}
        texts={form}
        show={props.show}
        onEdit={props.onEdit}
      />
      <div class="field">
        <label for="by-hand-url">{texts.address}</label>
        <div class="control">
          <AddressEditor
            id="by-hand-url"
            value={draft.url}
            placeholder={texts.addressHint}
            wrong={form.notAnAddress}
            onEdit={props.onUrl}
          />
        </div>
      </div>
      <div class="field">
        <label for="by-hand-notes">{texts.notes}</label>
        <div class="control">
          <textarea
            id="by-hand-notes"
            maxLength={100_000}
            placeholder={texts.notesHint}
            dir="auto"
            value={draft.notes}
            onInput={(event) => props.onNotes(event.currentTarget.value)}
          />
        </div>
      </div>
      <footer>
        <p role="alert" class="wrong">
          {trouble && troubles[trouble]}{' '}
          {trouble === 'saved-before' && (
            <button type="button" onClick={props.onOpenSaved}>
              {texts.openIt}
            </button>
          )}
        </p>
        <button type="button" class="quiet" onClick={props.onCancel}>
          {texts.cancel}
        </button>
        <button type="button" class="quiet" onClick={props.onEmpty}>
          {texts.startAgain}
        </button>
        <button type="submit" class="primary" disabled={isSaving} aria-keyshortcuts="Control+Enter Meta+Enter">
          {isSaving ? texts.saving : texts.save}
          <kbd>{texts.saveKey(props.isMac)}</kbd>
        </button>
      </footer>
    </form>
  );
}
