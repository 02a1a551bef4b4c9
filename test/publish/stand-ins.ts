import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { AppBskyFeedPost, UnicodeString } from '@atproto/api';
import { certificateForLocalhost } from './certificate.ts';

// What answers in the place of a Mastodon server and of Bluesky's: they refuse what the real ones refuse, and
// keep what reached them.

interface StandIn {
  /** `localhost:1234`. */
  readonly host: string;
  /** The texts of the posts that were taken, in their order. */
  readonly posts: string[];
  /** All requests, refused ones, too. */
  readonly requests: string[];
}

export interface StandIns {
  readonly mastodon: StandIn;
  readonly bluesky: StandIn;
  /** What a client has to trust. */
  readonly cert: string;
  close(): Promise<void>;
}

export async function startStandIns(): Promise<StandIns> {
  const certificate = certificateForLocalhost();
  const servers = [mastodonAnswer, blueskyAnswer].map(async (answer) => {
    const [posts, requests]: [string[], string[]] = [[], []];
    const server = createServer(certificate, async (request, response) => {
      requests.push(`${request.method} ${request.url}`);
      reply(response, await answer(request, posts));
    });
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    const { port } = server.address() as AddressInfo;
    return { server, standIn: { host: `localhost:${port}`, posts, requests } };
  });
  const [mastodon, bluesky] = (await Promise.all(servers)) as [Started, Started];
  return {
    mastodon: mastodon.standIn,
    bluesky: bluesky.standIn,
    cert: certificate.cert,
    close: async () => {
      for (const { server } of [mastodon, bluesky]) server.close();
    },
  };
}

interface Started {
  readonly server: Server;
  readonly standIn: StandIn;
}

interface Answer {
  readonly status: number;
  readonly body: object;
}

function reply(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' });
  response.end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const type = request.headers['content-type'] ?? '';
  return new Response(Buffer.concat(chunks), { headers: { 'content-type': type } });
}

const MASTODON_LIMIT = 500;

async function mastodonAnswer(request: IncomingMessage, posts: string[]): Promise<Answer> {
  if (request.headers.authorization !== 'Bearer a-token')
    return { status: 401, body: { error: 'The access token is invalid' } };
  if (request.method !== 'POST' || request.url !== '/api/v1/statuses')
    return { status: 404, body: { error: 'Record not found' } };
  const status = String((await (await bodyOf(request)).formData()).get('status'));
  if (mastodonLength(status) > MASTODON_LIMIT) {
    const error = `Validation failed: Text character limit of ${MASTODON_LIMIT} exceeded`;
    return { status: 422, body: { error } };
  }
  const uri = `https://social.example.org/users/ada/statuses/${posts.push(status)}`;
  return { status: 200, body: { id: String(posts.length), uri } };
}

/** As app/validators/status_length_validator.rb counts: graphemes, a link 23, a mention without its server. */
export function mastodonLength(status: string): number {
  const counted = status
    .replaceAll(/https?:\/\/[^\s<>"]*[^\s<>".,:;!?)]/gi, 'x'.repeat(23))
    .replaceAll(/(?<![\w/])(@\w+)@[\w.-]+\w/g, '$1');
  return [...new Intl.Segmenter().segment(counted)].length;
}

/** What a client sends to Bluesky's server. */
interface Call {
  readonly password?: string;
  readonly record?: { readonly text: string };
}

const DID = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';

async function blueskyAnswer(request: IncomingMessage, posts: string[]): Promise<Answer> {
  const method = new URL(request.url ?? '', 'https://localhost').pathname.replace('/xrpc/', '');
  const body = (request.method === 'POST' ? await (await bodyOf(request)).json() : {}) as Call;
  switch (method) {
    case 'com.atproto.server.createSession':
      return body.password === 'a-password'
        ? { status: 200, body: { accessJwt: 'a-token', refreshJwt: 'r', did: DID, active: true } }
        : refusal(401, 'AuthenticationRequired', 'Invalid identifier or password');
    case 'com.atproto.identity.resolveHandle':
      return { status: 200, body: { did: DID } };
    case 'com.atproto.repo.createRecord':
      if (request.headers.authorization !== 'Bearer a-token')
        return refusal(401, 'AuthMissing', 'Authentication Required');
      return recordAnswer(body.record, posts);
    default:
      return refusal(501, 'MethodNotImplemented', 'Method Not Implemented');
  }
}

/** The record is validated by Bluesky's own library, with its own words. */
function recordAnswer(record: Call['record'], posts: string[]): Answer {
  const found = AppBskyFeedPost.validateRecord(record);
  if (!found.success) {
    const message = `Invalid app.bsky.feed.post record: ${found.error.message}`;
    return refusal(400, 'InvalidRequest', message);
  }
  const uri = `at://${DID}/app.bsky.feed.post/${posts.push(record?.text ?? '')}`;
  return { status: 200, body: { uri, cid: 'a-cid', validationStatus: 'valid' } };
}

/** The length that its schema limits to 300. */
export function blueskyLength(text: string): number {
  return new UnicodeString(text).graphemeLength;
}

function refusal(status: number, error: string, message: string): Answer {
  return { status, body: { error, message } };
}
