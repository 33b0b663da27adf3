import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.pdf': 'application/pdf' };

/** The folder of sample pages. */
export const PAGES = join(import.meta.dirname, '../e2e/pages');

/** Serves the pages of `folder` by file name on 127.0.0.1, at a free port; pages of `more` too, by name. */
export async function servePages(folder = PAGES, more: Record<string, string> = {}) {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const file = join(folder, name);
    const type = TYPES[extname(name)] ?? 'text/plain; charset=utf-8';
    const text = more[name] ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': type });
    response.end(text ?? 'There is no such page.');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: (name: string) => `http://127.0.0.1:${port}/${name}`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
