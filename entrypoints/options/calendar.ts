import { blobOf, download } from '../../utils/browser/download.ts';
import type { SavedPosting } from '../../utils/posting.ts';
import { dayOf } from '../../utils/text/day.ts';
import { insights as texts } from '../../utils/texts/index.ts';
import { calendarText } from '../../utils/transfer/calendar.ts';
import type { listed } from './list/listed.ts';
import type { OptionsModel } from './model.ts';
import { fileWords } from './transfer/words.ts';

/** Closing days and next steps of postings as a calendar file. */
export async function downloadCalendar(
  { store, undo, texts: page }: OptionsModel,
  which: ReturnType<typeof listed>,
): Promise<void> {
  if (which === 'unknown') return;
  const now = new Date();
  let count = 0;
  async function* counted(pages: AsyncIterable<SavedPosting[]>) {
    for await (const postings of pages) {
      count += postings.filter(hasDay).length;
      yield postings;
    }
  }
  try {
    const text = calendarText(counted(store.pages(which === 'all' ? undefined : which)), { now, words: fileWords });
    const name = `jobmark-${dayOf(now)}.ics`;
    download(await blobOf(text, 'text/calendar'), name);
    undo.tell(texts.calendarMade(count, name));
  } catch (error) {
    console.error(error);
    undo.tell(page.failed);
  }
}

/** Is there a day to put into a calendar? */
export const hasDay = ({ posting, nextStep }: SavedPosting): boolean =>
  posting.validThrough !== undefined || nextStep?.date !== undefined;
