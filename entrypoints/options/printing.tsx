import { render } from 'preact';
import { ListSheet, MOST_PRINTED } from '../../components/print/ListSheet.tsx';
import { PostingSheet } from '../../components/print/PostingSheet.tsx';
import { makePause } from '../../utils/browser/pause.ts';
import { appliedAt } from '../../utils/insights/reached.ts';
import type { PostingSummary } from '../../utils/store/store.ts';
import { options as page, print as texts } from '../../utils/texts/index.ts';
import type { OptionsModel } from './model.ts';
import { show } from './show.ts';

/** Views that are printed as they stand. */
const AS_THEY_STAND = ['compare', 'insights'];

/** Rows that are set at once: some milliseconds. */
const AT_ONCE = 50;
/** Rows that the one task of the browser's own menu sets: more of them block the page too long. */
const MOST_AT_HAND = 100;

const nextTask = makePause();
const place = document.createElement('div');

/** The rows that were read for the print that comes next. */
let prepared: PostingSummary[][] | undefined;

/** Prints what the page shows: the view as it stands, else the open posting, else the selected postings, else all that are listed. */
export async function printNow(model: OptionsModel): Promise<void> {
  prepared = openPosting(model) ? undefined : [];
  if (prepared) {
    // Set before the browser asks for it: then nothing is left to do in the one task that it gives.
    for await (const part of listedParts(model)) {
      prepared.push(part);
      render(sheetOf(model), place);
      await nextTask();
    }
  }
  window.print();
  prepared = undefined;
}

/** Sets a sheet whenever the page is printed, whoever asked for it. */
export function servePrinting(model: OptionsModel): void {
  place.className = 'printing';
  document.body.append(place);
  addEventListener('beforeprint', () => render(sheetOf(model), place));
  addEventListener('afterprint', () => render(null, place));
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void printNow(model);
  });
}

function sheetOf(model: OptionsModel) {
  if (AS_THEY_STAND.includes(model.route.view.peek())) return null;
  const saved = openPosting(model);
  if (saved) return <PostingSheet saved={saved} page={page} texts={texts} show={show} />;
  return (
    <ListSheet
      parts={prepared ? [...prepared] : [rowsAtHand(model)]}
      count={model.library.selected.peek().size || model.library.shown.peek().length}
      at={new Date().toISOString()}
      appliedAt={appliedAt}
      page={page}
      texts={texts}
      show={show}
      wayToAll={prepared ? undefined : texts.wayToAll}
    />
  );
}

function openPosting({ opened }: OptionsModel) {
  const shown = opened.peek()?.shown.peek();
  return shown?.state === 'ready' ? shown.value : undefined;
}

function listedIds({ library }: OptionsModel): string[] {
  const selected = library.selected.peek();
  const ids = library.shown.peek().ids();
  return selected.size > 0 ? ids.filter((id) => selected.has(id)) : ids;
}

async function* listedParts(model: OptionsModel): AsyncGenerator<PostingSummary[]> {
  const ids = listedIds(model).slice(0, MOST_PRINTED);
  for await (const rows of model.library.summaries(ids))
    for (let start = 0; start < rows.length; start += AT_ONCE) yield rows.slice(start, start + AT_ONCE);
}

/** The browser's own menu leaves no time to read, nor to set many: the first of what the list has read. The sheet says how all are printed. */
function rowsAtHand({ library }: OptionsModel): PostingSummary[] {
  const shown = library.shown.peek();
  const selected = library.selected.peek();
  const indexes = Array.from({ length: Math.min(shown.length, MOST_PRINTED) }, (_, at) => at);
  const listed = selected.size === 0 ? indexes : indexes.filter((at) => selected.has(shown.id(at) ?? ''));
  return listed.slice(0, MOST_AT_HAND).flatMap((at) => shown.row(at) ?? []);
}
