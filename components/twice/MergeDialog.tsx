import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { TwiceTexts } from '../../utils/texts/en/twice.ts';
import { Dialog } from '../Dialog.tsx';
import { TextDifference } from './TextDifference.tsx';

/** One thing that the two say differently, both sides in words; an empty side says nothing. */
export interface MergeRow<Name extends string> {
  name: Name;
  label: string;
  kept: string;
  other: string;
  /** The other side's is the better guess, for the person to see and change. */
  isOther: boolean;
  /** Both sides whole, as markup, where they are long: their difference can be looked at. */
  whole?: { kept: string; other: string };
}

interface MergeDialogProps<Name extends string> {
  rows: MergeRow<Name>[];
  texts: TwiceTexts;
  onMerge: (fromOther: Name[]) => void;
  onClose: () => void;
}

/** Two postings side by side: the person says for each difference which side stays. What one side does not say comes from the other. */
export function MergeDialog<Name extends string>({ rows, texts, onMerge, onClose }: MergeDialogProps<Name>) {
  const [fromOther, setFromOther] = useState<ReadonlySet<Name>>(
    () => new Set(rows.filter(({ isOther }) => isOther).map(({ name }) => name)),
  );
  const choose = (name: Name, isOther: boolean) => {
    const next = new Set(fromOther);
    if (isOther) next.add(name);
    else next.delete(name);
    setFromOther(next);
  };
  return (
    <Dialog heading={texts.mergeHeading} class="merge-dialog" onClose={onClose}>
      <p>{rows.length > 0 ? texts.mergeWhat : texts.mergeNothing}</p>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.field}</th>
              <th scope="col">{texts.keptColumn}</th>
              <th scope="col">{texts.otherColumn}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, label, kept, other, whole }) => (
              <Fragment key={name}>
                <tr data-name={name}>
                  <th scope="row">{label}</th>
                  {([kept, other] as const).map((text, side) => (
                    <td key={side === 0 ? 'kept' : 'other'}>
                      <label>
                        <input
                          type="radio"
                          name={`merge-${name}`}
                          aria-label={`${label}, ${side === 0 ? texts.keptColumn : texts.otherColumn}: ${text || texts.empty}`}
                          checked={fromOther.has(name) === (side === 1)}
                          onChange={() => choose(name, side === 1)}
                        />
                        <span dir="auto" class={text ? undefined : 'soft'}>
                          {text || texts.empty}
                        </span>
                      </label>
                    </td>
                  ))}
                </tr>
                {whole && <Difference whole={whole} texts={texts} />}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      <div class="dialog-buttons">
        <button type="button" onClick={onClose}>
          {texts.cancel}
        </button>
        <button type="button" class="primary" onClick={() => onMerge([...fromOther])}>
          {texts.mergeNow}
        </button>
      </div>
    </Dialog>
  );
}

/** Two long texts, compared when it is asked for. */
function Difference({ whole, texts }: { whole: { kept: string; other: string }; texts: TwiceTexts }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <tr>
      <td colSpan={3}>
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{texts.compareTexts}</summary>
          {isOpen && <TextDifference before={whole.kept} after={whole.other} texts={texts} />}
        </details>
      </td>
    </tr>
  );
}
