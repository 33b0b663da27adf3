import type { Page } from 'puppeteer-core';

/** The title of the newest posting, whose text is very long. */
export const LONG_TITLE = 'Keeper of the long text';
/** Characters of that text; and how many tags there are beside the usual ones. */
const LONG = 100_000;
const TAGS = 3_000;
const TAGS_EACH = 30;

/** Puts into the database what some people have: one very long posting on top, thousands of tags. On any page of the extension. */
export async function makeHeavier(page: Page): Promise<void> {
  await page.evaluate(
    async (title, long, tagCount, each) => {
      const opened = indexedDB.open('jobmark');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opened.onsuccess = () => resolve(opened.result);
      });
      const change = database.transaction(['postings', 'documents'], 'readwrite');
      const [postings, documents] = [change.objectStore('postings'), change.objectStore('documents')];
      const answer = <Value>(request: IDBRequest<Value>) =>
        new Promise<Value>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      // The oldest ones: the index tells of their change by their revision, as any write does.
      const rows = await answer(postings.index('savedAt').getAll(undefined, tagCount / each));
      for (const [at, row] of rows.entries()) {
        const tags = Array.from({ length: each }, (_, tag) => `tag number ${at * each + tag}`);
        postings.put({ ...row, tags });
      }
      const newest = await answer(postings.index('savedAt').openCursor(null, 'prev'));
      const row = newest?.value;
      const document = await answer(documents.get(row.id));
      const text: string = document.posting.description;
      const description = text.repeat(Math.ceil(long / text.length));
      postings.put({ ...row, posting: { ...row.posting, title } });
      documents.put({ ...document, posting: { ...document.posting, description } });
      await new Promise((resolve) => {
        change.oncomplete = resolve;
      });
      database.close();
    },
    LONG_TITLE,
    LONG,
    TAGS,
    TAGS_EACH,
  );
}
