import { describe, expect, it } from 'vitest';
import { fix, lint } from '../../src/index.ts';

const SIGNS = 'This is **bold** and *soft*: which of the two would you pick?';

function fixedFor(platforms: string, text: string): string {
  return fix(text, { format: 'text', platforms: platforms.split(', ') }).output;
}

describe('signs that one network shows and another one takes for markup', () => {
  it.each(['x', 'x, mastodon', 'x, bluesky, mastodon'])('are taken out for %s', (platforms) => {
    expect(fixedFor(platforms, SIGNS)).toBe(SIGNS.replaceAll('*', ''));
  });

  it.each(['x, discord', 'discord, x', 'reddit, x', 'x, slack', 'slack, x'])(
    'stay for %s, but are reported with a fix that is not safe',
    (platforms) => {
      expect(fixedFor(platforms, SIGNS)).toBe(SIGNS);
      const options = { format: 'text', platforms: platforms.split(', ') } as const;
      const { diagnostics } = lint(SIGNS, options);
      const found = diagnostics.filter(({ ruleId }) => ruleId === 'raw-markup');
      expect(found.length).toBeGreaterThan(0);
      expect(found.flatMap(({ fixes }) => fixes.map(({ safe }) => safe))).not.toContain(true);
    },
  );

  it('a section goes its own way', () => {
    const draft = `## X\n\nOnly \\*here\\*\n\n## Discord\n\nAnd **here**\n`;
    const { diagnostics } = lint(draft);
    const found = diagnostics.filter(({ ruleId }) => ruleId === 'raw-markup');
    expect(found.every(({ targets }) => !targets.includes('discord'))).toBe(true);
  });
});

it('what harms nobody is mended for all, though one network alone has the problem', () => {
  const text = 'See these:https://example.org/boats – which one would you pick?';
  expect(fixedFor('bluesky, x', text)).toContain('these: https');
});
