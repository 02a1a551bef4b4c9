import { describe, expect, it } from 'vitest';
import { namesOf, read } from './reading.ts';

describe('a file name', () => {
  it.each([
    ['linkedin.md', ['linkedin']],
    ['x.md', ['x']],
    ['posts/2026/launch-bluesky.md', ['bluesky']],
    ['launch.mastodon.txt', ['mastodon']],
    ['launch_Twitter.markdown', ['x']],
    ['a\\launch twitter.MD', ['x']],
    ['linkedin-group.md', ['linkedin/group']],
    ['hacker-news.md', ['hacker-news']],
    ['launch-hn.md', ['hacker-news']],
    ['cut-some-slack.md', []],
    ['slack.md', ['slack']],
    ['slack-setup.md', []],
    ['google.md', []],
    ['mac-os-x.md', []],
    ['launch.md', []],
    ['bluesky', []],
    ['bluesky.html', []],
    ['linkedin/launch.md', []],
    [undefined, []],
  ])('%j names %j', (path, names) => {
    const draft = read('Text', { path });
    expect(namesOf(draft)).toEqual(names);
    for (const { source } of draft.destinations) expect(source).toBe('file-name');
  });

  it('names nothing where the draft does', () => {
    expect(namesOf(read('---\nplatform: x\n---\nhi', { path: 'bluesky.md' }))).toEqual(['x']);
    expect(namesOf(read('hi', { path: 'bluesky.tweet' }))).toEqual(['x']);
  });
});
