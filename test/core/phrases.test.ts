import { describe, expect, it } from 'vitest';
import { lint } from '../../src/index.ts';

function idsOf(source: string, phrases: readonly string[]) {
  const { diagnostics } = lint(source, { platforms: ['mastodon'], config: { phrases } });
  return diagnostics.map(({ ruleId }) => ruleId);
}

describe('phrases that a configuration allows', () => {
  it.each<[rule: string, source: string, phrase: string]>([
    ['foreign-words', 'Our new album is called Link in Bio. Which song is yours?', 'link in bio'],
    [
      'leftover-placeholder',
      'Our parser is called [NAME], after its grammar. What is yours?',
      '[NAME]',
    ],
    [
      'engagement-bait',
      'The film “x” is out. Like and share if you agree! Which scene is yours?',
      'Like and share if you agree',
    ],
  ])('are taken as they stand: %s', (rule, source, phrase) => {
    expect(idsOf(source, [])).toContain(rule);
    expect(idsOf(source, [phrase])).not.toContain(rule);
    expect(idsOf(source, ['another phrase'])).toContain(rule);
  });

  it('are whole words', () => {
    const source = 'The link in bio? Which one?';
    expect(idsOf(source, ['ink in bi'])).toEqual(idsOf(source, []));
  });

  it('may overlap, and hide no other words', () => {
    const source = 'Link in bio! Our bio link in bio. Which is it?';
    expect(idsOf(source, ['our bio link', 'bio link in bio'])).toContain('foreign-words');
  });
});
