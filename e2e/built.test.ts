import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const OUTPUT = join(import.meta.dirname, '../.output');
const builds = ['chrome-mv3', 'firefox-mv3'];
const read = (build: string, file: string) => readFileSync(join(OUTPUT, build, file), 'utf8');

const filesOf = (build: string) =>
  readdirSync(join(OUTPUT, build), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(OUTPUT, build), join(entry.parentPath, entry.name)))
    .sort();

/** Bytes of the capture script: what it weighs now and a little more. */
const LARGEST = 12_500;

/** Addresses that stand in the package as names (of formats) or in messages for engineers (Dexie's, marked's): nothing calls them. */
const NAMES = [
  /^http:\/\/www\.w3\.org\/(?:1998\/Math\/MathML|1999\/xhtml|1999\/xlink|2000\/svg|XML\/1998\/namespace)$/,
  /^https?:\/\/json-schema\.org\/draft/,
  /^https?:\/\/schema\.org\b/,
  // The popup's warming-up sample.
  /^https:\/\/[\w.-]+\.example\b/,
  /^http:\/\/bit\.ly\/2kdckMn$|^https:\/\/tinyurl\.com\/y2uuvskb$|^https:\/\/github\.com\/markedjs\/marked\.?$/,
];

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
    // For the mark on the icon, when the person asks for it.
    expect(manifest.optional_permissions).toEqual(['tabs']);
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']);
    for (const key of [
      'host_permissions',
      'optional_host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
    expect(manifest.incognito).toBe('not_allowed');
  });

  it('asks for what the README says, each with one sentence why', () => {
    const readme = readFileSync(join(OUTPUT, '../README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| `(\w+)`\s*\| (.{20,}?)\s*\|$/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual([...manifest.permissions].sort());
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

  it('makes nothing from text, calls no server and names no address to call', () => {
    const scripts = filesOf(build).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const file of scripts) {
      const code = read(build, file);
      // The first fault alone: a whole script is no message.
      const made = /\beval\(|(?<![.\w])Function\(|\bimportScripts\(|\.innerHTML=\w+\.__html/.exec(code)?.[0];
      const called = /(?<![#.\w])fetch\(|XMLHttpRequest|\bWebSocket\(|EventSource|sendBeacon|RTCPeer/.exec(code)?.[0];
      expect({ file, made, called }).toEqual({ file });
      const addresses = code.match(/\b(?:https?|wss?):\/\/[\w.-]+\.\w{2,}[^"'`\s)\\]*/g) ?? [];
      expect(
        addresses.filter((address) => !NAMES.some((name) => name.test(address))),
        file,
      ).toEqual([]);
    }
  });
});

it('declares to Firefox that it collects nothing', () => {
  const { gecko } = JSON.parse(read('firefox-mv3', 'manifest.json')).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

it('is the same, byte for byte, when it is built again', { timeout: 120_000 }, () => {
  const config = join(import.meta.dirname, 'security/again/wxt.config.ts');
  const wxt = join(OUTPUT, '../node_modules/wxt/bin/wxt.mjs');
  const builtAgain = () => {
    const { status, stderr } = spawnSync(process.execPath, [wxt, 'build', '-c', config], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const build = 'again/chrome-mv3';
    return filesOf(build).map((file) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(OUTPUT, build, file)))
        .digest('hex');
      return `${digest} ${file}`;
    });
  };
  const first = builtAgain();
  expect(first.length).toBeGreaterThan(10);
  expect(builtAgain()).toEqual(first);
});
