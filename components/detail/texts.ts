import type { DetailOnlyTexts } from '../../utils/texts/en/detail.ts';
import type { OptionsTexts } from '../../utils/texts/en/options.ts';
import type { PostingFormTexts } from '../PostingForm.tsx';

/** What the detail says: the page's words, its own, and those of the form. */
export interface DetailTexts {
  page: OptionsTexts;
  own: DetailOnlyTexts;
  form: PostingFormTexts;
}
