import { describe, expect, it } from 'vitest';
import type { Stated } from '../../src/draft/draft.ts';
import { read } from './reading.ts';

function statedIn(yaml: string): Stated {
  return read(`---\n${yaml}\n---\ntext`, { path: 'a.md' }).stated;
}

describe('what the front matter says of the post', () => {
  it.each([
    ['kind: comment', 'comment'],
    ['kind: Reply', 'comment'],
    ['kind: post', 'post'],
    ['kind: thread', 'post'],
    ['kind: [comment]', 'post'],
    ['a: b', 'post'],
    ['reply_to: https://mastodon.example/@ada/1', 'comment'],
    ['in_reply_to: https://mastodon.example/@ada/1', 'comment'],
    ['reply_to: https://mastodon.example/@ada/1\nkind: post', 'post'],
    ['reply_to:', 'post'],
    ['reply: false', 'post'],
    ['retweet: https://x.com/harbour/status/1', 'post'],
  ])('%j is a %s', (yaml, kind) => {
    expect(statedIn(yaml).kind).toBe(kind);
  });

  it('has its texts with their places', () => {
    const source = '---\napproved-by: Ada\nseries: weekly\nlang: pt-BR\ndate: 2026-12-01\n---\nHi';
    const { stated } = read(source, { path: 'a.md' });
    const shown = [stated.approvedBy, stated.series, stated.language, stated.date].map(
      (one) => one && [one.text, source.slice(one.span.start, one.span.end)],
    );
    expect(shown).toEqual([
      ['Ada', 'Ada'],
      ['weekly', 'weekly'],
      ['pt-BR', 'pt-BR'],
      ['2026-12-01', '2026-12-01'],
    ]);
  });

  it.each([
    ['scheduled: 2026-12-02\ndate: 2026-12-01', '2026-12-02'],
    ['scheduled: true\ndate: 2026-12-01', '2026-12-01'],
    ['date: false', undefined],
  ])('%j goes out on %j', (yaml, date) => {
    expect(statedIn(yaml).date?.text).toBe(date);
  });

  it('says nothing of an empty value, or a list', () => {
    expect(statedIn('series: []\napproved-by: []\nlang: ""')).toMatchObject({
      series: undefined,
      approvedBy: undefined,
      language: undefined,
    });
  });

  it('takes several who approved', () => {
    expect(statedIn('approved-by: [Ada, Bo]').approvedBy?.text).toBe('Ada, Bo');
  });

  it('knows a reply in each format', () => {
    expect(statedIn('reply_to: https://mastodon.example/@ada/1').reply).toBe(true);
    const record = '{"action": "reply", "replyURL": "https://bsky.app/a", "richText": "Hi"}';
    expect(read(record, { path: 'a.json' }).stated.reply).toBe(true);
  });

  it('has a word on a kind that is misspelt, and none on other tools’ kinds', () => {
    const defects = (yaml: string) =>
      read(`---\n${yaml}\n---\ntext`, { path: 'a.md' }).defects.map(({ data }) => data.suggestion);
    expect(defects('kind: coment')).toEqual([' Did you mean comment?']);
    expect(defects('kind: newsletter')).toEqual([]);
  });
});
