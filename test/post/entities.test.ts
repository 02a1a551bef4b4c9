import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../src/post/entities.ts';
import { MissingLibrary } from '../../src/text/missing-library.ts';
import { detectors, place } from './posts.ts';

function found(text: string, target: string): [type: string, text: string][] {
  const entities = entitiesOf(text, place(target).platform, detectors);
  for (const entity of entities)
    expect(text.slice(entity.span.start, entity.span.end)).toBe(entity.text);
  return entities.map(({ type, text }) => [type, text]);
}

describe('entities', () => {
  it.each([
    ['plain text. And more', []],
    ['a https://example.com/a?b=c, b', [['link', 'https://example.com/a?b=c']]],
    ['a example.com b', [['link', 'example.com']]],
    ['file.txt localhost v1.2.3', []],
    [
      '#tag ＃tag2 (#tag3) a#no #123 #',
      [
        ['hashtag', '#tag'],
        ['hashtag', '＃tag2'],
        ['hashtag', '#tag3'],
      ],
    ],
    [
      '#été_2026 #日本',
      [
        ['hashtag', '#été_2026'],
        ['hashtag', '#日本'],
      ],
    ],
    ['#️⃣ and 1️⃣', []],
    [
      '@ada @bob.example.com. mail@c.d',
      [
        ['mention', '@ada'],
        ['mention', '@bob.example.com'],
      ],
    ],
    ['@ada@example.social, @', [['mention', '@ada@example.social']]],
    ['https://example.com/@ada#tag', [['link', 'https://example.com/@ada#tag']]],
    [
      '#a https://example.com @b',
      [
        ['hashtag', '#a'],
        ['link', 'https://example.com'],
        ['mention', '@b'],
      ],
    ],
  ])('of %j on Bluesky', (text, entities) => {
    expect(found(text, 'bluesky')).toEqual(entities);
  });

  it('on Mastodon are links only where they have a scheme', () => {
    expect(found('example.com https://example.org', 'mastodon')).toEqual([
      ['link', 'https://example.org'],
    ]);
  });

  it.each([
    [
      '#tag @ada $ABC example.com',
      [
        ['hashtag', '#tag'],
        ['mention', '@ada'],
        ['cashtag', '$ABC'],
        ['link', 'example.com'],
      ],
    ],
    ['plain text. And more', []],
    ['＠ada', [['mention', '＠ada']]],
  ])('of %j on X', (text, entities) => {
    expect(found(text, 'x')).toEqual(entities);
  });

  it('need their library only where the text may hold some', () => {
    const { platform: x } = place('x');
    const { platform: bluesky } = place('bluesky');
    expect(entitiesOf('plain', x, {})).toEqual([]);
    expect(entitiesOf('#tag', bluesky, {})).toHaveLength(1);
    expect(() => entitiesOf('#tag', x, {})).toThrow(MissingLibrary);
    expect(() => entitiesOf('a.b', bluesky, {})).toThrow(MissingLibrary);
  });
});

describe('entities on X in a long text', () => {
  it('are found in each piece of it', () => {
    const text = Array.from({ length: 200 }, (_, index) => `word #tag${index}`).join(' ');
    expect(found(text, 'x')).toHaveLength(200);
  });

  it.each([
    ['hi ', '#tag'],
    ['', '#tag'],
    ['hi\n', '#tag'],
  ])('are found behind an endless word after %j', (before, after) => {
    for (const length of [498, 499, 500, 501, 999, 5000]) {
      const text = `${before}${'a'.repeat(length)} ${after}`;
      expect(found(text, 'x')).toEqual([['hashtag', '#tag']]);
    }
  });

  it('are found whole where they are long', () => {
    const link = `https://example.com/${'a'.repeat(1500)}`;
    expect(found(`see ${link} there`, 'x')).toEqual([['link', link]]);
    expect(found(`${'漢'.repeat(700)} ${link}`, 'x')).toEqual([['link', link]]);
  });

  it('are looked for in a text without any space', () => {
    expect(found(`@ada${'漢'.repeat(3000)}`, 'x')).toEqual([['mention', '@ada']]);
    expect(found(`https://example.com/${'a'.repeat(9000)}`, 'x')).toEqual([]);
  });
});
