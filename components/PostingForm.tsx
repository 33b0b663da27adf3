import type { JobPosting, Original, PostingField, Provenance } from '../utils/posting.ts';
import { FieldEditor, type FieldEditorTexts, type OnEdit } from './editors/FieldEditor.tsx';
import { FieldRow, type FieldRowTexts } from './FieldRow.tsx';

export interface PostingFormTexts extends FieldRowTexts, FieldEditorTexts {}

/** The fields that a reader is surest to look at, in that order. */
const FIELDS: PostingField[] = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'jobLocationType',
  'employmentType',
  'baseSalary',
  'datePosted',
  'validThrough',
  'experienceRequirements',
  'applyUrl',
  'expired',
  'identifier',
  'description',
];

export interface PostingFormProps {
  posting: JobPosting;
  original: Original;
  provenance: Provenance;
  /** The fields that are shown, in that order. */
  fields?: PostingField[];
  /** False where no page was read: there are no sources to tell. */
  hasSource?: boolean;
  texts: PostingFormTexts;
  /** A value in one line, for "The page said: …". */
  show: <Field extends PostingField>(field: Field, value: NonNullable<JobPosting[Field]>) => string;
  onEdit: OnEdit;
}

/** A posting's fields as editors, each with its proof. */
export function PostingForm({
  posting,
  original,
  provenance,
  fields = FIELDS,
  hasSource = true,
  texts,
  show,
  onEdit,
}: PostingFormProps) {
  return (
    <div class="posting-form">
      {fields.map((field) => (
        <FieldRow<NonNullable<JobPosting[PostingField]>>
          key={field}
          id={`field-${field}`}
          class={field === 'description' ? 'wide' : ''}
          label={texts.fields[field]}
          isEmpty={posting[field] === undefined}
          proof={provenance[field] as never}
          original={original[field]}
          show={(value) => show<PostingField>(field, value)}
          hasSource={hasSource}
          texts={texts}
          onUse={(value) => onEdit<PostingField>(field, value)}
        >
          <FieldEditor field={field} posting={posting} texts={texts} onEdit={onEdit} />
        </FieldRow>
      ))}
    </div>
  );
}
