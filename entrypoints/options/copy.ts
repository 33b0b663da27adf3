import type { SavedPosting } from '../../utils/posting.ts';
import { fileWords } from '../../utils/texts/file-words.ts';
import { detail } from '../../utils/texts/index.ts';
import { postingMarkdown } from '../../utils/transfer/markdown.ts';
import type { OptionsModel } from './model.ts';

/** Puts a posting on the clipboard, and says so. */
export async function copyAsMarkdown(model: OptionsModel, saved: SavedPosting): Promise<void> {
  try {
    await navigator.clipboard.writeText(postingMarkdown(saved, { now: new Date(), words: fileWords() }, 1));
    model.undo.tell(detail.copied);
  } catch {
    model.undo.tell(detail.notCopied);
  }
}
