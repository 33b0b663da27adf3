import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../utils/posting.ts';
import { Proof, type ProofTexts } from './Proof.tsx';
import { SourceMark } from './SourceMark.tsx';
import { markName, type StandingTexts, standingOf } from './standing.ts';

export interface FieldRowTexts extends ProofTexts, StandingTexts {
  look: string;
}

interface FieldRowProps<Value> {
  /** The id of the control inside, for the label. */
  id: string;
  label: string;
  isEmpty: boolean;
  proof: Omit<Finding<Value>, 'value'> | undefined;
  /** What the page said where the person changed it; null: nothing. Undefined: not changed. */
  original: Value | null | undefined;
  show: (value: Value) => string;
  /** Tell where the value came from. */
  hasSource?: boolean;
  texts: FieldRowTexts;
  onUse: (value: Value | null) => void;
  children: ComponentChildren;
  class?: string;
}

/** A field: its label, its editor, the mark of where its value came from, and the proof when that is opened. */
export function FieldRow<Value>(props: FieldRowProps<Value>) {
  const { id, label, isEmpty, proof, original, show, hasSource = true, texts, onUse, children } = props;
  const [isOpen, setOpen] = useState(false);
  const standing = standingOf(original !== undefined, isEmpty, proof);
  return (
    <div class={`field ${standing} ${props.class ?? ''}`}>
      <label for={id}>
        {label}
        {standing === 'look' && <span class="look-tag">{texts.look}</span>}
      </label>
      <div class="control">{children}</div>
      {hasSource && (
        <>
          <SourceMark
            standing={standing}
            name={markName(standing, label, proof?.source, texts)}
            controls={`${id}-proof`}
            open={isOpen}
            onToggle={() => setOpen(!isOpen)}
          />
          <Proof
            id={`${id}-proof`}
            isOpen={isOpen}
            isEmpty={isEmpty}
            proof={proof}
            original={original}
            show={show}
            texts={texts}
            onUse={onUse}
          />
        </>
      )}
    </div>
  );
}
