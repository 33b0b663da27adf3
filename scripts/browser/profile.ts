import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT } from './launch.ts';

/** Chromium names an unpacked extension after its folder: the first half of the path's SHA-256 in the letters a to p. */
function unpackedId(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

/** A new profile in which Jobmark's icon stands on the toolbar and not behind the puzzle piece. */
export function pinnedProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'jobmark-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { pinned_extensions: [unpackedId(BUILT)] } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}
