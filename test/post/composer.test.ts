import { describe, expect, it } from 'vitest';
import { createComposer } from '../../src/post/composer.ts';

describe('a composer', () => {
  it('puts a text together and knows where each piece was written', () => {
    const composer = createComposer();
    composer.take('one', 10, 13);
    composer.take(' two', 13, 17);
    composer.take('&', 17, 22);
    const { text, map } = composer.finish();
    expect(text).toBe('one two&');
    expect(map.toDraft({ start: 2, end: 5 })).toEqual({ start: 12, end: 15 });
    expect(map.toDraft({ start: 7, end: 8 })).toEqual({ start: 17, end: 22 });
    expect(map.toPost({ start: 18, end: 19 })).toEqual([{ start: 7, end: 8 }]);
    expect(map.toPost({ start: 0, end: 10 })).toEqual([]);
  });

  it('separates what follows, by the longest white space asked for', () => {
    const composer = createComposer();
    composer.separate('\n\n');
    composer.take('one', 0, 3);
    composer.separate('\n');
    composer.separate('\n\n');
    composer.separate(' ');
    composer.take('', 4, 4);
    composer.take('two', 7, 10);
    composer.separate('\n\n');
    const { text, map } = composer.finish();
    expect(text).toBe('one\n\ntwo');
    expect(map.toDraft({ start: 3, end: 5 })).toEqual({ start: 3, end: 7 });
  });

  it('shows line ends as line feeds', () => {
    const composer = createComposer();
    composer.take('a\r\nb\rc\nd', 0, 8);
    composer.take('\r\n', 8, 14);
    composer.take('e', 14, 15);
    const { text, map } = composer.finish();
    expect(text).toBe('a\nb\nc\nd\ne');
    expect(map.toDraft({ start: 1, end: 2 })).toEqual({ start: 1, end: 3 });
    expect(map.toDraft({ start: 2, end: 3 })).toEqual({ start: 3, end: 4 });
    expect(map.toDraft({ start: 7, end: 8 })).toEqual({ start: 8, end: 14 });
  });

  it('drops the white space around it all', () => {
    const composer = createComposer();
    composer.take(' \n a ', 0, 5);
    composer.take(' ', 5, 11);
    const { text, map } = composer.finish();
    expect(text).toBe('a');
    expect(map.toDraft({ start: 0, end: 1 })).toEqual({ start: 3, end: 4 });
    expect(map.toPost({ start: 4, end: 11 })).toEqual([]);
  });

  it('inserts what was not written there', () => {
    const composer = createComposer();
    composer.insert('', { start: 1, end: 2 });
    composer.separate('\n\n');
    composer.insert('#one', { start: 1, end: 4 });
    composer.separate(' ');
    composer.insert('#two', { start: 6, end: 9 });
    const { text, map } = composer.finish();
    expect(text).toBe('#one #two');
    expect(map.toDraft({ start: 1, end: 2 })).toEqual({ start: 1, end: 4 });
    expect(map.toDraft({ start: 0, end: 9 })).toEqual({ start: 1, end: 9 });
  });

  it('may have nothing to show', () => {
    const { text, map } = createComposer().finish();
    expect(text).toBe('');
    expect(map.toPost({ start: 0, end: 100 })).toEqual([]);
  });
});
