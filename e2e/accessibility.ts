import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

/** What axe finds against WCAG 2.2 AA in the page once it rests, a line each: what it finds twice in a row. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Half a megabyte of script: sent once to each page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  let before: string[] | undefined;
  for (;;) {
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
    const faults = await faultsNow(page);
    // What is still being drawn has faults that nobody meets: a colour half way, a name that is yet to come.
    if (faults.length === 0 || faults.join() === before?.join()) return faults;
    before = faults;
  }
}

async function faultsNow(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } };
    // What passes is not told: its nodes are most of the answer.
    return (await axe.run({ runOnly: rules, resultTypes: ['violations'] })).violations;
  }, RULES);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
