import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const OUTPUT = join(import.meta.dirname, '../.output');
const builds = ['chrome-mv3', 'firefox-mv3'];
const read = (build: string, file: string) => readFileSync(join(OUTPUT, build, file), 'utf8');

/** Bytes of the capture script: what it weighs now and a little more. */
const LARGEST = 9_000;

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'none'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

describe.each(builds)('the built %s', (build) => {
  const manifest = JSON.parse(read(build, 'manifest.json'));

  it('asks for exactly the permissions it needs, and for no site', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('lets its pages load nothing but themselves', () => {
    const policy = manifest.content_security_policy.extension_pages as string;
    const directives = policy.split(';').map((each) => each.trim().split(/ (.*)/));
    expect(Object.fromEntries(directives.map(([name, value]) => [name, value]))).toEqual(POLICY);
  });

  it('opens the options in a tab and the popup from the icon', () => {
    expect(manifest.options_ui).toEqual({ page: 'options.html', open_in_tab: true });
    expect(manifest.action).toMatchObject({
      default_popup: 'popup.html',
      default_title: 'Jobmark: save this job posting',
    });
    expect(manifest.commands._execute_action.suggested_key.default).toBe('Alt+Shift+J');
  });

  it('keeps the capture script within its weight and without Zod', () => {
    const script = read(build, 'capture.js');
    expect(script.length).toBeGreaterThan(3_000);
    expect(Buffer.byteLength(script)).toBeLessThan(LARGEST);
    expect(script).not.toMatch(/ZodError|invalid_type/);
  });

  it('holds no code made from text', () => {
    const scripts = readdirSync(join(OUTPUT, build), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts) expect(read(build, file), file).not.toMatch(/\beval\(|\bimportScripts\(/);
  });
});

it('declares to Firefox that it collects nothing', () => {
  const { gecko } = JSON.parse(read('firefox-mv3', 'manifest.json')).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
