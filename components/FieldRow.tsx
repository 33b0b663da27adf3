import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../utils/posting.ts';
import { SourceMark, type Standing } from './SourceMark.tsx';

/** Below this, or where sources disagree, the person should look. */
const SURE = 0.6;

export interface FieldRowTexts {
  look: string;
  emptyMark: (field: string) => string;
  ownMark: (field: string) => string;
  sourceMark: (field: string, source: string, look: boolean) => string;
  readFrom: (source: string) => string;
  pageSaid: (value: string) => string;
  pageSaidNothing: string;
  nothingFound: string;
  putBack: string;
  otherReadings: string;
  use: (value: string) => string;
  sources: Record<string, string>;
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
  texts: FieldRowTexts;
  onUse: (value: Value | null) => void;
  children: ComponentChildren;
  class?: string;
}

/** A field: its label, its editor, the mark of where its value came from, and the proof when that is opened. */
export function FieldRow<Value>(props: FieldRowProps<Value>) {
  const { id, label, isEmpty, proof, original, show, texts, onUse, children } = props;
  const [isOpen, setOpen] = useState(false);
  const isOwn = original !== undefined;
  const isDoubtful = !isOwn && !isEmpty && proof !== undefined && (proof.disputed || proof.confidence < SURE);
  const standing: Standing = isOwn ? 'own' : isEmpty || !proof ? 'empty' : isDoubtful ? 'look' : 'sure';
  const source = proof ? (texts.sources[proof.source] ?? proof.source) : '';
  const name =
    standing === 'own'
      ? texts.ownMark(label)
      : standing === 'empty'
        ? texts.emptyMark(label)
        : texts.sourceMark(label, source, standing === 'look');
  return (
    <div class={`field ${standing} ${props.class ?? ''}`}>
      <label for={id}>
        {label}
        {isDoubtful && <span class="look-tag">{texts.look}</span>}
      </label>
      <div class="control">{children}</div>
      <SourceMark
        standing={standing}
        name={name}
        controls={`${id}-proof`}
        open={isOpen}
        onToggle={() => setOpen(!isOpen)}
      />
      <div id={`${id}-proof`} class="proof" hidden={!isOpen}>
        {proof && !isOwn && !isEmpty && (
          <p>
            {texts.readFrom(source)} <q>{proof.evidence}</q>
          </p>
        )}
        {standing === 'empty' && <p>{texts.nothingFound}</p>}
        {isOwn && <p>{original === null ? texts.pageSaidNothing : texts.pageSaid(show(original))}</p>}
        {isOwn && original !== null && (
          <button type="button" onClick={() => onUse(original)}>
            {texts.putBack}
          </button>
        )}
        {proof?.others && proof.others.length > 0 && (
          <>
            <p>{texts.otherReadings}</p>
            <ul>
              {proof.others.map((other, index) => (
                <li key={index}>
                  <button type="button" onClick={() => onUse(other.value)}>
                    {texts.use(show(other.value))}
                  </button>
                  <span class="soft small">{other.evidence}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
