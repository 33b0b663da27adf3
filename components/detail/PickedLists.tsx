import type { PostingField, SavedPosting } from '../../utils/posting.ts';
import type { OptionsTexts } from '../../utils/texts/options-en.ts';

const LISTS = [
  'responsibilities',
  'qualifications',
  'preferredQualifications',
  'jobBenefits',
] as const satisfies PostingField[];

/** The lists that were picked out of the description, folded up. */
export function PickedLists({ saved, texts }: { saved: SavedPosting; texts: OptionsTexts }) {
  const stated = LISTS.filter((field) => saved.posting[field]?.length);
  if (stated.length === 0) return null;
  return (
    <section class="picked">
      <h3>{texts.picked}</h3>
      {stated.map((field) => (
        <details key={field}>
          <summary>
            {texts.fields[field]} <span class="soft">{saved.posting[field]?.length}</span>
          </summary>
          <ul dir="auto">
            {saved.posting[field]?.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
