import { describe, expect, it } from 'vitest';
import { lossFrom, lossInWords, lossOf } from '../../../src/checks/length/loss.ts';
import type { Post } from '../../../src/post/post.ts';
import { deliver, place } from '../../post/posts.ts';

function post(text: string, length: number, target = 'bluesky'): Post {
  const accounts = { [target]: { limits: { length } } };
  const named = [place(target)];
  const [found] = deliver(text, { format: 'text' }, { accounts, named }).posts;
  if (found === undefined) throw new Error('no post');
  return found;
}

/** What is lost of a text: all of it, the entities in it, how many words. */
function lost(text: string, length: number): [string, string[], number] | undefined {
  const loss = lossOf(post(text, length));
  if (loss === undefined) return undefined;
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return [slice(loss.span), loss.entities.map(slice), loss.words];
}

describe('what is lost', () => {
  it.each([
    ['one two', 7, undefined],
    ['one two', 3, [' two', [], 1]],
    ['one two', 5, ['wo', [], 1]],
    ['one … !', 4, ['… !', [], 0]],
    ['one #tag @a.co three', 3, [' #tag @a.co three', ['#tag', '@a.co'], 1]],
    [
      'see https://example.com/a now',
      10,
      ['https://example.com/a now', ['https://example.com/a'], 1],
    ],
    ['#one two', 5, ['two', [], 1]],
  ])('of %j after %i', (text, length, expected) => {
    expect(lost(text, length)).toEqual(expected);
  });
});

describe('a loss in words', () => {
  const words = (text: string, length: number): string => {
    const found = post(text, length);
    const loss = lossOf(found);
    return loss === undefined ? '' : lossInWords(loss, found.text);
  };

  it.each([
    ['one two', 3, ['1 word']],
    ['one two three', 3, ['2 words']],
    ['a #b c', 1, ['#b', '1 word']],
    ['a #b #c #d #e #f', 1, ['#b', '#c', '#d', '2 ']],
    ['a #b', 1, ['#b']],
  ])('names what stands past the cut of %j', (text, length, names) => {
    const sentence = words(text, length);
    for (const name of names) expect(sentence).toContain(name);
  });

  it('shortens a long address', () => {
    const sentence = words(`a https://example.com/${'b'.repeat(200)}`, 1);
    expect(sentence.length).toBeLessThan(80);
  });

  it('is never empty', () => {
    expect(words('a !!!', 2)).not.toBe('');
  });
});

it('the rest of a link that is cut in two is no word', () => {
  const found = lossFrom(12, post('See https://example.org/boat and more', 300));
  expect(found.words).toBe(2);
});
