import { describe, expect, it } from 'vitest';
import { lint } from '../../src/index.ts';

/** Each target with the text that goes there. */
function textsOf(source: string, path = 'a.md'): string[] {
  return lint(source, { path }).posts.map(({ target, text }) => `${target}: ${text}`);
}

function idsOf(source: string): string[] {
  return lint(source, { path: 'a.md' }).diagnostics.map(({ ruleId }) => ruleId);
}

describe('headings come before front matter', () => {
  it('a bare network stands for the surfaces that have a section', () => {
    const source = '---\nplatforms: [linkedin, x]\n---\nRest?\n\n## LinkedIn group\n\nGroup?';
    expect(textsOf(`---\nplatforms: [linkedin]\n---\n\n## LinkedIn group\n\nGroup?`)).toEqual([
      'linkedin/group: Group?',
    ]);
    expect(textsOf(source.replace('Rest?\n\n', ''))).toEqual(['linkedin/group: Group?']);
  });

  it('a surface takes the section of its network', () => {
    const source = '---\nplatforms: [linkedin/group]\n---\n\n## LinkedIn\n\nText?';
    expect(textsOf(source)).toEqual(['linkedin/group: Text?']);
  });

  it('the name of a file counts for less', () => {
    const source = '## LinkedIn\n\nPage?\n\n## LinkedIn group\n\nGroup?';
    expect(textsOf(source, 'j-linkedin.md')).toEqual(['linkedin: Page?', 'linkedin/group: Group?']);
  });

  it('two sections for one target are two posts', () => {
    expect(textsOf('## X\n\nOne?\n\n## X\n\nTwo?')).toEqual(['x: One?', 'x: Two?']);
  });

  it('a deeper heading that names a platform is a section, too', () => {
    expect(textsOf('# X\n\nOne?\n\n## Mastodon\n\nTwo?')).toEqual(['x: One?', 'mastodon: Two?']);
  });
});

describe('text that goes nowhere', () => {
  it.each([
    ['unused-text', 'Some words?\n\n## X\n\nOne?'],
    ['title-before-sections', '# Launch\n\n## X\n\nOne?\n\n## LinkedIn\n\nTwo?'],
    [
      'title-before-sections',
      '---\nplatform: bluesky\n---\n## Linkdin\n\nOne?\n\n## Bluesky\n\nTwo?',
    ],
    ['title-before-sections', '# Launch\n\n## X\n\nOne?'],
    ['no-section', '---\nplatforms: [x, linkedin]\n---\n## X\n\n## LinkedIn\n\nTwo?'],
    ['unknown-section', '## X\n\nOne?\n\n## Notes\n\nTwo?'],
  ])('is said: %s', (id, source) => {
    expect(idsOf(source)).toContain(id);
  });

  it('is nothing in a draft whose text all goes somewhere', () => {
    const source = '---\nplatforms: [x, mastodon]\n---\nRest?\n\n## X\n\nOne?';
    expect(textsOf(source)).toEqual(['x: One?', 'mastodon: Rest?']);
    expect(idsOf(source)).toEqual([]);
  });
});

describe('headings as people write them', () => {
  it.each([
    ['## X (formerly Twitter)', 'x'],
    ['## Twitter (X)', 'x'],
    ['## Twitter/X thread', 'x'],
    ['## X.com', 'x'],
    ['## 𝕏', 'x'],
    ['## Threads (Meta)', 'threads'],
    ['## 🦣 Mastodon (500 characters)', 'mastodon'],
    ['## 1. LinkedIn', 'linkedin'],
    ['## LinkedIn Post #1', 'linkedin'],
    ['## LinkedIn — long version', 'linkedin'],
    ['## LinkedIn - Option A', 'linkedin'],
    ['## Linked In', 'linkedin'],
    ['## Blue Sky', 'bluesky'],
    ['## Tweets', 'x'],
    ['### Mastodon:', 'mastodon'],
  ])('%s', (heading, target) => {
    expect(textsOf(`${heading}\n\nText?`)).toEqual([`${target}: Text?`]);
  });

  it.each(['## X marks the spot', '## Instagrammers', '## Why I left LinkedIn'])(
    'but not %s',
    (heading) => {
      expect(lint(`${heading}\n\nText?`).posts.every(({ assumed }) => assumed)).toBe(true);
    },
  );
});

describe('files that only look like drafts', () => {
  it.each([
    ['worker-threads.md', 'Text'],
    ['my-first-tweet.md', 'Text'],
    ['leaving-twitter.md', '# Leaving Twitter\n\nText'],
    ['leaving-twitter.md', '---\ntitle: Leaving Twitter\n---\nText'],
  ])('%s: %j', (path, source) => {
    expect(lint(source, { path, searched: true }).skipped).toBe('no-target');
  });

  it('are drafts where they are short of a title', () => {
    expect(textsOf('Text?', 'launch-twitter.md')).toEqual(['x: Text?']);
  });

  it('are no records because they hold an action', () => {
    const json = '{"name": "ci", "action": "deploy"}';
    expect(lint(json, { path: 'ci.json', searched: true }).skipped).toBe('no-target');
    const misspelt = '{"action": "posst", "account": "A", "richText": "Hi?"}';
    const { format, diagnostics } = lint(misspelt, { path: 'a.json', searched: true });
    expect(format).toBe('bluesky-record');
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['wrong-value']);
  });

  it('are read as what names their targets', () => {
    const source = '---\nplatform: x\nmedia: [header-image]\n---\nText?';
    expect(lint(source, { path: 'a.md' })).toMatchObject({ format: 'markdown' });
    expect(textsOf(source)).toEqual(['x: Text?']);
  });
});

describe('front matter that is none', () => {
  it.each([
    '\n\n---\nplatform: x\n---\nText',
    '---\nplatform:x\n---\nText',
    '---\nplatforms: [x, linkedin\n---\nText',
    "---\nplatform: x\nauthor: 'It's me'\n---\nText",
    '---\nplatform: x\nnames: [@ada, @bob]\n---\nText',
  ])('is said, and nothing of it is posted: %j', (source) => {
    const { posts, diagnostics } = lint(source, { platforms: ['mastodon'] });
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('unreadable-front-matter');
    expect(posts.map(({ text }) => text)).toEqual(['Text']);
  });
});
