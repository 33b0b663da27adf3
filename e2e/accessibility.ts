import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
}

/** What axe finds against WCAG 2.2 AA in the page as it is now, and in the colours of the other scheme, a line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // Half a megabyte of script: sent once to each page.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  let before: string[] | undefined;
  for (;;) {
    await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
    const faults = [...(await faultsBy(page, RULES)), ...(await contrastInOtherScheme(page))];
    // What is still being drawn has faults that nobody meets: a colour half way, a name that is yet to come.
    if (faults.length === 0 || faults.join() === before?.join()) return faults;
    before = faults;
  }
}

/** The tokens follow `color-scheme`: what differs between light and dark is contrast alone. */
async function contrastInOtherScheme(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.style.colorScheme = isDark ? 'light' : 'dark';
  });
  const faults = await faultsBy(page, ['color-contrast']);
  await page.evaluate(() => {
    document.documentElement.style.colorScheme = '';
  });
  return faults.map((fault) => `in the other scheme: ${fault}`);
}

/** `runOnly`: tags or rules of axe's. */
async function faultsBy(page: Page, runOnly: string[]): Promise<string[]> {
  const violations = await page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResult> } };
    // What passes is not told: its nodes are most of the answer.
    return (await axe.run({ runOnly, resultTypes: ['violations'] })).violations;
  }, runOnly);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
