import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Changes, followChanges } from './follow-changes.ts';

/** What a preview server shows, and what tells of changes. */
export interface Shown {
  /** The page as the files are now; the nonce lets its one script run, which asks `events` for changes. */
  readonly page: (nonce: string, events: string) => Promise<string>;
  /** Differs from the last answer where the files do. */
  readonly state: () => Promise<string>;
}

export interface PreviewServer {
  readonly url: string;
  close(): Promise<void>;
}

/** A page on this machine alone: no other can reach it, and no page of another site can read it. */
const HOST = '127.0.0.1';

/** Serves a page and tells its readers when to load it anew. Port 0 is any that is free. Rejects where it is taken. */
export async function servePreview(shown: Shown, port: number): Promise<PreviewServer> {
  const readers = new Set<ServerResponse>();
  const changes = followChanges(shown.state, () => {
    for (const reader of readers) tell(reader);
  });
  const server = createServer((request, response) => {
    response.on('close', () => readers.delete(response));
    answer(request, response, { shown, readers, changes, port: portOf(server) });
  });
  try {
    await listening(server, port);
  } catch (error) {
    changes.end();
    throw error;
  }
  return {
    url: `http://localhost:${portOf(server)}/`,
    close: () => {
      changes.end();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
}

interface Serving {
  readonly shown: Shown;
  readonly readers: Set<ServerResponse>;
  readonly changes: Changes;
  readonly port: number;
}

const EVENTS = '/events?';

function answer(request: IncomingMessage, response: ServerResponse, serving: Serving): void {
  const status = refusalOf(request, serving.port);
  if (status !== undefined) refuse(response, status);
  else if (request.url === '/') sendPage(response, serving).catch(() => refuse(response, 500));
  else addReader(response, Number(request.url?.slice(EVENTS.length)), serving);
}

/** The status with which a request is refused; undefined where it is answered. */
function refusalOf({ method, url = '', headers }: IncomingMessage, port: number) {
  // A name that somebody else lets point here (DNS rebinding) is not this server's.
  if (![`localhost:${port}`, `${HOST}:${port}`].includes(headers.host ?? '')) return 403;
  if (method !== 'GET') return 405;
  return url === '/' || url.startsWith(EVENTS) ? undefined : 404;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end();
}

/** A reader of a page that is old by now is told at once. */
function addReader(response: ServerResponse, version: number, serving: Serving): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': following\n\n');
  serving.readers.add(response);
  if (version !== serving.changes.version()) tell(response);
}

function tell(reader: ServerResponse): void {
  reader.write('data: changed\n\n');
}

async function sendPage(response: ServerResponse, { shown, changes }: Serving): Promise<void> {
  // Before the files are read: what is saved in between makes the page an old one.
  const version = await changes.look();
  const text = await shown.page(randomBytes(16).toString('base64'), `${EVENTS}${version}`);
  response
    .writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(text);
}
