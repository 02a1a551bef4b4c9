import { describe, expect, it } from 'vitest';
import { postsOf } from '../../src/post/post.ts';
import { deliver, making, place } from './posts.ts';

type Delivered = ReturnType<typeof deliver>;

function targetsOf({ deliveries }: Delivered): [name: string, source: string][] {
  return deliveries.map(({ target }) => [target.name, target.source]);
}

function defectsOf({ defects, draft }: Delivered): [id: string, words: string][] {
  return defects.map(({ id, span }) => [id, draft.source.slice(span.start, span.end)]);
}

function textsOf({ posts }: Delivered): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  for (const { target, text } of posts) texts[target.name] = [...(texts[target.name] ?? []), text];
  return texts;
}

const configured = [place('threads')];

describe('the targets of a draft', () => {
  it.each<[string, string, { path?: string }, [string, string][]]>([
    [
      'nothing',
      'hi',
      {},
      [
        ['x', 'assumed'],
        ['mastodon', 'assumed'],
      ],
    ],
    ['its file name', 'hi', { path: 'bluesky.md' }, [['bluesky', 'file-name']]],
    ['its format', 'hi', { path: 'bluesky.tweet' }, [['x', 'format']]],
    [
      'its front matter',
      '---\nplatform: LinkedIn/Group\n---\nhi',
      { path: 'x.md' },
      [['linkedin/group', 'front-matter']],
    ],
    ['its headings', '## X\n\nhi', { path: 'bluesky.md' }, [['x', 'section']]],
    ['its headings alone', '## X\n\nhi', {}, [['x', 'section']]],
    [
      'both',
      '---\nplatform: x\n---\n## X\n\nhi\n\n## Bluesky\n\nho',
      {},
      [
        ['x', 'front-matter'],
        ['bluesky', 'section'],
      ],
    ],
  ])('come from %s', (_, source, where, targets) => {
    expect(targetsOf(deliver(source, where))).toEqual(targets);
  });

  it('come from the configuration where the draft names none', () => {
    expect(targetsOf(deliver('hi', {}, { configured }))).toEqual([['threads', 'config']]);
    expect(targetsOf(deliver('hi', { path: 'x.md' }, { configured }))).toEqual([
      ['x', 'file-name'],
    ]);
  });

  it('come from the command line before all', () => {
    const source = '---\nplatform: x\n---\n## Bluesky\n\nhi\n\n## LinkedIn\n\nho';
    const named = [place('linkedin/group')];
    const delivered = deliver(source, { path: 'mastodon.md' }, { configured, named });
    expect(targetsOf(delivered)).toEqual([['linkedin/group', 'command-line']]);
    expect(textsOf(delivered)).toEqual({ 'linkedin/group': ['ho'] });
  });

  it('are each named once', () => {
    const source = '---\nplatforms: [x, Twitter, linkedin, linkedin/post]\n---\nhi';
    expect(targetsOf(deliver(source)).map(([name]) => name)).toEqual(['x', 'linkedin']);
  });

  it('are two where two accounts of a network are meant', () => {
    const source = '---\nmedia: [bluesky-a, bluesky-b, bluesky-a]\n---\nhi';
    const { deliveries } = deliver(source);
    expect(deliveries.map(({ target }) => target.accountName)).toEqual(['bluesky-a', 'bluesky-b']);
  });

  it('are none but the known ones', () => {
    const delivered = deliver('---\nplatforms: [x, linkdin, newsletter]\n---\nhi');
    expect(targetsOf(delivered)).toEqual([['x', 'front-matter']]);
    expect(defectsOf(delivered)).toEqual([
      ['unknown-platform', 'linkdin'],
      ['unknown-platform', 'newsletter'],
    ]);
    const [near, far] = delivered.defects.map(({ data }) => String(data.suggestion));
    expect(near).toContain('linkedin');
    expect(far).toBe('');
  });

  it('are not assumed where the draft names others', () => {
    expect(targetsOf(deliver('---\nplatform: newsletter\n---\nhi'))).toEqual([]);
    expect(targetsOf(deliver('---\nmedia: [matrix-eu]\n---\nhi'))).toEqual([]);
  });

  it('are no defect where an account is on an unknown network', () => {
    const delivered = deliver('---\nmedia: [matrix-eu, mastodon-eu]\n---\nhi');
    expect(targetsOf(delivered).map(([name]) => name)).toEqual(['mastodon']);
    expect(delivered.defects).toEqual([]);
  });

  it('are not assumed over front matter that cannot be read', () => {
    const source = '---\nplatform: @x\n---\nhi';
    expect(targetsOf(deliver(source))).toEqual([]);
    expect(targetsOf(deliver(source, {}, { configured }))).toEqual([['threads', 'config']]);
  });
});

describe('the section for a target', () => {
  const source =
    '---\nplatforms: [x, linkedin/group, linkedin/comment, facebook, threads]\n---\nBefore\n\n## LinkedIn\n\nPost\n\n## LinkedIn group\n\nGroup\n\n## X / Threads\n\nShort';

  it('is its own, its platform’s, or the text before', () => {
    expect(textsOf(deliver(source))).toEqual({
      x: ['Short'],
      'linkedin/group': ['Group'],
      'linkedin/comment': ['Post'],
      facebook: ['Before'],
      threads: ['Short'],
    });
  });

  it('may be missing', () => {
    const delivered = deliver('---\nplatforms: [x, bluesky]\n---\n## X\n\nhi');
    expect(textsOf(delivered)).toEqual({ x: ['hi'] });
    expect(defectsOf(delivered)).toEqual([['no-section', 'bluesky']]);
    expect(delivered.defects[0]?.data).toEqual({ target: 'bluesky' });
  });

  it('may be missing for a target of the command line', () => {
    const delivered = deliver('## X\n\nhi', {}, { named: [place('bluesky')] });
    expect(delivered.posts).toEqual([]);
    expect(delivered.defects.map(({ id }) => id)).toEqual(['no-section']);
  });

  it('may be empty', () => {
    expect(defectsOf(deliver('## X\n\n## Bluesky\n\nhi'))).toEqual([['no-section', 'X']]);
  });

  it('is no defect where the draft has no text at all', () => {
    expect(deliver('---\nplatform: x\n---\n').defects).toEqual([]);
  });
});

describe('a thread', () => {
  const source = 'one\n---\ntwo\n---\nthree';

  it('is as many posts as it has parts, where the surface has threads', () => {
    const { posts } = deliver(source, {}, { named: ['x', 'linkedin', 'bluesky'].map(place) });
    expect(posts.map(({ target, part, of }) => [target.name, part, of])).toEqual([
      ['x', 1, 3],
      ['x', 2, 3],
      ['x', 3, 3],
      ['linkedin', 1, 1],
      ['bluesky', 1, 3],
      ['bluesky', 2, 3],
      ['bluesky', 3, 3],
    ]);
    expect(posts[3]?.text).toBe('one\n\ntwo\n\nthree');
  });

  it('has what a publisher appends in its last post', () => {
    const { draft, deliveries } = deliver(source, {}, { named: [place('bluesky')] });
    const appended = [[{ text: '#Tag', span: { start: 0, end: 3 } }]];
    const posts = postsOf(
      draft,
      deliveries.map((delivery) => ({ ...delivery, appended })),
      making,
    );
    expect(posts.map(({ text }) => text)).toEqual(['one', 'two', 'three\n\n#Tag']);
  });

  it('is none in a galaxy-social draft, and what is appended stands below all of it', () => {
    const meta = '---\nmedia: [bluesky-a]\nhashtags: {bluesky-a: [Tag]}\n---\n';
    const { posts } = deliver(`${meta}one\n\n---\n\ntwo`);
    expect(posts.map(({ text }) => text)).toEqual(['one\n\ntwo\n\n#Tag']);
  });
});

describe('the facts of an account', () => {
  const accounts = {
    mastodon: { limits: { length: 1000 } },
    'bluesky-a': { limits: { length: 100 } },
    linkedin: { tier: 'page', limits: { length: 5 } },
    'linkedin/group': { limits: { length: 50 } },
  };

  it('are found by its name, the target and the platform', () => {
    const source = '---\nmedia: [mastodon-eu, bluesky-a, bluesky-b]\n---\nhi';
    const { posts } = deliver(source, {}, { accounts });
    expect(posts.map(({ length }) => length.limit)).toEqual([1000, 100, 300]);
  });

  it('of the target come before those of the platform', () => {
    const { posts } = deliver('hi', {}, { accounts, named: [place('linkedin/group')] });
    expect(posts[0]?.target.account).toEqual({ tier: 'page', limits: { length: 50 } });
  });

  it('say that a publisher splits, as galaxy-social does', () => {
    const galaxy = '---\nmedia: [bluesky-a]\n---\nhi';
    const splits = (source: string, publisher = {}) =>
      deliver(source, {}, { publisher: () => publisher }).deliveries[0]?.target.publisher.splits;
    expect(splits(galaxy)).toBe(true);
    expect(splits(galaxy, { splits: false })).toBe(false);
    expect(splits('hi')).toBeUndefined();
    expect(splits('hi', { splits: true })).toBe(true);
  });
});
