import { useState } from 'preact/hooks';
import type { PostingField, SavedPosting } from '../../utils/posting.ts';
import type { TwiceTexts } from '../../utils/texts/en/twice.ts';
import { type FieldChange, type Step, stepsOf, TEXT_FIELDS } from '../../utils/versions/changes.ts';
import type { Show } from '../detail/show.ts';
import { TextDifference } from './TextDifference.tsx';

interface VersionsProps {
  saved: SavedPosting;
  names: Record<PostingField, string>;
  texts: TwiceTexts;
  show: Show;
}

/** How a posting stood before its page said something else: each version with what came after it, newest first. */
export function Versions(props: VersionsProps) {
  const { saved, texts } = props;
  const steps = stepsOf(saved);
  if (steps.length === 0) return null;
  return (
    <details class="versions">
      <summary>
        {texts.versions} <span class="soft">{steps.length}</span>
      </summary>
      <p class="soft small">{texts.versionsHint}</p>
      <ol>
        {steps.map((step) => (
          <li key={`${step.at} ${step.changes.length}`}>
            <Version {...props} step={step} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Version({ step, names, texts, show }: VersionsProps & { step: Step }) {
  const [isOpen, setOpen] = useState(false);
  const fields = step.changes.filter(({ field }) => !TEXT_FIELDS.has(field));
  const texted = step.changes.filter(({ field }) => TEXT_FIELDS.has(field));
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <time dateTime={step.at}>{texts.versionAt(show.moment(step.at))}</time>{' '}
        <span class="soft">{texts.changes(step.changes.length)}</span>
      </summary>
      {isOpen && fields.length > 0 && <Fields changes={fields} names={names} texts={texts} show={show} />}
      {isOpen &&
        texted.map(({ field, before, after }) => (
          <section key={field}>
            <h4>{texts.textChanged}</h4>
            <TextDifference before={String(before ?? '')} after={String(after ?? '')} texts={texts} />
          </section>
        ))}
    </details>
  );
}

function Fields({ changes, names, texts, show }: Omit<VersionsProps, 'saved'> & { changes: FieldChange[] }) {
  const inWords = (field: PostingField, value: unknown) =>
    value == null ? <span class="soft">{texts.empty}</span> : show.value<PostingField>(field, value as never);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.field}</th>
          <th scope="col">{texts.before}</th>
          <th scope="col">{texts.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ field, before, after }) => (
          <tr key={field}>
            <th scope="row">{names[field]}</th>
            <td dir="auto">{inWords(field, before)}</td>
            <td dir="auto">{inWords(field, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
