import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportAll, openOptions, saveByKey } from '../scripts/browser/drive.ts';
import type { SavedPosting } from '../utils/posting.ts';
import { fieldValue, fill, scratch, shows, stored, useExtension } from './harness.ts';
import { plainDivs } from './plain-divs.ts';

const seedFile = join(import.meta.dirname, '../../shared/seed-posting.txt');
const seed = existsSync(seedFile) ? readFileSync(seedFile, 'utf8') : undefined;
const extension = useExtension(seed ? { 'seed.html': plainDivs(seed) } : {});

/** Saves what the popup shows of a page and gives what the export holds of it. */
async function exported(
  name: string,
  correct?: (popup: Awaited<ReturnType<typeof extension.open>>['popup']) => Promise<void>,
) {
  const { popup } = await extension.open(name);
  await correct?.(popup);
  await saveByKey(popup);
  const options = await openOptions(extension.running);
  await options.waitForSelector('[role="row"], tr');
  const file = await exportAll(options, scratch());
  await options.close();
  const postings = JSON.parse(file.text).postings as SavedPosting[];
  const saved = postings.find(({ url }) => url === extension.address(name));
  return { file, postings, saved };
}

describe('the main job', () => {
  it('reads a posting at the click, takes a correction, saves it, shows it and exports it whole', async () => {
    const { file, postings, saved } = await exported('sample-posting.html', async (popup) => {
      await expect.poll(() => fieldValue(popup, 'title')).toBe('Route Planner (m/f/d)');
      await expect.poll(() => fieldValue(popup, 'hiringOrganization')).toBe('Tallow & Finch Ferries');
      await expect.poll(() => fieldValue(popup, 'jobLocation')).toBe('Kiel, Germany');
      await expect.poll(() => fieldValue(popup, 'jobLocationType')).toBe('HYBRID');
      await expect.poll(() => fieldValue(popup, 'datePosted')).toBe('2026-11-02');
      await expect.poll(() => fieldValue(popup, 'validThrough')).toBe('2026-12-31');
      await expect.poll(() => fieldValue(popup, 'applyUrl')).toBe('https://tallow-finch.example/apply/TF-2291');
      await fill(popup, '#field-hiringOrganization', 'Tallow & Finch');
    });
    expect(file.name).toMatch(/^jobmark-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(file.text)).toMatchObject({ format: 'jobmark', version: 2 });
    expect(postings).toHaveLength(1);
    expect(saved).toMatchObject({
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
      provenance: { baseSalary: { source: 'json-ld' } },
    });
    expect(saved?.posting.description).toContain('<li>Plan crossings and crews three weeks ahead</li>');
    expect(saved?.posting.description).not.toContain('Similar jobs');
    expect(postings).toEqual(await stored(extension.running));
  });

  it('shows the saved posting in the options page', async () => {
    const options = await openOptions(extension.running);
    await shows(options, 'Route Planner (m/f/d)');
    await shows(options, 'Tallow & Finch');
    await options.close();
  });

  it('reads a page without structured data, whose company and closing stand below the text', async () => {
    const { saved } = await exported('seed-shape.html');
    expect(saved?.posting).toMatchObject({
      title: 'Ledger Engineer II, Settlement',
      hiringOrganization: { name: 'Coinwright' },
      baseSalary: { currency: 'USD', unitText: 'YEAR' },
      expired: true,
      experienceRequirements: { monthsOfExperience: 24 },
      skills: expect.arrayContaining(['Python', 'Java', 'C++', 'Go']),
    });
    expect(saved?.posting.baseSalary).not.toHaveProperty('minValue');
    expect(saved?.posting).not.toHaveProperty('jobLocation');
    expect(saved?.posting.responsibilities).toHaveLength(8);
    expect(saved?.posting.qualifications).toHaveLength(6);
    for (const other of ['Browse Active Jobs', 'View Company Profile', 'bookkeeping and payments platform']) {
      expect(saved?.posting.description).not.toContain(other);
    }
  });

  it.runIf(seed)('reads the first real input', async () => {
    const { saved } = await exported('seed.html');
    expect(saved?.posting).toMatchObject({
      title: 'Software Engineer II, Backend',
      hiringOrganization: { name: 'Pinterest' },
      baseSalary: { currency: 'USD', unitText: 'YEAR' },
      expired: true,
      experienceRequirements: { monthsOfExperience: 24 },
      skills: expect.arrayContaining(['Python', 'Java', 'C++', 'Go']),
    });
    expect(saved?.posting.baseSalary).toEqual({ currency: 'USD', unitText: 'YEAR' });
    expect(saved?.posting).not.toHaveProperty('jobLocation');
    // As many as the input has: nine and seven.
    expect(saved?.posting.responsibilities).toHaveLength(9);
    expect(saved?.posting.qualifications).toHaveLength(7);
    for (const other of ['Browse Active Jobs', 'View Company Profile', 'visual search and discovery platform']) {
      expect(saved?.posting.description).not.toContain(other);
    }
  });
});
