import type { PostingField, SavedPosting } from '../../utils/posting.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';
import { PageSaid } from './PageSaid.tsx';
import type { Show } from './show.ts';

/** The short fields in the order that people look for them; title and company stand above. */
const FACTS = [
  'jobLocation',
  'jobLocationType',
  'employmentType',
  'baseSalary',
  'datePosted',
  'validThrough',
  'experienceRequirements',
  'skills',
  'educationRequirements',
  'applicantLocationRequirements',
  'employmentUnit',
  'industry',
  'inLanguage',
  'identifier',
  'applicationContact',
] as const satisfies PostingField[];

interface FactsProps {
  saved: SavedPosting;
  texts: OptionsTexts;
  show: Show;
  onPutBack: (field: PostingField) => void;
}

/** What the posting says, a line for each fact that it states or that the person changed. */
export function Facts({ saved, texts, show, onPutBack }: FactsProps) {
  const isStated = (field: (typeof FACTS)[number]) => {
    const value = saved.posting[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  };
  const stated = FACTS.filter((field) => isStated(field) || saved.original[field] !== undefined);
  if (stated.length === 0) return null;
  return (
    <dl class="facts">
      {stated.map((field) => (
        <div key={field}>
          <dt>{texts.fields[field]}</dt>
          <dd>
            <FactValue field={field} saved={saved} texts={texts} show={show} />
            <PageSaid field={field} saved={saved} texts={texts} show={show} onPutBack={onPutBack} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FactValue({ field, saved, texts, show }: Omit<FactsProps, 'onPutBack'> & { field: (typeof FACTS)[number] }) {
  const { posting } = saved;
  const value = posting[field];
  if (value === undefined) return <span class="soft">{texts.emptied}</span>;
  if (field === 'jobLocation')
    return (
      <ul class="plain" dir="auto">
        {posting.jobLocation?.map((place, index) => (
          <li key={index}>{place.name}</li>
        ))}
      </ul>
    );
  if (field === 'skills')
    return (
      <ul class="chips" dir="auto">
        {posting.skills?.map((skill) => (
          <li key={skill}>{skill}</li>
        ))}
      </ul>
    );
  if (field === 'datePosted' || field === 'validThrough') return <span>{show.date(String(value))}</span>;
  return <span dir="auto">{show.value<PostingField>(field, value)}</span>;
}
