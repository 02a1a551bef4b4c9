import { describe, expect, it } from 'vitest';
import { entitiesOf } from '../../src/post/entities.ts';
import { MissingLibrary } from '../../src/text/missing-library.ts';
import { found } from './found.ts';
import { place } from './posts.ts';

/** The entities of one type on a target, as they are written. */
function written(type: string, text: string, target: string): string[] {
  return found(text, target).flatMap(([kind, text]) => (kind === type ? [text] : []));
}

describe('entities', () => {
  it('are in order, whatever they are', () => {
    expect(found('#a https://example.com ($B) @bo.example.com #c', 'bluesky')).toEqual([
      ['hashtag', '#a'],
      ['link', 'https://example.com'],
      ['cashtag', '$B'],
      ['mention', '@bo.example.com'],
      ['hashtag', '#c'],
    ]);
    expect(found('#tag @ada $ABC example.com', 'x')).toEqual([
      ['hashtag', '#tag'],
      ['mention', '@ada'],
      ['cashtag', '$ABC'],
      ['link', 'example.com'],
    ]);
  });

  it.each([
    ['x', 'https://example.com/@ada/#tag'],
    ['mastodon', 'https://example.com/@ada@example.org#tag'],
    ['bluesky', 'https://example.com/(@ada.example.org'],
    ['threads', 'example.com/a,@ada,#tag'],
  ])('on %s are not inside a link', (target, link) => {
    expect(found(`see ${link} there`, target)).toEqual([['link', link]]);
  });

  it('on Bluesky may hide a link in a hashtag, as the app shows the first of two', () => {
    expect(found('#a(https://example.com', 'bluesky')).toEqual([
      ['hashtag', '#a(https://example.com'],
    ]);
  });

  it.each(['plain text. And more', 'file.txt localhost v1.2.3', '#️⃣ and 1️⃣', '@', '# @ $ ＃', ''])(
    'in %j are none anywhere',
    (text) => {
      for (const target of ['x', 'mastodon', 'bluesky', 'threads', 'linkedin', 'instagram'])
        expect(found(text, target)).toEqual([]);
    },
  );

  it('need their library only where the text may hold some', () => {
    const { platform: x } = place('x');
    const { platform: bluesky } = place('bluesky');
    const { platform: mastodon } = place('mastodon');
    expect(entitiesOf('plain', x, {})).toEqual([]);
    expect(entitiesOf('#tag', bluesky, {})).toHaveLength(1);
    expect(entitiesOf('@ada example.com', mastodon, {})).toHaveLength(1);
    expect(() => entitiesOf('#tag', x, {})).toThrow(MissingLibrary);
    expect(() => entitiesOf('a.bc', bluesky, {})).toThrow(MissingLibrary);
    expect(() => entitiesOf('https://example.com', mastodon, {})).toThrow(MissingLibrary);
  });
});

describe('hashtags', () => {
  it.each([
    ['#tag ＃tag2, #3d #_test #CamelCase', ['#tag', '＃tag2', '#3d', '#_test', '#CamelCase']],
    ['(#tag) "#tag" /#tag a#tag &#39; \u00a0#nbsp\n#line', ['#nbsp', '#line']],
    ['#123 #_ #1_2 #', []],
    ['#été_2026 #日本。 #a-b #a’s #a.b', ['#été_2026', '#日本', '#a', '#a', '#a']],
    ['#a#b', ['#a']],
    ['#l·l #日・本 #می\u200cخواهم', ['#l·l', '#日・本', '#می\u200cخواهم']],
    ['#a· #b・・ #·c #・', ['#a', '#b']],
    ['#🎉 #a🎉 #️⃣ #️⃣a', ['#a']],
  ])('on Mastodon in %j', (text, tags) => {
    expect(written('hashtag', text, 'mastodon')).toEqual(tags);
  });

  it.each([
    ['#tag ＃tag2 #3d #_test #24_7', ['#tag', '＃tag2', '#3d', '#_test', '#24_7']],
    ['(#a) "#b" ,#c\n#d', ['#a', '#b', '#c', '#d']],
    ['a#no é#no _#no /#no &#39; ##no', []],
    ['#123 #٣٤ #_ #__ #', []],
    ['#été_2026 #日本。 #a-b #a’s', ['#été_2026', '#日本', '#a', '#a']],
    ['#a#b', ['#a']],
    ['#🎉 #a🎉 #️⃣ #️⃣a', ['#a']],
  ])('of words in %j', (text, tags) => {
    for (const target of ['threads', 'linkedin', 'facebook', 'instagram'])
      expect([target, written('hashtag', text, target)]).toEqual([target, tags]);
  });

  it.each([
    ['#tag ＃tag2 #3d #_test #a-b', ['#tag', '＃tag2', '#3d', '#_test', '#a-b']],
    ['(#tag) "#tag" a#no\u00a0#nbsp', ['#nbsp']],
    ['#123 #1! #!? #_ #', []],
    ['#a#b #foo.com #a’s', ['#a#b', '#foo.com', '#a’s']],
    ['#tag!? #a). #日本。', ['#tag', '#a', '#日本']],
    ['#🎉 #❤️ #️⃣ #️⃣a', ['#🎉', '#❤️']],
    ['#a\u200bb #a\u200d', ['#a', '#a']],
    [`#${'👍🏽'.repeat(64)} #${'x'.repeat(65)}`, [`#${'👍🏽'.repeat(64)}`]],
    ['#👩‍💻', ['#👩']],
  ])('on Bluesky in %j', (text, tags) => {
    expect(written('hashtag', text, 'bluesky')).toEqual(tags);
  });
});

describe('mentions', () => {
  it.each([
    ['@ada @ada@example.social. (@ada) "@ada"', ['@ada', '@ada@example.social', '@ada', '@ada']],
    ['@a.b-c_d. @ada. @ada- @_a', ['@a.b-c_d', '@ada', '@ada', '@_a']],
    ['=@ada /@ada a@ada é@ada _@ada ada@example.com', []],
    ['@ada@例え.jp @ada@example, @@ada', ['@ada@例え.jp', '@ada@example', '@ada']],
    ['@ada@', ['@ada']],
    [`@ada@${'a'.repeat(253)}`, [`@ada@${'a'.repeat(253)}`]],
    [`@ada@${'a'.repeat(254)}`, []],
  ])('on Mastodon in %j', (text, mentions) => {
    expect(written('mention', text, 'mastodon')).toEqual(mentions);
  });

  it.each([
    ['@ada.example.com (@bo.test).', ['@ada.example.com', '@bo.test']],
    ['@ada @ada@example.com @ada.nothing @ada.COM @ada.1', []],
    ['"@ada.com" a@ada.com ,@ada.com', []],
    ['@ada.com’s @ada.com- @ada.com_ @ada.com.', ['@ada.com', '@ada.com', '@ada.com']],
  ])('on Bluesky in %j', (text, mentions) => {
    expect(written('mention', text, 'bluesky')).toEqual(mentions);
  });

  it.each([
    ['@ada (@a.b_c). "@_a" @foo.com', ['@ada', '@a.b_c', '@_a', '@foo.com']],
    ['me@example.com me.@a /@a =@a -@a @.a @@a', []],
    ['@ada@example.social', []],
    ['@ada... @é', ['@ada']],
  ])('of names in %j', (text, mentions) => {
    expect(written('mention', text, 'threads')).toEqual(mentions);
    expect(written('mention', text, 'instagram')).toEqual(mentions);
  });

  it('are none where only a picker makes them', () => {
    expect(found('@ada @ada.example.com', 'linkedin')).toEqual([]);
    expect(found('@ada @ada.example.com', 'facebook')).toEqual([]);
  });

  it('on X may have a wide sign', () => {
    expect(found('＠ada', 'x')).toEqual([['mention', '＠ada']]);
  });
});

describe('cashtags', () => {
  it.each([
    ['$A $ABCDE $A1, ($abc) $ABC’s', ['$A', '$ABCDE', '$A1', '$abc', '$ABC']],
    ['$ABCDEF $1A a$A "$A" $A-B $ſ', []],
    ['$A.BC', ['$A']],
  ])('on Bluesky in %j', (text, cashtags) => {
    expect(written('cashtag', text, 'bluesky')).toEqual(cashtags);
    expect(written('cashtag', text, 'mastodon')).toEqual([]);
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
