import type { Page } from 'puppeteer-core';
import type { Faults } from './looking.ts';
import { count, nothingShown, type Shown } from './show.ts';

/** As many as stand side by side. */
const COMPARED = 4;

/** Scrolls `boxes` from end to end, with a look at each screen. Runs in the page. */
async function scrollThrough({ rows, boxes, drawn }: { rows: string; boxes: string; drawn: number }): Promise<Shown> {
  const { look, rouse, until, find } = window.equipment;
  const result: Shown = { shown: 0, missing: [], strangers: [], links: [] };
  const seen = new Set<string>();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  /** The rows of the box are read, and fill what is to be seen of it: a busy machine draws them frames after the scroll. */
  const isDrawn = (box: Element) => {
    const drawn = [...box.querySelectorAll(rows)];
    if (drawn.some((row) => row.getAttribute('aria-busy') === 'true')) return false;
    const seen = box.getBoundingClientRect();
    const places = drawn.map((row) => row.getBoundingClientRect());
    const height = Math.max(0, ...places.map((place) => place.height));
    // An empty column has nothing to draw, and nothing to scroll.
    if (places.length === 0) return box.scrollHeight <= box.clientHeight;
    const end = Math.min(seen.bottom, seen.top - box.scrollTop + box.scrollHeight);
    return (
      Math.min(...places.map(({ top }) => top)) <= seen.top + 2 * height &&
      Math.max(...places.map(({ bottom }) => bottom)) >= end - height
    );
  };
  await until(() => find(rows).length > 0);
  for (const box of find(boxes)) {
    for (let top = 0; ; top += box.clientHeight * 0.8) {
      box.scrollTop = top;
      await frame();
      await frame();
      await until(() => isDrawn(box));
      for (const row of find(rows)) seen.add((row as HTMLElement).dataset.id ?? '');
      const { strangers, links } = look(`${rows} at ${top}`);
      result.strangers.push(...strangers);
      result.links.push(...links);
      if (top + box.clientHeight >= box.scrollHeight) break;
    }
  }
  // Only now, since what hears them may scroll. Rows are drawn alike, and hold text: some stand for all.
  rouse(
    find(rows)
      .slice(0, 20)
      .flatMap((row) => [...row.querySelectorAll('*')]),
    false,
  );
  result.shown = seen.size;
  if (seen.size < drawn) result.missing.push(`${drawn - seen.size} of ${rows}`);
  return result;
}

/** Shows what the options page lists, all of it, as rows and as cards. */
export async function showLists(page: Page, origin: string, drawn: number): Promise<Shown> {
  const total = nothingShown();
  const places = [
    { hash: '', rows: '.posting-row', boxes: '.posting-list .scroller' },
    { hash: '#view=board', rows: '.board-card', boxes: '.board-cards' },
  ];
  const before = page.viewport();
  // Tall: a screen holds more.
  await page.setViewport({ width: 900, height: 2_000 });
  for (const { hash, ...place } of places) {
    await page.goto(`${origin}/options.html?${place.rows}${hash}`);
    await page.waitForSelector(place.rows);
    count(total, await page.evaluate(scrollThrough, { ...place, drawn }));
  }
  count(total, await page.evaluate(printList, drawn));
  await page.setViewport(before);
  return total;
}

/** Prints the list as Ctrl+P does, with a look at the sheet in the moment of printing. Runs in the page, after the list was shown. */
async function printList(drawn: number): Promise<Shown> {
  const { look, until, find } = window.equipment;
  const result: Shown = { shown: 0, missing: [], strangers: [], links: [] };
  let faults: Faults | undefined;
  window.print = () => {
    dispatchEvent(new Event('beforeprint'));
    result.shown = find('.printing tbody tr').length;
    faults = look('the printed list');
    dispatchEvent(new Event('afterprint'));
  };
  history.replaceState(null, '', `${location.href.replace(/#.*/, '')}#`);
  dispatchEvent(new HashChangeEvent('hashchange'));
  await until(() => find('.posting-row').length > 0);
  dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }));
  await until(() => faults !== undefined);
  if (result.shown < drawn) result.missing.push(`${drawn - result.shown} on the printed list`);
  return { ...result, ...faults };
}

/** Shows the postings side by side, four at a time. */
export async function showCompared(page: Page, ids: string[]): Promise<Shown> {
  const total = nothingShown();
  for (let at = 0; at < ids.length; at += 100)
    count(total, await page.evaluate(compareSome, ids.slice(at, at + 100), COMPARED));
  return total;
}

async function compareSome(ids: string[], step: number): Promise<Shown> {
  const { look, rouse, until, find } = window.equipment;
  const result: Shown = { shown: 0, missing: [], strangers: [], links: [] };
  for (let at = 0; at < ids.length; at += step) {
    const some = ids.slice(at, at + step);
    result.shown += some.length;
    // One alone is not compared.
    if (some.length < 2) some.push(ids[0] ?? '');
    history.replaceState(null, '', `${location.href.replace(/#.*/, '')}#view=compare&ids=${some.join(',')}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
    const last = `posting=${some.at(-1)}`;
    if (!(await until(() => find('.compare-table thead th a').at(-1)?.getAttribute('href')?.includes(last) === true))) {
      result.missing.push(`${some.join()} side by side`);
      continue;
    }
    const { strangers, links } = look(`${some.join()} side by side`);
    result.strangers.push(...strangers);
    result.links.push(...links);
    rouse(find('.compare-table td:first-of-type, .compare-table td:first-of-type *').slice(0, 10), false);
  }
  return result;
}
