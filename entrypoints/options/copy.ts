import type { SavedPosting } from '../../utils/posting.ts';
import { detail } from '../../utils/texts/en/detail.ts';
import type { OptionsModel } from './model.ts';
import { postingText } from './posting-text.ts';

/** Puts a posting on the clipboard, and says so. */
export async function copyAsMarkdown(model: OptionsModel, saved: SavedPosting): Promise<void> {
  try {
    await navigator.clipboard.writeText(postingText(saved));
    model.undo.tell(detail.copied);
  } catch {
    model.undo.tell(detail.notCopied);
  }
}
