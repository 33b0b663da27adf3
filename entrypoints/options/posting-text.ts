import { textOfHtml } from '../../components/description-text.ts';
import { POSTING_FIELDS, type PostingField, type SavedPosting } from '../../utils/posting.ts';
import { options } from '../../utils/texts/options-en.ts';
import { show } from './show.ts';

const ABOVE: PostingField[] = [
  'title',
  'description',
  'responsibilities',
  'qualifications',
  'preferredQualifications',
  'jobBenefits',
];

/** A posting as Markdown, for other places to paste it into. */
export function postingText(saved: SavedPosting): string {
  const { posting } = saved;
  const facts = POSTING_FIELDS.filter((field) => !ABOVE.includes(field)).flatMap((field) => {
    const value = posting[field];
    return value === undefined ? [] : [`- ${options.fields[field]}: ${show.value<PostingField>(field, value)}`];
  });
  return [
    `# ${posting.title ?? options.untitled}`,
    [...(saved.url ? [`- ${saved.url}`] : []), ...facts].join('\n'),
    posting.description ? textOfHtml(posting.description) : '',
    saved.notes ? `## ${options.notes}\n\n${saved.notes}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}
