import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { JobPosting, PostingField } from '../../utils/posting.ts';
import { FieldEditor } from '../editors/FieldEditor.tsx';
import { Icon } from '../Icon.tsx';
import { Proof } from '../Proof.tsx';
import { SourceMark } from '../SourceMark.tsx';
import { markName, standingOf } from '../standing.ts';
import { isByHand, isStated, type OnePosting } from './one-posting.ts';
import { PageSaid } from './PageSaid.tsx';

interface InPlaceProps {
  field: PostingField;
  one: OnePosting;
  class?: string;
  /** The value as it is read. */
  children: ComponentChildren;
}

/** A value with the mark that opens its proof and the pencil that opens its editor, in the value's place. */
export function InPlace({ field, one, class: extra = '', children }: InPlaceProps) {
  const { saved, texts, show, edited, onEditField } = one;
  const [isProofOpen, setProofOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const isEdited = edited === field;
  useFocus(box, isEdited);
  const label = texts.page.fields[field];
  const original = saved.original[field];
  const proof = saved.provenance[field];
  const standing = standingOf(original !== undefined, !isStated(saved, field), proof);
  const id = `proof-${field}`;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears the keys of the controls inside
    <div
      ref={box}
      class={`in-place ${isEdited ? 'edited' : ''} ${extra}`}
      data-field={field}
      onKeyDown={(event) => {
        if (!isEdited || event.isComposing || !ends(event)) return;
        event.preventDefault();
        onEditField(undefined);
      }}
    >
      <div class="value">
        {isEdited ? (
          <div class="control">
            {field !== 'employmentType' && (
              <label class="visually-hidden" for={`field-${field}`}>
                {label}
              </label>
            )}
            <FieldEditor isOpen field={field} posting={saved.posting} texts={texts.form} onEdit={one.onEdit} />
          </div>
        ) : (
          children
        )}
      </div>
      <span class="field-tools">
        <button
          type="button"
          class="quiet square pencil"
          aria-label={isEdited ? texts.own.doneField(label) : texts.own.editField(label)}
          title={isEdited ? texts.own.done : texts.own.editField(label)}
          onClick={() => onEditField(isEdited ? undefined : field)}
        >
          <Icon name={isEdited ? 'check' : 'edit'} />
        </button>
        {!isByHand(saved) && (
          <SourceMark
            standing={standing}
            name={markName(standing, label, proof?.source, texts.form)}
            controls={id}
            open={isProofOpen}
            onToggle={() => setProofOpen(!isProofOpen)}
          />
        )}
      </span>
      <PageSaid field={field} one={one} />
      <Proof<NonNullable<JobPosting[PostingField]>>
        id={id}
        isOpen={isProofOpen}
        isEmpty={!isStated(saved, field)}
        proof={proof as never}
        original={original}
        show={(value) => show.value<PostingField>(field, value)}
        texts={texts.form}
        onUse={(value) => one.onEdit<PostingField>(field, value)}
      />
    </div>
  );
}

/** Escape ends editing; so does Enter where it makes no new line. What was typed stays: it is kept as it is typed. */
function ends(event: KeyboardEvent): boolean {
  if (event.key === 'Escape') return true;
  const { target } = event;
  if (event.key !== 'Enter' || event.shiftKey || !(target instanceof HTMLElement)) return false;
  return target instanceof HTMLInputElement ? target.type !== 'checkbox' : target.id === 'field-title';
}

/** Into the editor when it opens, back to the pencil when it closes. */
function useFocus(box: { current: HTMLElement | null }, isEdited: boolean): void {
  const was = useRef(false);
  useLayoutEffect(() => {
    if (isEdited) box.current?.querySelector<HTMLElement>('.control :is(input, textarea, select)')?.focus();
    // What had the focus is gone with the editor.
    else if (was.current && (document.activeElement === document.body || box.current?.contains(document.activeElement)))
      box.current?.querySelector<HTMLElement>('.pencil')?.focus();
    was.current = isEdited;
  }, [isEdited]);
}
