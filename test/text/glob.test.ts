import { describe, expect, it } from 'vitest';
import { pathMatcher } from '../../src/text/glob.ts';

describe('globs', () => {
  it.each<[glob: string, meant: string[], other: string[]]>([
    ['posts/*.md', ['posts/a.md', './posts/a.md'], ['posts/a.txt', 'posts/x/a.md', 'a.md']],
    ['posts/**', ['posts/a.md', 'posts/x/y/a.txt'], ['drafts/a.md', 'posts/.hidden/a.md']],
    ['posts/**/*.md', ['posts/a.md', 'posts/x/y/a.md'], ['posts/a.txt']],
    ['**/social/*.md', ['social/a.md', 'x/y/social/a.md'], ['social/x/a.md']],
    ['posts', ['posts/a.md', 'posts/x/a.md', 'x/posts/a.md', 'posts'], ['post/a.md', 'posts.md']],
    ['a/posts', ['a/posts/b.md'], ['posts/b.md']],
    ['posts/', ['posts/a.md', 'posts/x/a.md'], ['other/posts/a.md']],
    ['*.tweet', ['a.tweet', 'x/y/a.tweet'], ['a.tweet.md']],
    ['README.md', ['README.md', 'x/README.md'], ['README.mdx']],
    ['/README.md', ['README.md'], ['x/README.md']],
    ['*.{md,txt}', ['a.md', 'a.txt'], ['a.json']],
    ['{posts,drafts}/**/*.{md,txt}', ['posts/a.md', 'drafts/x/a.txt'], ['other/a.md']],
    ['posts/202?-*.md', ['posts/2026-a.md'], ['posts/202-a.md']],
    ['posts/[0-9][!a-c].md', ['posts/1d.md'], ['posts/1b.md', 'posts/xd.md']],
    ['[a-].md', ['a.md', '-.md'], ['b.md']],
    ['posts/[draft].md', ['posts/d.md'], ['posts/[draft].md']],
    ['posts/[x.md', ['posts/[x.md'], ['posts/x.md']],
    ['posts/{x.md', ['posts/{x.md'], []],
    ['*', ['a', 'x/a'], ['.a', 'x/.a']],
    ['.*', ['.a'], ['a']],
    ['📣/*.md', ['📣/é.md'], ['é.md']],
    ['posts/?.md', ['posts/📣.md'], []],
  ])('%s', (glob, meant, other) => {
    const isMeant = pathMatcher([glob]);
    expect(meant.filter((path) => !isMeant(path))).toEqual([]);
    expect(other.filter((path) => isMeant(path))).toEqual([]);
  });

  it('take away what stands behind a mark of exclamation, and give it back', () => {
    const isMeant = pathMatcher(['posts/**', '!posts/old/**', 'posts/old/kept.md']);
    expect(['posts/a.md', 'posts/old/a.md', 'posts/old/kept.md'].map(isMeant)).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('mean nothing where there are none', () => {
    expect(pathMatcher([])('a.md')).toBe(false);
  });

  it('take no time to speak of, whatever they hold', () => {
    const isMeant = pathMatcher([
      '*a'.repeat(400),
      `${'**/a/'.repeat(200)}b`,
      '{a,b}'.repeat(200),
      '[[[[[[['.repeat(100),
    ]);
    expect(isMeant('a/'.repeat(2000) + 'a'.repeat(250))).toBe(false);
  });
});
