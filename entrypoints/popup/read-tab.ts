import { captureActiveTab } from '../../utils/browser/capture.ts';
import { captureFrom, pageCopyFrom } from '../../utils/capture.ts';
import type { PageCopy } from '../../utils/extract/copy/format.ts';
import { rebuild } from '../../utils/extract/copy/rebuild.ts';
import { extract } from '../../utils/extract/index.ts';
import type { Capture } from '../../utils/posting.ts';
import { SAMPLE } from './sample.ts';

/** Milliseconds that the rules may take over a copied page. */
const BUDGET = 1_500;

/** What a page gave, and what its copy holds beside the posting. */
export interface TabReading {
  capture: Capture;
  copy: PageCopy;
}

/** Reads the active tab: the page is copied there and read here. Throws UnreadableTabError. */
export async function readTab(now: Date): Promise<TabReading> {
  const start = performance.now();
  const asked = captureActiveTab();
  warmUp(now);
  const copy = pageCopyFrom(await asked);
  const copied = performance.now();
  const capture = readCopy(copy, now);
  const end = performance.now();
  const elapsed = end - start;
  // For the benchmarks, and for whoever looks into the browser's performance panel: times in milliseconds.
  const times = { copying: copy.elapsed, reading: end - copied, elapsed };
  performance.measure('capture', { start, end, detail: { ...capture, ...times } });
  return { capture: { ...capture, elapsed }, copy };
}

/** What the rules find in a copied page, each value checked. Never throws on a copy that `pageCopyFrom` let in. */
export function readCopy({ url, tokens, partial }: PageCopy, now: Date): Capture {
  const { document: copied, see } = rebuild(tokensFrom(tokens), document.implementation.createHTMLDocument());
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  const reading = extract(copied, url, { now, clock: () => performance.now(), budget: BUDGET, see, parse });
  return captureFrom({ ...reading, partial: reading.partial || partial });
}

function tokensFrom(json: string): unknown[] {
  try {
    const given: unknown = JSON.parse(json);
    return Array.isArray(given) ? given : [];
  } catch {
    return [];
  }
}

/** Reads a sample while the page is being copied in its own process, so that the rules stand compiled when its copy arrives. */
function warmUp(now: Date): void {
  readCopy({ ...SAMPLE, contentType: 'text/html', partial: false, elapsed: 0 }, now);
}
