import { blobOf, download } from '../../utils/browser/download.ts';
import { dayOf } from '../../utils/text/day.ts';
import { fileWords } from '../../utils/texts/file-words.ts';
import { insights as texts } from '../../utils/texts/index.ts';
import { calendarText, type Dated } from '../../utils/transfer/calendar.ts';
import type { listed } from './list/listed.ts';
import type { OptionsModel } from './model.ts';

/** Closing days and next steps of postings as a calendar file. */
export async function downloadCalendar(
  { store, undo, texts: page }: OptionsModel,
  which: ReturnType<typeof listed>,
): Promise<void> {
  if (which === 'unknown') return;
  const now = new Date();
  let count = 0;
  async function* dated(pages: AsyncIterable<Dated[]>) {
    for await (const postings of pages) {
      const some = postings.filter(hasDay);
      count += some.length;
      yield some;
    }
  }
  const { listing } = store;
  try {
    const pages = which === 'all' ? listing.everything() : listing.pages(which);
    const text = calendarText(dated(pages), { now, words: fileWords() });
    const name = `jobmark-${dayOf(now)}.ics`;
    download(await blobOf(text, 'text/calendar'), name);
    undo.tell(texts.calendarMade(count, name));
  } catch (error) {
    console.error(error);
    undo.tell(page.failed);
  }
}

/** Is there a day to put into a calendar? */
export const hasDay = ({ posting, nextStep }: Dated): boolean =>
  posting.validThrough !== undefined || nextStep?.date !== undefined;
