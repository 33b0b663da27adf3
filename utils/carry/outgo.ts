import { settingsOf, wholeFile } from '../backup/whole-file.ts';
import { blobOf } from '../browser/download.ts';
import { streamTo } from '../browser/save-file.ts';
import type { SavedPosting } from '../posting.ts';
import type { Store } from '../store/store.ts';
import { fileWords } from '../texts/file-words.ts';
import { chooseLanguage } from '../texts/index.ts';
import { FORMATS, type Format } from '../transfer/formats.ts';
import { pace } from '../transfer/pace.ts';
import type { Carrying, Helping } from './services.ts';
import { ticker } from './ticker.ts';

/** Postings on their way out: files of all or some of them. */
export class Outgo {
  readonly #store: Store;
  readonly #tell: Helping['progress'];

  constructor(store: Store, tell: Helping['progress']) {
    this.#store = store;
    this.#tell = tell;
  }

  write: Carrying['export'] = async (
    { format, now, ids, withBin, withMark, withSettings, languages, target },
    signal,
  ) => {
    await chooseLanguage(languages);
    const { write, type }: Format = FORMATS[format];
    const tell = ticker(this.#tell, 'exporting');
    const rest = pace(signal);
    let count = 0;
    const counted = async function* (pages: AsyncIterable<SavedPosting[]>) {
      for await (const page of pages) {
        await rest();
        yield page;
        count += page.length;
        tell(count);
      }
    };
    const settings = withSettings ? await settingsOf(this.#store) : undefined;
    const pages = counted(this.#store.transfers.pages({ ids, withBin }));
    const pieces = write(pages, { now, words: fileWords() }, { withMark, ...(settings && { settings }) });
    if (target) {
      await streamTo(target, pieces);
      return { count };
    }
    const file = await blobOf(pieces, type);
    signal.throwIfAborted();
    return { count, file };
  };

  backUp: Carrying['backUp'] = ({ now }, signal) =>
    wholeFile(this.#store, now, { onCount: ticker(this.#tell, 'exporting'), signal });
}
