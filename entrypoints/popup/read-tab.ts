import { captureActiveTab } from '../../utils/browser/capture.ts';
import { UnreadableTabError } from '../../utils/browser/errors.ts';
import { captureFrom, pageCopyFrom } from '../../utils/capture.ts';
import type { PageCopy } from '../../utils/extract/copy/format.ts';
import { rebuild } from '../../utils/extract/copy/rebuild.ts';
import { extract, extractInSteps } from '../../utils/extract/index.ts';
import { preferPart } from '../../utils/extract/text/prefer.ts';
import { extractPart } from '../../utils/extract/text.ts';
import { treeFrom } from '../../utils/extract/tree/from-tokens.ts';
import type { Capture } from '../../utils/posting.ts';
import { SAMPLE } from './sample.ts';

/** Milliseconds that the rules may take over a copied page. */
const BUDGET = 1_500;

/** What a page gave, and what its copy holds beside the posting. */
export interface TabReading {
  capture: Capture;
  copy: PageCopy;
  /** Milliseconds of the rules' work. */
  reading: number;
}

/** Milliseconds between looks at a page that has yet to show its posting. */
const PAUSES = [250, 350, 500];

/** Milliseconds that a further look may take: what the first one gave is there. */
const PATIENCE = 1_500;

/**
 * Reads the active tab: the page is copied there and read here. One that is still loading and shows no posting is looked
 * at again for a second; `onWaiting` is told of it. Throws UnreadableTabError.
 */
export async function readTab(now: Date, onWaiting: () => void, pause = wait): Promise<TabReading> {
  const start = performance.now();
  let isCopied = false;
  const asked = captureActiveTab(undefined, () => void warmUp(now, () => isCopied)).finally(() => {
    isCopied = true;
  });
  let reading = await read(now, asked, start);
  for (const milliseconds of PAUSES) {
    if (!reading.copy.isLoading || reading.capture.kind !== 'other') break;
    onWaiting();
    await pause(milliseconds);
    const next = await read(now, captureActiveTab(PATIENCE)).catch(unlessBusy);
    if (!next) break;
    reading = next;
  }
  const { copy, capture, reading: rules } = reading;
  // For the benchmarks, and for whoever looks into the browser's performance panel: milliseconds.
  performance.measure('capture', { start, detail: { ...capture, copying: copy.elapsed, reading: rules } });
  return reading;
}

const unlessBusy = (error: unknown): undefined => {
  if (!(error instanceof UnreadableTabError) || error.reason !== 'busy') throw error;
};

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function read(now: Date, asked: Promise<unknown>, start = performance.now()): Promise<TabReading> {
  const copy = pageCopyFrom(await asked);
  const copied = performance.now();
  const capture = readCopy(copy, now);
  const end = performance.now();
  return { capture: { ...capture, elapsed: end - start }, copy, reading: end - copied };
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** What the rules find in a copied page, each value checked. Never throws on a copy that `pageCopyFrom` let in. */
export function readCopy(copy: PageCopy, now: Date): Capture {
  const { document: copied, url, options } = readable(copy, now);
  const reading = extract(copied, url, options);
  return captureFrom({ ...reading, partial: reading.partial || copy.partial });
}

/** A copied page as the rules take it. */
function readable({ url, tokens }: Pick<PageCopy, 'url' | 'tokens'>, now: Date) {
  const given = tokensFrom(tokens);
  const { document: copied, see } = treeFrom(given);
  const clone = () => rebuild(given, document.implementation.createHTMLDocument());
  const options = { now, clock: () => performance.now(), budget: BUDGET, see, parse, clone };
  return { document: copied, url, options };
}

/** Shorter selections are looked-up words: only who asks for one by the menu gets it read. */
const LEAST_SELECTED = 200;

/**
 * The page's reading with the text that the person had selected preferred. Undefined where nothing is selected, or where the
 * person did not ask and it does not look like a posting.
 */
export function readSelection(
  { url, selection }: PageCopy,
  page: Capture,
  now: Date,
  isAsked: boolean,
): Capture | undefined {
  if (selection === undefined) return undefined;
  const { document: part } = treeFrom(tokensFrom(selection));
  const letters = part.documentElement.textContent.trim().length;
  if (letters === 0 || (!isAsked && letters < LEAST_SELECTED)) return undefined;
  const read = extractPart(part, { parse, now, url, clock: () => performance.now(), budget: BUDGET });
  if (!isAsked && read.kind !== 'posting') return undefined;
  return preferPart(page, captureFrom(read));
}

function tokensFrom(json: string): unknown[] {
  try {
    const given: unknown = JSON.parse(json);
    return Array.isArray(given) ? given : [];
  } catch {
    return [];
  }
}

/**
 * Reads a sample while the page is being copied in its own process, so that the rules stand compiled when its copy arrives; in small
 * steps, so that the copy waits for one at most. Further readings took more of the processor from the copying than they gave.
 */
async function warmUp(now: Date, isCopied: () => boolean): Promise<void> {
  const { document: copied, url, options } = readable(SAMPLE, now);
  const steps = extractInSteps(copied, url, options);
  for (;;) {
    const step = steps.next();
    // The check of what was read is compiled at its first use, too.
    if (step.done) return void captureFrom(step.value);
    await nextTask();
    if (isCopied()) return;
  }
}

/** The next task of the page, without a timer's least pause: what came from other processes meanwhile goes first. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
