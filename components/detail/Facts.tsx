import { useState } from 'preact/hooks';
import type { PostingField } from '../../utils/posting.ts';
import { FACTS, type Fact } from '../facts.ts';
import { InPlace } from './InPlace.tsx';
import { isStated, type OnePosting } from './one-posting.ts';

/** What the posting says, a line for each fact that it states or that the person changed, and a way to add the others. */
export function Facts({ one }: { one: OnePosting }) {
  const { saved, texts, edited } = one;
  // A line that was emptied stays as long as its editor is open and until another opens.
  const [touched, setTouched] = useState<PostingField>();
  const shown = FACTS.filter(
    (field) => isStated(saved, field) || saved.original[field] !== undefined || edited === field || touched === field,
  );
  const missing = FACTS.filter((field) => !shown.includes(field));
  return (
    <section class="facts-part" aria-label={texts.own.factsHeading}>
      {shown.length > 0 && (
        <dl class="facts">
          {shown.map((field) => (
            <div key={field}>
              <dt>{texts.page.fields[field]}</dt>
              <dd>
                <InPlace field={field} one={one}>
                  <FactValue field={field} one={one} />
                </InPlace>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {missing.length > 0 && (
        <details class="missing-facts">
          <summary>{texts.own.addFields}</summary>
          <ul class="chips">
            {missing.map((field) => (
              <li key={field}>
                <button
                  type="button"
                  class="quiet small"
                  onClick={() => {
                    setTouched(field);
                    one.onEditField(field);
                  }}
                >
                  <span class="visually-hidden">{`${texts.own.addField}: `}</span>
                  {texts.page.fields[field]}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function FactValue({ field, one: { saved, texts, show } }: { field: Fact; one: OnePosting }) {
  const { posting } = saved;
  const value = posting[field];
  if (value === undefined)
    return <span class="soft">{saved.original[field] !== undefined ? texts.page.emptied : texts.own.doesNotSay}</span>;
  if (field === 'jobLocation')
    return (
      <ul class="plain">
        {posting.jobLocation?.map((place, index) => (
          <li key={index}>
            <bdi>{place.name}</bdi>
          </li>
        ))}
      </ul>
    );
  if (field === 'skills')
    return (
      <ul class="chips">
        {posting.skills?.map((skill) => (
          <li key={skill}>
            <bdi>{skill}</bdi>
          </li>
        ))}
      </ul>
    );
  if (field === 'datePosted' || field === 'validThrough') return <span>{show.date(String(value))}</span>;
  return <span dir="auto">{show.value<PostingField>(field, value)}</span>;
}
