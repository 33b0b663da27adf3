import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CHROMIUMS_OWN, FIREFOXS_OWN } from './browsers-own.ts';

/** Names of servers that only beacons and payloads of these tests call. */
export const FAR = 'far.example';

/** What stands for a connection on which nothing was said. */
export const SILENCE = 'nothing said';

/** A server at the only way out: what reached it, TLS and plain TCP included. */
export interface WayOut {
  /** Browser switches that lead every host and port there, but for this computer's own; ask anew for each browser. */
  args: () => string[];
  /** Preferences of Firefox that do the same, but for the test's own pages. */
  preferences: Record<string, string | number | boolean>;
  /** What each connection began with, as far as it can be read: a request line, or the names in a TLS greeting. */
  connections: string[];
  /** Names that were looked up to go there, connected or not (`dns-prefetch`): how many in Chromium's own log, whole once it is closed. */
  lookups: () => number;
  close: () => Promise<void>;
}

/** The readable pieces of a greeting: the server's name stands in one. */
const readable = (bytes: Buffer) =>
  bytes
    .toString('latin1')
    .match(/[\w .:/-]{7,}/g)
    ?.join(' | ')
    .slice(0, 300) ?? '';

/** Lookups that a log of Chromium's (NetLog) tells of, of names that `port` on this computer stands for. */
const lookupsIn = (log: string, port: number): number =>
  ['http', 'https'].reduce((sum, scheme) => sum + log.split(`"host":"${scheme}://127.0.0.1:${port}"`).length - 1, 0);

/** A server that answers every request with an empty page; `onConnection` gives what is told each time that more is said. */
async function listen(onConnection: () => (said: string) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const tell = onConnection();
    const said: Buffer[] = [];
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (bytes) => {
      said.push(bytes);
      tell(readable(Buffer.concat(said)));
      if (/^[A-Z]{3,8} /.test(said[0]?.toString('latin1') ?? ''))
        socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      else setTimeout(() => socket.destroy(), 500);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/**
 * Listens where all of a browser's connections end. Counts a connection of Chromium's when it is made, so that a preconnect,
 * which says nothing, counts too. Firefox comes as to a proxy and is counted when it says where it wants to go: it connects
 * by itself again and again.
 */
export async function openWayOut(): Promise<WayOut> {
  const connections: string[] = [];
  const forChromium = await listen(() => {
    const at = connections.push(SILENCE) - 1;
    return (said) => {
      connections[at] = said;
    };
  });
  const forFirefox = await listen(() => {
    let at: number | undefined;
    return (said) => {
      if (FIREFOXS_OWN.some((name) => said.includes(name))) return;
      at ??= connections.push(SILENCE) - 1;
      connections[at] = said;
    };
  });
  const logs = mkdtempSync(join(tmpdir(), 'jobmark-way-out-'));
  let browsers = 0;
  const rules = [
    ...CHROMIUMS_OWN.map((name) => `MAP ${name} ~NOTFOUND`),
    `MAP * 127.0.0.1:${forChromium.port}`,
    // The test's own pages; under its other name the same server is another site.
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return {
    // Chromium asks before a page may call this computer; here that must not be what holds a call back.
    args: () => [
      `--host-resolver-rules=${rules.join(', ')}`,
      '--disable-features=LocalNetworkAccessChecks',
      `--log-net-log=${join(logs, `${browsers++}.json`)}`,
    ],
    preferences: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': forFirefox.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': forFirefox.port,
    },
    connections,
    lookups: () =>
      readdirSync(logs)
        .map((name) => lookupsIn(readFileSync(join(logs, name), 'utf8'), forChromium.port))
        .reduce((sum, found) => sum + found, 0),
    close: async () => {
      await Promise.all([forChromium.close(), forFirefox.close()]);
      rmSync(logs, { recursive: true, force: true });
    },
  };
}
