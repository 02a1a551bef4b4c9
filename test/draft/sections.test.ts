import { describe, expect, it } from 'vitest';
import { defectsOf, partsOf, read } from './reading.ts';

function headingsOf(source: string): (string[] | undefined)[] {
  return read(source).sections.map(({ heading }) => heading?.map(({ name }) => name));
}

describe('a heading that names places', () => {
  it.each([
    ['X', ['x']],
    ['X / Twitter', ['x']],
    ['Mastodon / Bluesky', ['mastodon', 'bluesky']],
    ['Mastodon, Bluesky & Threads', ['mastodon', 'bluesky', 'threads']],
    ['Mastodon and Bluesky', ['mastodon', 'bluesky']],
    ['Mastodon + Bluesky | X', ['mastodon', 'bluesky', 'x']],
    ['LinkedIn', ['linkedin']],
    ['LinkedIn group', ['linkedin/group']],
    ['linkedin/comment', ['linkedin/comment']],
    ['Facebook Page', ['facebook']],
    ['🐦 **X** (thread):', ['x']],
    ['Post for LinkedIn', ['linkedin']],
    ['LinkedIn version ##', ['linkedin']],
    ['Twitter, X', ['x']],
    ['Discord & Slack', ['discord', 'slack']],
    ['Hacker News', ['hacker-news']],
    ['Reddit title', ['reddit/title']],
    ['YouTube description', ['youtube/description']],
    ['Text for Tumblr', ['tumblr']],
  ])('%j', (title, names) => {
    expect(headingsOf(`## ${title}\n\nText`)).toEqual([undefined, names]);
  });

  it.each(['X marks the spot', 'What LinkedIn gets wrong', 'News', 'Title', 'X, Y', '#hashtag'])(
    '%j is none',
    (title) => {
      const source = `## ${title}\n\nText\n\n## LinkedIn\n\nMore`;
      expect(headingsOf(source)).toEqual([undefined]);
      expect(partsOf(read(source))).toEqual([[source]]);
    },
  );

  it.each(['##X', '####### X', '    ## X', '## ', '`## X`', '> ## X', '```\n## X\n```'])(
    '%j is no heading',
    (line) => {
      expect(headingsOf(`${line}\n\nText`)).toEqual([undefined]);
    },
  );

  it.each(['# X', '   ### X', '##\tX', '###### X ######'])('%j is a heading', (line) => {
    expect(headingsOf(`${line}\n\nText`)).toEqual([undefined, ['x']]);
  });
});

describe('sections', () => {
  it('have the text below their heading, and none the heading itself', () => {
    const source = 'Before\n\n## X\n\nOne\n\n## LinkedIn\nTwo\n\n### Deeper\n\nThree\n';
    const draft = read(source);
    expect(partsOf(draft)).toEqual([['Before'], ['One'], ['Two\n\n### Deeper\n\nThree']]);
    expect(draft.defects).toEqual([]);
    const words = draft.sections.flatMap(({ heading }) =>
      (heading ?? []).map(({ span }) => source.slice(span.start, span.end)),
    );
    expect(words).toEqual(['X', 'LinkedIn']);
  });

  it('are cut at CRLF, too', () => {
    const draft = read('## X\r\nOne\r\n## Bluesky\r\nTwo');
    expect(partsOf(draft)).toEqual([[], ['One'], ['Two']]);
  });

  it('end at a heading of their level or above that names nothing', () => {
    const source = '## X\n\nOne\n\n## Notes\n\nprivate\n\n# Linkdin\n\nTwo\n\n## Bluesky\n\nThree';
    const draft = read(source);
    expect(partsOf(draft)).toEqual([[], ['One'], ['Three']]);
    expect(defectsOf(draft)).toEqual([
      ['unknown-section', 'Notes'],
      ['unknown-section', 'Linkdin'],
    ]);
    const [notes, misspelt] = draft.defects.map(({ data }) => String(data.suggestion));
    expect(notes).toBe('');
    expect(misspelt).toContain('linkedin');
  });

  it.each(['Draft', '🎉', 'Post'])('have no near name for a heading %j', (title) => {
    const [defect] = read(`## X\n\nOne\n\n## ${title}\n\nTwo`).defects;
    expect(defect).toMatchObject({ id: 'unknown-section', data: { suggestion: '' } });
  });

  it('are not cut in code', () => {
    const source = '## X\n\n```md\n## LinkedIn\n---\n```\n\nafter\n\n~~~\n## Bluesky\n~~~~';
    expect(partsOf(read(source))).toEqual([[], [source.slice(6)]]);
  });

  it('are cut behind code that is closed in its line', () => {
    const source = '## X\n\n```code``` text\n\n## LinkedIn\n\nTwo';
    expect(partsOf(read(source))).toEqual([[], ['```code``` text'], ['Two']]);
  });

  it('may be empty', () => {
    expect(partsOf(read('## X\n\n## LinkedIn\n\nTwo'))).toEqual([[], [], ['Two']]);
  });
});
