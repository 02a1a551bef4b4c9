import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/index.ts';
import { blueskyLength, mastodonLength, type StandIns, startStandIns } from './stand-ins.ts';

// The example, run as a user would, with the real client of crosspost, against stand-ins for the networks.

const root = join(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'postlint-crosspost-'));
let networks: StandIns;

beforeAll(async () => {
  networks = await startStandIns();
  writeFileSync(join(temporary, 'cert.pem'), networks.cert);
});

afterAll(async () => {
  await networks.close();
  rmSync(temporary, { recursive: true, force: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
}

/** Runs the example, or another program, with the accounts in its environment. */
function run(...args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      NODE_EXTRA_CA_CERTS: join(temporary, 'cert.pem'),
      MASTODON_HOST: networks.mastodon.host,
      MASTODON_ACCESS_TOKEN: 'a-token',
      BLUESKY_HOST: networks.bluesky.host,
      BLUESKY_IDENTIFIER: 'ada.example.org',
      BLUESKY_PASSWORD: 'a-password',
    },
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
    });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })));
}

const example = (text: string) => run('examples/crosspost/post.mjs', text);

/** What postlint says of a text that crosspost will publish. */
function said(target: string, text: string) {
  const report = check({ target, text }, { publisher: { linkLength: 27 } });
  return { used: report.posts[0]?.length.used, blocking: report.blocking };
}

describe('the example', () => {
  it('publishes a post that fits, in the length that postlint said', async () => {
    const text =
      'Which of our city maps forgot the footpaths? 🗺️ We asked 40 people, and\n\n@ada@maps.example.org ' +
      'wrote it all down: https://maps.example.org/footpaths/2026/forgotten?by=ada #maps';
    const { code, out } = await example(text);
    expect(code, out).toBe(0);
    expect(out).toContain('Mastodon: https://');
    expect(out).toContain('Bluesky: https://');
    const [onMastodon = '', onBluesky = ''] = [
      networks.mastodon.posts.at(-1),
      networks.bluesky.posts.at(-1),
    ];
    // A form sends line ends as CRLF; on Bluesky crosspost cuts links.
    expect(onMastodon.replaceAll('\r\n', '\n')).toBe(text);
    expect(mastodonLength(onMastodon)).toBe(said('mastodon', text).used);
    expect(onBluesky).toContain('https://maps.example.org...');
    expect(blueskyLength(onBluesky)).toBe(said('bluesky', text).used);
  });

  it('sends nothing anywhere of a post that one network would refuse', async () => {
    const before = [...networks.mastodon.requests, ...networks.bluesky.requests].length;
    const { code, out } = await example('Which of the maps would you pick? '.repeat(10));
    expect(code).toBe(1);
    expect(out).toContain('on bluesky');
    expect(out).toContain('over-length');
    expect([...networks.mastodon.requests, ...networks.bluesky.requests]).toHaveLength(before);
  });
});

const link = 'https://maps.example.org/footpaths/2026/forgotten?by=ada';

/** On the edge, and one over it: of characters, links, mentions, emoji and line ends. */
const edges: readonly (readonly [what: string, text: (length: number) => string])[] = [
  ['letters', (length) => 'a'.repeat(length)],
  ['families', (length) => `${'👨‍👩‍👧‍👦'.repeat(20)}${'a'.repeat(length - 20)}`],
  ['lines', (length) => `a\n\nb${'a'.repeat(length - 4)}`],
  ['a link on Mastodon', (length) => `${link} ${'a'.repeat(length - 24)}`],
  ['a link on Bluesky', (length) => `${link} ${'a'.repeat(length - 28)}`],
  ['a mention', (length) => `@ada@maps.example.org ${'a'.repeat(length - 5)}`],
];

const texts = edges.flatMap(([what, text]) =>
  [300, 301, 500, 501].map((length) => [what, length, text(length)] as const),
);

/** Posts every text without a guard and prints which networks took it. */
const UNGUARDED = `
  import { BlueskyStrategy, Client, MastodonStrategy } from '@humanwhocodes/crosspost';
  const { env } = process;
  const strategies = [
    new MastodonStrategy({ host: env.MASTODON_HOST, accessToken: env.MASTODON_ACCESS_TOKEN }),
    new BlueskyStrategy({
      host: env.BLUESKY_HOST, identifier: env.BLUESKY_IDENTIFIER, password: env.BLUESKY_PASSWORD,
    }),
  ];
  const client = new Client({ strategies });
  const taken = [];
  for (const text of JSON.parse(process.argv[1]))
    taken.push((await client.post(text)).map(({ ok }) => ok));
  console.log(JSON.stringify(taken));
`;

describe('without a guard', () => {
  it('the networks refuse what postlint would have held back, and nothing else', async () => {
    const sent = JSON.stringify(texts.map(([, , text]) => text));
    const { out } = await run('--input-type=module', '-e', UNGUARDED, '--', sent);
    const taken = JSON.parse(out) as [boolean, boolean][];
    const expected = texts.map(([what, length, text]) => ({
      what,
      length,
      mastodon: !said('mastodon', text).blocking,
      bluesky: !said('bluesky', text).blocking,
    }));
    const found = texts.map(([what, length], index) => {
      const [mastodon, bluesky] = taken[index] ?? [];
      return { what, length, mastodon, bluesky };
    });
    expect(found).toEqual(expected);
    expect(new Set(taken.flat())).toEqual(new Set([true, false]));
  });
});
