import { bodyOf, read, titleOf } from '../page/dom.ts';
import { seeingOf, unseen } from '../visibility.ts';
import { cardsIn } from './cards.ts';
import { copierOf, type Limits } from './copier.ts';
import type { PageCopy } from './format.ts';
import { headingTexts } from './needles.ts';
import { nodesIn } from './selected.ts';

/** What the caller settles, so that copying stays pure. */
export interface CopyOptions {
  /** A running clock in milliseconds. */
  clock: () => number;
  /** Milliseconds after which what is there is given back as partial. */
  budget?: number;
}

const BUDGET = 900;
const MAX_NODES = 100_000;
const MAX_LETTERS = 4_000_000;
/** A page with fewer letters to read is a frame that its content has yet to fill. */
const FEW_LETTERS = 200;
/** A shorter selection is a word that somebody looked up. */
const LEAST_SELECTED = 40;

/** Copies what `document` shows, over open shadow roots and frames of its origin. Changes nothing, runs nothing, never throws on a document. */
export function copyPage(document: Document, url: string, { clock, budget = BUDGET }: CopyOptions): PageCopy {
  const start = clock();
  const limits: Limits = { nodes: MAX_NODES, letters: MAX_LETTERS, hasTime: () => clock() - start < budget };
  const needles = headingTexts(rootOf(document), titleOf(document));
  const cards = needles ? undefined : cardsIn(rootOf(document), url);
  const copier = copierOf(rootOf(document), { see: seeingOf(document), limits, base: url, needles, cards });
  copier.copy(rootOf(document));
  const selection = copySelection(document, url, limits);
  return {
    url,
    contentType: String(read(document, 'contentType')),
    tokens: JSON.stringify(copier.tokens),
    ...(selection && { selection }),
    // What JSON-LD tells of is there.
    isLoading: needles !== undefined && (copier.shownLetters() < FEW_LETTERS || isBusy(document)),
    partial: copier.isPartial(),
    elapsed: clock() - start,
  };
}

function isBusy(document: Document): boolean {
  return (
    read(document, 'readyState') === 'loading' ||
    bodyOf(document).querySelector('main[aria-busy=true],[role=main][aria-busy=true],body>[aria-busy=true]') !== null
  );
}

const rootOf = (document: Document): Element =>
  (read(document, 'documentElement') as Element | null) ?? bodyOf(document);

/** The selected part of the page, copied by way of a document in which nothing runs. */
function copySelection(document: Document, url: string, limits: Limits): string | undefined {
  const selection = (read(document, 'defaultView') as Window | null)?.getSelection?.();
  if (!selection || selection.rangeCount === 0 || selection.toString().trim().length < LEAST_SELECTED) return undefined;
  const copier = copierOf(rootOf(document), { see: unseen, limits, base: url, needles: [] });
  copier.tokens.push(['html', 0], ['body', 0]);
  for (const node of nodesIn(selection.getRangeAt(0), document, rootOf(document))) copier.copy(node);
  return JSON.stringify(copier.tokens);
}
