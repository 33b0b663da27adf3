import { render } from 'preact';
import { ListSheet } from '../../components/print/ListSheet.tsx';
import { PostingSheet } from '../../components/print/PostingSheet.tsx';
import { appliedAt } from '../../utils/insights/reached.ts';
import { print as texts } from '../../utils/texts/en/print.ts';
import { options as page } from '../../utils/texts/options-en.ts';
import type { OptionsModel } from './model.ts';
import { show } from './show.ts';

/** Prints what is open or shown, as Ctrl+P does. */
export const printNow = () => window.print();

/** Whenever the page is printed, sets a sheet for it: of the open posting, else of the selected postings, else of all that are shown. */
export function servePrinting(model: OptionsModel): void {
  const place = document.createElement('div');
  place.className = 'printing';
  document.body.append(place);
  addEventListener('beforeprint', () => render(sheetOf(model), place));
  addEventListener('afterprint', () => render(null, place));
}

function sheetOf({ opened, library, route }: OptionsModel) {
  // Views with something of their own to print style it themselves.
  if (route.view.peek() === 'compare' || route.view.peek() === 'insights') return null;
  const shown = opened.peek()?.shown.peek();
  const saved = shown?.state === 'ready' ? shown.value : undefined;
  if (saved) return <PostingSheet saved={saved} page={page} texts={texts} show={show} />;
  const selected = library.selected.peek();
  const rows = library.shown.peek();
  return (
    <ListSheet
      rows={selected.size > 0 ? rows.filter(({ id }) => selected.has(id)) : rows}
      at={new Date().toISOString()}
      appliedAt={appliedAt}
      page={page}
      texts={texts}
      show={show}
    />
  );
}
