import { describe, expect, it } from 'vitest';
import { type Format, formats } from '../../src/draft/draft.ts';
import { defectsOf, read } from './reading.ts';

const RECORD = '{"action": "post", "account": "A", "richText": "hi"}';
const GALAXY = '---\nmedia:\n - mastodon-eu\n---\nhi';
const POST = '---\nplatform: x\n---\nhi';

describe('the format of a draft', () => {
  it.each<[string | undefined, string, Format]>([
    ['post.md', 'hi', 'markdown'],
    ['post.MARKDOWN', 'hi', 'markdown'],
    ['post.mdown', 'hi', 'markdown'],
    [undefined, 'hi', 'markdown'],
    [undefined, POST, 'markdown'],
    ['post', POST, 'markdown'],
    ['post', 'hi', 'text'],
    ['post.txt', 'hi', 'text'],
    ['post.txt', POST, 'text'],
    ['post.tweet', 'hi', 'tweet'],
    ['a/b.TWEET', POST, 'tweet'],
    ['tweet.md', RECORD, 'bluesky-record'],
    ['records/new/a.json', RECORD, 'bluesky-record'],
    [undefined, `[\n  ${RECORD}\n]`, 'bluesky-record'],
    [undefined, `\ufeff${RECORD}`, 'bluesky-record'],
    ['package.json', '{"name": "post"}', 'text'],
    ['a.md', 'Write "action": "post" {', 'markdown'],
    ['a.md', GALAXY, 'galaxy'],
    [undefined, GALAXY, 'galaxy'],
    ['a.txt', GALAXY, 'text'],
    ['a.md', '---\nmedia: [mastodon-eu]\nmentions: {mastodon-eu: [a@b.c]}\n---\nhi', 'galaxy'],
    ['a.md', '---\nmedia: [photo.png]\n---\nhi', 'markdown'],
    ['a.md', '---\nmedia: [photo.png]\nhashtags: {bluesky-a: [b]}\n---\nhi', 'markdown'],
    ['a.md', '---\nmedia: [{file: a.png}]\n---\nhi', 'markdown'],
    ['a.md', '---\nmedia: []\n---\nhi', 'markdown'],
    ['a.md', '---\nmedia: photo\n---\nhi', 'markdown'],
  ])('%s with %j is %s', (path, source, format) => {
    expect(read(source, { path }).format).toBe(format);
  });

  it.each(formats)('is %s where it is said to be', (format) => {
    for (const source of ['hi', POST, GALAXY, RECORD, '']) {
      expect(read(source, { path: 'a.tweet', format }).format).toBe(format);
    }
  });
});

describe('what cannot be read', () => {
  it('is a draft that is too large', () => {
    const source = 'a'.repeat(65_537);
    const draft = read(source, { path: 'x.md' });
    expect(draft.defects).toMatchObject([
      {
        id: 'too-large',
        data: { size: 65_537, unit: 'characters', limit: 65_536 },
        span: { start: 0, end: 0 },
      },
    ]);
    expect(draft.sections).toEqual([]);
    expect(read('a'.repeat(65_536)).defects).toEqual([]);
  });

  it('is a file that could not be decoded', () => {
    const unreadable = { id: 'not-text', data: { byte: 3 }, span: { start: 3, end: 3 } } as const;
    const draft = read('abc', { path: 'a.tweet', format: 'tweet', unreadable });
    expect(draft).toMatchObject({ format: 'tweet', sections: [], defects: [unreadable] });
    expect(read('abc', { path: 'a.txt', unreadable }).format).toBe('text');
  });
});

describe('an empty draft', () => {
  it.each([
    ['', {}],
    ['\ufeff \r\n', {}],
    ['---\nplatform: x\n---\n', { path: 'a.md' }],
    ['---\n', { format: 'tweet' }],
    ['\n---\n\n---\n', { path: 'a.txt' }],
  ] as const)('%j is reported', (source, where) => {
    expect(defectsOf(read(source, where)).map(([id]) => id)).toEqual(['empty-draft']);
  });

  it.each([
    ['---\nretweet: https://twitter.com/a/status/1\n---\n', { path: 'a.tweet' }],
    ['{"action": "repost", "repostURL": "https://bsky.app/profile/a/post/1"}', {}],
  ])('%j is none', (source, where) => {
    expect(read(source, where).defects).toEqual([]);
  });
});

describe('the phase', () => {
  it('is that of the front matter, or scheduled', () => {
    expect(read('---\nstatus: draft\n---\nhi').phase).toBe('draft');
    expect(read('hi').phase).toBe('scheduled');
  });

  it('can be forced, over a status of published, too', () => {
    const draft = read('---\nstatus: published\n---\nhi', { phase: 'publish' });
    expect(draft).toMatchObject({ phase: 'publish', published: false });
    expect(read('---\nstatus: published\n---\nhi').published).toBe(true);
  });
});
