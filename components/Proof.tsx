import type { Finding } from '../utils/posting.ts';

export interface ProofTexts {
  readFrom: (source: string) => string;
  pageSaid: (value: string) => string;
  pageSaidNothing: string;
  nothingFound: string;
  putBack: string;
  otherReadings: string;
  use: (value: string) => string;
  sources: Record<string, string>;
}

export interface ProofProps<Value> {
  /** For the button that opens it. */
  id: string;
  isOpen: boolean;
  isEmpty: boolean;
  proof: Omit<Finding<Value>, 'value'> | undefined;
  /** What the page said where the person changed it; null: nothing. Undefined: not changed. */
  original: Value | null | undefined;
  show: (value: Value) => string;
  texts: ProofTexts;
  onUse: (value: Value | null) => void;
}

/** Where a value came from: the source and the text it was read from, what the page said, what else it said. */
export function Proof<Value>({ id, isOpen, isEmpty, proof, original, show, texts, onUse }: ProofProps<Value>) {
  const isOwn = original !== undefined;
  return (
    <div id={id} class="proof" hidden={!isOpen}>
      {proof && !isOwn && !isEmpty && (
        <p>
          {texts.readFrom(texts.sources[proof.source] ?? proof.source)} <q dir="auto">{proof.evidence}</q>
        </p>
      )}
      {!isOwn && (isEmpty || !proof) && <p>{texts.nothingFound}</p>}
      {isOwn && <p dir="auto">{original === null ? texts.pageSaidNothing : texts.pageSaid(show(original))}</p>}
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
                <span class="soft small" dir="auto">
                  {texts.readFrom(texts.sources[other.source] ?? other.source)} <q>{other.evidence}</q>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
