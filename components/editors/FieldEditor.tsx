import type { JobPosting, PostingField } from '../../utils/posting.ts';
import type { EmploymentType, JobLocationType } from '../../utils/text/vocabulary.ts';
import { AddressEditor } from './AddressEditor.tsx';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import { ContactEditor, type ContactTexts } from './ContactEditor.tsx';
import { DateEditor } from './DateEditor.tsx';
import { DescriptionEditor, type DescriptionTexts } from './DescriptionEditor.tsx';
import { LONGEST_LINE } from './editor.ts';
import { LinesEditor } from './LinesEditor.tsx';
import { PayEditor, type PayTexts } from './PayEditor.tsx';
import { PlacesEditor } from './PlacesEditor.tsx';
import { SeveralEditor } from './SeveralEditor.tsx';
import { TextEditor } from './TextEditor.tsx';
import { TitleEditor } from './TitleEditor.tsx';
import { YearsEditor } from './YearsEditor.tsx';

export interface FieldEditorTexts extends PayTexts, DescriptionTexts, ContactTexts {
  fields: Record<PostingField, string>;
  jobLocationTypes: Record<JobLocationType, string>;
  employmentTypes: Record<EmploymentType, string>;
  add: (field: string) => string;
  placesHint: string;
  linesHint: string;
  notAnAddress: string;
  moreChoices: (field: string) => string;
  yearsAtLeast: string;
  notStated: string;
  open: string;
  closed: string;
}

/** Sets a field by hand; null empties it. */
export type OnEdit = <Field extends PostingField>(field: Field, value: JobPosting[Field] | null) => void;

interface FieldEditorProps {
  field: PostingField;
  posting: JobPosting;
  /** A long text is opened for writing at once. */
  isOpen?: boolean;
  texts: FieldEditorTexts;
  onEdit: OnEdit;
}

/** The control for one field of a posting; its id is `field-` and the field's name. */
export function FieldEditor({ field, posting, isOpen = false, texts, onEdit }: FieldEditorProps) {
  const common = <Field extends PostingField>(name: Field) => ({
    id: `field-${name}`,
    value: posting[name],
    placeholder: texts.add(texts.fields[name]),
    onEdit: (value: JobPosting[Field] | null) => onEdit(name, value),
  });
  switch (field) {
    case 'title':
      return <TitleEditor {...common(field)} />;
    case 'hiringOrganization': {
      const company = posting.hiringOrganization;
      return (
        <TextEditor
          {...common(field)}
          value={company?.name}
          onEdit={(name) => onEdit(field, name === null ? null : { ...company, name })}
        />
      );
    }
    case 'jobLocation':
      return <PlacesEditor {...common(field)} hint={texts.placesHint} />;
    case 'jobLocationType':
      return <ChoiceEditor {...common(field)} names={texts.jobLocationTypes} none={texts.notStated} />;
    case 'employmentType':
      return (
        <SeveralEditor
          {...common(field)}
          names={texts.employmentTypes}
          label={texts.fields[field]}
          more={texts.moreChoices(texts.fields[field])}
        />
      );
    case 'baseSalary':
      return <PayEditor {...common(field)} texts={texts} />;
    case 'datePosted':
    case 'validThrough':
      return <DateEditor {...common(field)} />;
    case 'experienceRequirements':
      return (
        <YearsEditor
          {...common(field)}
          value={posting.experienceRequirements?.monthsOfExperience}
          unit={texts.yearsAtLeast}
          onEdit={(months) => onEdit(field, months === null ? null : { monthsOfExperience: months })}
        />
      );
    case 'applyUrl':
      return <AddressEditor {...common(field)} wrong={texts.notAnAddress} />;
    case 'expired':
      return (
        <ChoiceEditor<'true' | 'false'>
          {...common(field)}
          value={posting.expired === undefined ? undefined : posting.expired ? 'true' : 'false'}
          names={{ true: texts.closed, false: texts.open }}
          none={texts.notStated}
          onEdit={(value) => onEdit(field, value === null ? null : value === 'true')}
        />
      );
    case 'applicationContact':
      return <ContactEditor {...common(field)} texts={texts} />;
    case 'description':
      return <DescriptionEditor {...common(field)} isOpen={isOpen} texts={texts} />;
    case 'responsibilities':
    case 'qualifications':
    case 'preferredQualifications':
    case 'jobBenefits':
      return <LinesEditor {...common(field)} hint={texts.linesHint} most={500} longest={4_000} />;
    case 'skills':
    case 'applicantLocationRequirements':
      return <LinesEditor {...common(field)} hint={texts.linesHint} most={200} longest={LONGEST_LINE} />;
    case 'inLanguage':
      return <TextEditor {...common(field)} longest={35} />;
    case 'identifier':
    case 'employmentUnit':
    case 'industry':
    case 'educationRequirements':
      return <TextEditor {...common(field)} />;
  }
}
