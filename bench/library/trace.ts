import type { Page } from 'puppeteer-core';

/** One task of the page's main thread and what took its time: milliseconds by name, without what is within. */
export interface Task {
  length: number;
  /** How long of that the page's thread ran: the rest is the machine's other work. */
  running: number;
  parts: Map<string, number>;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** The thread's own time, microseconds. */
  tdur?: number;
  args?: { data?: { functionName?: string; url?: string; lineNumber?: number; columnNumber?: number; type?: string } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8'];
const MARK = 'bench: this page';

/** The tasks of the page's main thread while `act` is done, longest first: where an observer in the page tells only of those over 50 ms. */
export async function tasksDuring(page: Page, act: () => Promise<void>): Promise<Task[]> {
  await page.tracing.start({ categories: CATEGORIES });
  let trace: Uint8Array | undefined;
  try {
    await act();
    await page.evaluate((mark) => performance.mark(mark), MARK);
  } finally {
    trace = await page.tracing.stop();
  }
  return trace ? tasksIn(JSON.parse(new TextDecoder().decode(trace)).traceEvents) : [];
}

function tasksIn(events: TraceEvent[]): Task[] {
  const mark = events.findLast(({ name }) => name === MARK);
  const own = events.filter(
    ({ pid, tid, ph, dur }) => pid === mark?.pid && tid === mark.tid && ph === 'X' && dur !== undefined,
  );
  own.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: Task[] = [];
  let open: { name: string; end: number }[] = [];
  let task: Task | undefined;
  for (const event of own) {
    const length = (event.dur ?? 0) / 1_000;
    open = open.filter(({ end }) => end > event.ts);
    if (open.length === 0 && event.name === 'RunTask') {
      task = { length, running: (event.tdur ?? event.dur ?? 0) / 1_000, parts: new Map() };
      tasks.push(task);
    }
    if (!task || (open.length === 0 && event.name !== 'RunTask')) continue;
    const outer = open.at(-1);
    const name = nameOf(event);
    add(task.parts, name, length);
    if (outer) add(task.parts, outer.name, -length);
    open.push({ name, end: event.ts + (event.dur ?? 0) });
  }
  return tasks.sort((a, b) => b.length - a.length);
}

function nameOf({ name, args }: TraceEvent): string {
  const { functionName = '', url = '', lineNumber, columnNumber, type = '' } = args?.data ?? {};
  const place = url && `${url.split('/').at(-1)}:${lineNumber ?? ''}:${columnNumber ?? ''}`;
  return [name, type, functionName, place].filter(Boolean).join(' ');
}

const add = (parts: Map<string, number>, name: string, length: number): void => {
  parts.set(name, (parts.get(name) ?? 0) + length);
};

/** A task as a line: its length and what took most of it. */
export function explain({ length, running, parts }: Task): string {
  const most = [...parts].filter(([, own]) => own >= 1).sort((a, b) => b[1] - a[1]);
  return `${length.toFixed(0)} ms, ${running.toFixed(0)} of them running: ${most
    .slice(0, 8)
    .map(([name, own]) => `${name} ${own.toFixed(0)}`)
    .join(', ')}`;
}
