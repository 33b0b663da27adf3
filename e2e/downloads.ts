import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that a browser downloads into. */
export class Downloads {
  readonly folder = mkdtempSync(join(tmpdir(), 'jobmark-downloads-'));

  empty(): void {
    for (const name of readdirSync(this.folder)) rmSync(join(this.folder, name));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The one file that comes, whole: a download under way has another ending, and in Firefox an empty file in its place. */
  async file(timeout = 30_000): Promise<{ name: string; path: string; bytes: Buffer }> {
    const end = Date.now() + timeout;
    for (;;) {
      const names = readdirSync(this.folder);
      const isUnderWay = names.some((each) => /\.(?:crdownload|part)$/.test(each));
      const name = names.find((each) => each.startsWith('jobmark'));
      const path = join(this.folder, name ?? '');
      const bytes = name && !isUnderWay ? readFileSync(path) : undefined;
      if (name && bytes && bytes.length > 0) return { name, path, bytes };
      if (Date.now() > end) throw new Error('No file was downloaded');
      await new Promise((again) => setTimeout(again, 50));
    }
  }
}
