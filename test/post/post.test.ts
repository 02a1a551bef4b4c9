import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/draft/markdown.ts';
import { readDraft } from '../../src/draft/read.ts';
import { analyze } from '../../src/index.ts';
import { deliveriesOf } from '../../src/post/deliveries.ts';
import { postsOf } from '../../src/post/post.ts';
import { choose, deliver, detectors, names } from './posts.ts';

it('shows a draft on each of its targets', () => {
  const source = '---\nplatforms: [x, mastodon]\ncw: Spoilers\nmedia: a.png\n---\n*Hi* ![b](b.png)';
  const { posts } = deliver(source);
  expect(posts).toHaveLength(2);
  for (const post of posts) {
    expect(post).toMatchObject({
      part: 1,
      of: 1,
      text: 'Hi',
      stated: { contentWarning: { text: 'Spoilers' } },
    });
    expect(post.media.map(({ url }) => url)).toEqual(['a.png', 'b.png']);
  }
  expect(posts.map(({ length }) => length.used)).toEqual([2, 10]);
});

it('analyzes a text once, and only when its signals are asked for', () => {
  const texts: string[] = [];
  const draft = readDraft('one', { format: 'text' }, names, parseMarkdown);
  const { deliveries } = deliveriesOf(draft, choose(), names);
  const posts = postsOf(draft, deliveries, {
    detectors,
    today: () => undefined,
    analyze: ({ text }) => {
      texts.push(text);
      return analyze(text);
    },
  });
  expect(texts).toEqual([]);
  const signals = posts.map((post) => post.signals);
  expect(texts).toEqual(['one']);
  expect(signals[1]).toBe(signals[0]);
});
