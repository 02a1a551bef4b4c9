import { describe, expect, it } from 'vitest';
import type { Draft, Media } from '../../src/draft/draft.ts';
import { postOf } from '../post/posts.ts';
import { defectsOf, read } from './reading.ts';

/** Media as their address, alt text, and the words that their spans mark. */
function shown(media: readonly Media[], source: string) {
  return media.map(({ url, alt, span, altSpan }) => [
    url,
    alt,
    source.slice(span.start, span.end),
    altSpan && source.slice(altSpan.start, altSpan.end),
  ]);
}

function mediaOf({ sections, source }: Draft) {
  return sections.flatMap(({ parts }) => parts.map(({ media }) => shown(media, source)));
}

const inFrontMatter = (yaml: string, path = 'a.md') => read(`---\n${yaml}\n---\nHi`, { path });

describe('media in the front matter', () => {
  it.each([
    ['media: a.png', ['a.png', undefined, 'a.png', undefined]],
    ['media: [a.png]', ['a.png', undefined, 'a.png', undefined]],
    ['images: [{url: a.png, alt_text: A}]', ['a.png', 'A', '{url: a.png, alt_text: A}', 'A']],
    ["media: [{file: a.png, alt: 'A'}]", ['a.png', 'A', "{file: a.png, alt: 'A'}", 'A']],
    ['media: {path: a.png, description: ""}', ['a.png', '', '{path: a.png, description: ""}', '']],
    ['media:\n  - src: a.png\n    alt: A b', ['a.png', 'A b', 'src: a.png\n    alt: A b', 'A b']],
    ['media: {file: a.png, alt: [A]}', ['a.png', undefined, '{file: a.png, alt: [A]}', undefined]],
    ['image: a.png', ['a.png', undefined, 'a.png', undefined]],
    ['image: {src: a.png, alt: A}', ['a.png', 'A', '{src: a.png, alt: A}', 'A']],
    ['image_path: img/a.png', ['img/a.png', undefined, 'img/a.png', undefined]],
    ['video: a.mp4', ['a.mp4', undefined, 'a.mp4', undefined]],
    ['image: a.png\nalt: A', ['a.png', 'A', 'a.png', 'A']],
    ['image: a.png\nimage_alt: "A b"', ['a.png', 'A b', 'a.png', 'A b']],
    ['media: a.png\nalt_text: A', ['a.png', 'A', 'a.png', 'A']],
    ['media: [a.png]\nalt: A', ['a.png', undefined, 'a.png', undefined]],
  ])('%j', (yaml, expected) => {
    for (const path of ['a.md', 'a.txt']) {
      const draft = inFrontMatter(yaml, path);
      expect(mediaOf(draft)).toEqual([[expected]]);
      expect(draft.defects).toEqual([]);
    }
  });

  it('stand in the order of their keys', () => {
    const draft = inFrontMatter('video: c.mp4\nimages: [b.png]\nmedia: [a.png]');
    expect(mediaOf(draft)[0]?.map(([url]) => url)).toEqual(['a.png', 'b.png', 'c.mp4']);
  });

  it.each(['image: true', 'image: {feature: a.png}', 'video: [[a]]', 'image:', 'image_path: ""'])(
    '%j names none, and is no mistake',
    (yaml) => {
      const draft = inFrontMatter(yaml);
      expect(mediaOf(draft)).toEqual([[]]);
      expect(draft.defects).toEqual([]);
    },
  );

  it('that are none are reported', () => {
    expect(defectsOf(inFrontMatter('media: [true, {alt: A}]'))).toEqual([
      ['wrong-value', 'true'],
      ['wrong-value', '{alt: A}'],
    ]);
  });

  it('are galaxy-social’s accounts there, and the images are in the body', () => {
    const source =
      '---\nmedia: [bluesky-museum]\nimages: [{url: a.png}]\nimage: b.png\n---\nHi ![A c](c.png)';
    expect(mediaOf(read(source, { path: 'posts/a.md' }))).toEqual([[]]);
    expect(shown(postOf(source, 'bluesky', { path: 'posts/a.md' }).media, source)).toEqual([
      ['c.png', 'A c', '![A c](c.png)', 'A c'],
    ]);
  });
});

describe('images in the text', () => {
  it.each([
    ['![A cat](a.png)', 'A cat', 'A cat'],
    ['![](a.png)', '', undefined],
    ['![A *cat*](a.png)', 'A cat', undefined],
    ['![A &amp; B](a.png)', 'A & B', undefined],
    ['![A cat][a]\n\n[a]: a.png', 'A cat', 'A cat'],
    ['> - ![A cat](a.png)', 'A cat', 'A cat'],
    ['<img src="a.png" alt="A cat">', 'A cat', 'A cat'],
    ["<img alt='A cat' src=a.png>", 'A cat', 'A cat'],
    ['<img alt=Cat src=a.png>', 'Cat', 'Cat'],
    ['<p>\n<img src="a.png"\n alt="A cat"></p>', 'A cat', 'A cat'],
    ['<img src="a.png" alt="">', '', ''],
    ['<img src="a.png">', '', undefined],
  ])('%j', (text, alt, marked) => {
    const source = `Look:\n\n${text}\n`;
    const [[, foundAlt, , foundMarked] = []] = shown(postOf(source).media, source);
    expect([foundAlt, foundMarked]).toEqual([alt, marked]);
  });

  it('have their alt text somewhere in the whole, where a line of HTML begins with signs', () => {
    const source = '> <p>\n> <img src="a.png" alt="A">';
    const [[, alt, whole, marked] = []] = shown(postOf(source).media, source);
    expect([alt, marked]).toEqual(['A', whole]);
  });
});
