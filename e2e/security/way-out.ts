import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** Names of servers that only beacons and payloads of these tests call. */
export const FAR = 'far.example';

/** What stands for a connection on which nothing was said. */
export const SILENCE = 'nothing said';

/** What Chromium calls by itself on a new profile (measured, 156). These names lead nowhere, so that what is counted is a page's. */
const BROWSERS_OWN = [
  'accounts.google.com',
  'clients2.google.com',
  'android.clients.google.com',
  'update.googleapis.com',
  'safebrowsing.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'redirector.gvt1.com',
];

/** A server at the only way out: what reached it, TLS and plain TCP included. */
export interface WayOut {
  /** Browser switches that lead every host and port there, but for 127.0.0.1. */
  args: string[];
  /** What each connection began with, as far as it can be read: a request line, or the names in a TLS greeting. */
  connections: string[];
  close: () => Promise<void>;
}

/** The readable pieces of a greeting: the server's name stands in one. */
const readable = (bytes: Buffer) =>
  bytes
    .toString('latin1')
    .match(/[\w .:/-]{7,}/g)
    ?.join(' | ')
    .slice(0, 300) ?? '';

/**
 * Listens where all of a browser's connections end. Counts a connection when it is made, so that a preconnect, which
 * says nothing, counts too; a request is answered with an empty page.
 */
export async function openWayOut(): Promise<WayOut> {
  const connections: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const at = connections.push(SILENCE) - 1;
    const said: Buffer[] = [];
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (bytes) => {
      said.push(bytes);
      connections[at] = readable(Buffer.concat(said));
      if (/^[A-Z]{3,8} /.test(said[0]?.toString('latin1') ?? ''))
        socket.end('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      else setTimeout(() => socket.destroy(), 500);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const rules = [
    ...BROWSERS_OWN.map((name) => `MAP ${name} ~NOTFOUND`),
    `MAP * 127.0.0.1:${port}`,
    'EXCLUDE 127.0.0.1',
  ];
  return {
    // Chromium asks before a page may call this computer; here that must not be what holds a call back.
    args: [`--host-resolver-rules=${rules.join(', ')}`, '--disable-features=LocalNetworkAccessChecks'],
    connections,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}
