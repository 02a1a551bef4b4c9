import { describe, expect, it } from 'vitest';
import { lint } from '../../src/index.ts';

describe('what a small draft can grow into', () => {
  it('is bounded in targets: front matter can name a thousand accounts', () => {
    const accounts = Array.from({ length: 300 }, (_, index) => `x-${index}`).join(', ');
    const { posts, diagnostics } = lint(`---\nmedia: [${accounts}]\n---\nHi`, { path: 'a.md' });
    expect(posts).toHaveLength(50);
    const [found] = diagnostics.filter(({ ruleId }) => ruleId === 'too-many-posts');
    expect(found?.data).toEqual({ count: 300, limit: 50 });
  });

  it('is bounded in posts: a line and a divider make one each', () => {
    const { posts, diagnostics } = lint('a\n---\n'.repeat(5000), { platforms: ['x', 'mastodon'] });
    expect(posts).toHaveLength(1000);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('too-many-posts');
  });

  it('is bounded in addresses: a definition is written once and used often', () => {
    const source = `${'[a] '.repeat(600)}\n\n[a]: https://example.com/${'y'.repeat(60_000)}`;
    const { posts } = lint(source, { platforms: ['linkedin'] });
    expect(posts[0]?.text.length).toBeLessThan(source.length);
  });

  it('is no bound on an ordinary thread', () => {
    const { posts, diagnostics } = lint('Which one?\n---\n'.repeat(200), { platforms: ['x'] });
    expect(posts).toHaveLength(200);
    expect(diagnostics.map(({ ruleId }) => ruleId)).not.toContain('too-many-posts');
  });
});

describe('assumed targets', () => {
  it('have one post each, however often the text is divided', () => {
    const { posts } = lint('One\n\n---\n\nTwo\n\n---\n\nThree');
    expect(posts.map(({ target, part, of }) => [target, part, of])).toEqual([
      ['x', 1, 1],
      ['bluesky', 1, 1],
      ['mastodon', 1, 1],
      ['linkedin', 1, 1],
    ]);
  });
});
