import type { Page } from 'puppeteer-core';
import type { Faults } from './looking.ts';

/** What stood in the page while postings were shown one after the other. */
export interface Shown extends Faults {
  shown: number;
  /** Ids whose posting never came into view. */
  missing: string[];
}

export const nothingShown = (): Shown => ({ shown: 0, missing: [], strangers: [], links: [] });

/** `part` counted into `total`. */
export function count(total: Shown, part: Shown): void {
  total.shown += part.shown;
  for (const name of ['missing', 'strangers', 'links'] as const) total[name].push(...part[name]);
}

interface Job {
  ids: string[];
  marks: string[];
  /** Press what is there: off where the page's own markup would take the tab away. */
  click: boolean;
}

/** Postings shown in one call into the page: a call that takes minutes is one that nobody can look into. */
const STEP = 100;

/**
 * Opens the postings in the options page one by one; in each it looks at the whole document, sends every event that an
 * element can hear to every element of the posting's text, follows every link that does not open apart, and looks at the
 * sheet that printing it makes.
 */
export async function showEach(page: Page, ids: string[], marks: string[], { click = true } = {}): Promise<Shown> {
  const total = nothingShown();
  for (let at = 0; at < ids.length; at += STEP) {
    const job: Job = { ids: ids.slice(at, at + STEP), marks: marks.slice(at, at + STEP), click };
    count(total, await page.evaluate(showSome, job));
  }
  return total;
}

/** Runs in the page. */
async function showSome({ ids, marks, click }: Job): Promise<Shown> {
  const { look, rouse, until, find } = window.equipment;
  const result: Shown = { shown: 0, missing: [], strangers: [], links: [] };
  const take = ({ strangers, links }: Faults) => {
    result.strangers.push(...strangers);
    result.links.push(...links);
  };
  const heading = () => find('#detail-heading')[0]?.textContent ?? '';
  for (const [at, id] of ids.entries()) {
    // Whole: a payload may have moved the page's base.
    history.replaceState(null, '', `${location.href.replace(/#.*/, '')}#posting=${id}`);
    dispatchEvent(new HashChangeEvent('hashchange'));
    if (!(await until(() => heading().endsWith(marks[at] ?? '')))) {
      result.missing.push(id);
      continue;
    }
    dispatchEvent(new Event('beforeprint'));
    if (!find('.printing .sheet h1')[0]?.textContent?.endsWith(marks[at] ?? '')) result.missing.push(`${id} on paper`);
    take(look(id));
    dispatchEvent(new Event('afterprint'));
    // Only an attribute can listen; of the others one will do.
    const text = find('.posting-detail .description *').filter(
      (each, place) => place === 0 || each.attributes.length > 0,
    );
    rouse([...text.slice(0, 20), ...find('#detail-heading')], click);
    result.shown++;
  }
  return result;
}
