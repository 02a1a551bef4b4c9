import { describe, expect, it } from 'vitest';
import { ConfigError, createLinter, lint } from '../../src/index.ts';

const galaxy = (text: string) =>
  `---\nmedia: [bluesky-a, bluesky-b, matrix-c]\nhashtags: {bluesky-a: [One], bluesky-b: [Two]}\n---\n${text}\n`;

describe('targets that win over those of a galaxy draft', () => {
  it('keep its accounts, and what is appended for each', () => {
    const { posts } = lint(galaxy('Text'), { platforms: ['bluesky'] });
    expect(posts.map(({ account, text }) => [account, text])).toEqual([
      ['bluesky-a', 'Text\n\n#One'],
      ['bluesky-b', 'Text\n\n#Two'],
    ]);
  });

  it('make no known network an unsupported one', () => {
    const { diagnostics } = lint(galaxy('Text'), { platforms: ['x'] });
    const noted = diagnostics.filter(({ ruleId }) => ruleId === 'unsupported-network');
    expect(noted.map(({ data }) => data.networks)).toEqual(['matrix']);
  });
});

describe('a text that shows nothing', () => {
  it.each(['<!-- only a note -->', '[a]: https://example.com'])('is an empty draft: %s', (text) => {
    const { posts, diagnostics } = lint(text, { platforms: ['x'] });
    expect(posts).toEqual([]);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['empty-draft']);
  });

  it('is no part of a thread', () => {
    const { posts } = lint('One\n\n---\n\n<!-- two -->\n\n---\n\nThree', { platforms: ['x'] });
    expect(posts.map(({ part, text }) => [part, text])).toEqual([
      [1, 'One'],
      [2, 'Three'],
    ]);
  });

  it('is a post where it holds an image', () => {
    expect(lint('![A map](map.png)', { platforms: ['x'] }).posts).toHaveLength(1);
  });
});

describe('options of callers without types', () => {
  it.each([
    [{ extends: 'strict' }, 'extends'],
    [{ platforms: 'x' }, 'platforms'],
    [{ rules: { 'over-length': 3 } }, 'rules.over-length'],
    [{ accounts: { x: { tier: 'premum' } } }, 'premium'],
  ])('%j is a ConfigError', (config, named) => {
    const call = () => createLinter(config as never);
    expect(call).toThrow(ConfigError);
    expect(call).toThrow(named);
  });

  it.each([
    [{ format: 'markdwn' }, 'markdown'],
    [{ phase: 'drafts' }, 'draft'],
    [{ platforms: ['linkdin'] }, 'linkedin'],
  ])('%j is a ConfigError', (where, named) => {
    expect(() => lint('Hi', where as never)).toThrow(ConfigError);
    expect(() => lint('Hi', where as never)).toThrow(named);
  });
});
