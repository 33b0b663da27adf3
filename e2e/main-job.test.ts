import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download, formOf, openOptions, saveByKey } from '../scripts/browser/drive.ts';
import { clickIcon, launchWithExtension, type Running } from '../scripts/browser/launch.ts';
import { servePages } from '../scripts/serve-pages.ts';
import { valueOf } from './popup.ts';

let running: Running;
let pages: Awaited<ReturnType<typeof servePages>>;

beforeAll(async () => {
  pages = await servePages();
  running = await launchWithExtension();
});
afterAll(async () => {
  await running.browser.close();
  await pages.close();
});

describe('the main job', () => {
  it('reads a posting at the click, takes a correction, saves it, shows it and exports it whole', async () => {
    const tab = await running.browser.newPage();
    await tab.goto(pages.address('sample-posting.html'));
    const popup = await clickIcon(running, tab);
    await formOf(popup);

    expect(await valueOf(popup, 'title')).toBe('Route Planner (m/f/d)');
    expect(await valueOf(popup, 'hiringOrganization')).toBe('Tallow & Finch Ferries');
    expect(await valueOf(popup, 'jobLocation')).toBe('Kiel, Germany');
    expect(await valueOf(popup, 'jobLocationType')).toBe('HYBRID');
    expect(await valueOf(popup, 'datePosted')).toBe('2026-11-02');
    expect(await valueOf(popup, 'validThrough')).toBe('2026-12-31');
    expect(await valueOf(popup, 'applyUrl')).toBe('https://tallow-finch.example/apply/TF-2291');

    await popup.locator('#field-hiringOrganization').fill('Tallow & Finch');
    await saveByKey(popup);

    const options = await openOptions(running);
    await options.waitForFunction(() => document.body.innerText.includes('Tallow & Finch'));
    const { name, text } = await download(options, 'Export all', mkdtempSync(join(tmpdir(), 'jobmark-e2e-')));
    expect(name).toMatch(/^jobmark-\d{4}-\d\d-\d\d\.json$/);
    const { format, version, postings } = JSON.parse(text);
    expect({ format, version }).toEqual({ format: 'jobmark', version: 1 });
    expect(postings).toHaveLength(1);
    expect(postings[0]).toMatchObject({
      url: pages.address('sample-posting.html'),
      status: 'saved',
      revision: 1,
      posting: {
        title: 'Route Planner (m/f/d)',
        hiringOrganization: { name: 'Tallow & Finch' },
        baseSalary: { minValue: 52_000, maxValue: 61_000, currency: 'EUR', unitText: 'YEAR' },
        employmentType: ['FULL_TIME', 'PART_TIME'],
        identifier: 'TF-2291',
        experienceRequirements: { monthsOfExperience: 36 },
      },
      original: { hiringOrganization: { name: 'Tallow & Finch Ferries' } },
      provenance: { title: { source: 'json-ld' } },
    });
    expect(postings[0].posting.description).toContain('<li>Plan crossings and crews three weeks ahead</li>');
    expect(postings[0].posting.description).not.toContain('Similar jobs');
  });
});
