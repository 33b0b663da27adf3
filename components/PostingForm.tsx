import type { ComponentChildren } from 'preact';
import type { JobPosting, Original, PostingField, Provenance } from '../utils/posting.ts';
import type { EmploymentType, JobLocationType } from '../utils/text/vocabulary.ts';
import { AddressEditor } from './editors/AddressEditor.tsx';
import { ChoiceEditor } from './editors/ChoiceEditor.tsx';
import { DateEditor } from './editors/DateEditor.tsx';
import { DescriptionEditor, type DescriptionTexts } from './editors/DescriptionEditor.tsx';
import { PayEditor, type PayTexts } from './editors/PayEditor.tsx';
import { PlacesEditor } from './editors/PlacesEditor.tsx';
import { SeveralEditor } from './editors/SeveralEditor.tsx';
import { TextEditor } from './editors/TextEditor.tsx';
import { TitleEditor } from './editors/TitleEditor.tsx';
import { YearsEditor } from './editors/YearsEditor.tsx';
import { FieldRow, type FieldRowTexts } from './FieldRow.tsx';

interface PostingFormTexts extends FieldRowTexts, PayTexts, DescriptionTexts {
  fields: Record<PostingField, string>;
  jobLocationTypes: Record<JobLocationType, string>;
  employmentTypes: Record<EmploymentType, string>;
  add: (field: string) => string;
  placesHint: string;
  notAnAddress: string;
  yearsAtLeast: string;
  notStated: string;
  open: string;
  closed: string;
}

export interface PostingFormProps {
  posting: JobPosting;
  original: Original;
  provenance: Provenance;
  texts: PostingFormTexts;
  /** A value in one line, for "The page said: …". */
  show: <Field extends PostingField>(field: Field, value: NonNullable<JobPosting[Field]>) => string;
  /** Sets a field by hand; null empties it. */
  onEdit: <Field extends PostingField>(field: Field, value: JobPosting[Field] | null) => void;
}

/** Every field of a posting as an editor with its proof, most looked-at first. */
export function PostingForm({ posting, original, provenance, texts, show, onEdit }: PostingFormProps) {
  const row = <Field extends PostingField>(field: Field, editor: ComponentChildren, name?: string) => (
    <FieldRow<NonNullable<JobPosting[Field]>>
      key={field}
      id={`field-${field}`}
      class={name}
      label={texts.fields[field]}
      isEmpty={posting[field] === undefined}
      proof={provenance[field] as never}
      original={original[field] as NonNullable<JobPosting[Field]> | null | undefined}
      show={(value) => show(field, value)}
      texts={texts}
      onUse={(value) => onEdit(field, value)}
    >
      {editor}
    </FieldRow>
  );
  const common = <Field extends PostingField>(field: Field) => ({
    id: `field-${field}`,
    placeholder: texts.add(texts.fields[field]),
    onEdit: (value: JobPosting[Field] | null) => onEdit(field, value),
  });
  const date = (field: 'datePosted' | 'validThrough') =>
    row(field, <DateEditor {...common(field)} value={posting[field]} />);
  const company = posting.hiringOrganization;
  return (
    <div class="posting-form">
      {row('title', <TitleEditor {...common('title')} value={posting.title} />)}
      {row(
        'hiringOrganization',
        <TextEditor
          {...common('hiringOrganization')}
          value={company?.name}
          onEdit={(name) => onEdit('hiringOrganization', name === null ? null : { ...company, name })}
        />,
      )}
      {row(
        'jobLocation',
        <PlacesEditor {...common('jobLocation')} value={posting.jobLocation} hint={texts.placesHint} />,
      )}
      {row(
        'jobLocationType',
        <ChoiceEditor
          {...common('jobLocationType')}
          value={posting.jobLocationType}
          names={texts.jobLocationTypes}
          none={texts.notStated}
        />,
      )}
      {row(
        'employmentType',
        <SeveralEditor
          {...common('employmentType')}
          value={posting.employmentType}
          names={texts.employmentTypes}
          label={texts.fields.employmentType}
        />,
      )}
      {row('baseSalary', <PayEditor {...common('baseSalary')} value={posting.baseSalary} texts={texts} />)}
      {date('datePosted')}
      {date('validThrough')}
      {row(
        'experienceRequirements',
        <YearsEditor
          {...common('experienceRequirements')}
          value={posting.experienceRequirements?.monthsOfExperience}
          unit={texts.yearsAtLeast}
          onEdit={(months) => onEdit('experienceRequirements', months === null ? null : { monthsOfExperience: months })}
        />,
      )}
      {row('applyUrl', <AddressEditor {...common('applyUrl')} value={posting.applyUrl} wrong={texts.notAnAddress} />)}
      {row(
        'expired',
        <ChoiceEditor<'true' | 'false'>
          {...common('expired')}
          value={posting.expired === undefined ? undefined : posting.expired ? 'true' : 'false'}
          names={{ true: texts.closed, false: texts.open }}
          none={texts.notStated}
          onEdit={(value) => onEdit('expired', value === null ? null : value === 'true')}
        />,
      )}
      {row('identifier', <TextEditor {...common('identifier')} value={posting.identifier} />)}
      {row(
        'description',
        <DescriptionEditor {...common('description')} value={posting.description} texts={texts} />,
        'wide',
      )}
    </div>
  );
}
