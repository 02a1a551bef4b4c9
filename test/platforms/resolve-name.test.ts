import { describe, expect, it } from 'vitest';
import { platforms } from '../../src/platforms/index.ts';
import { targetName } from '../../src/platforms/platform.ts';
import { placeNames } from '../../src/platforms/resolve-name.ts';

const names = placeNames(platforms);

describe('a name', () => {
  it.each([
    ['x', 'x'],
    ['Twitter', 'x'],
    ['X / Twitter', 'x'],
    [' x ', 'x'],
    ['bsky', 'bluesky'],
    ['toot', 'mastodon'],
    ['linkedin', 'linkedin'],
    ['linkedin/post', 'linkedin'],
    ['LinkedIn Company Page', 'linkedin'],
    ['linkedin/group', 'linkedin/group'],
    ['linkedin-group', 'linkedin/group'],
    ['LinkedIn group', 'linkedin/group'],
    ['linkedin_comment', 'linkedin/comment'],
    ['facebook', 'facebook'],
    ['facebook-page', 'facebook'],
    ['FB Group', 'facebook/group'],
    ['insta', 'instagram'],
    ['instagram/reel', 'instagram'],
    ['threads', 'threads'],
    ['Threads attachment', 'threads/text-attachment'],
    ['X article', 'x/article'],
    ['LinkedIn article headline', 'linkedin/article-headline'],
    ['yt', 'youtube'],
    ['YouTube community post', 'youtube'],
    ['YouTube description', 'youtube/description'],
    ['TikTok', 'tiktok'],
    ['tiktok photo title', 'tiktok/photo-title'],
    ['Pinterest pin', 'pinterest'],
    ['reddit/body', 'reddit'],
    ['Reddit post title', 'reddit/title'],
    ['tg', 'telegram'],
    ['Telegram caption', 'telegram/caption'],
    ['discord announcement', 'discord'],
    ['discord/embed-title', 'discord/embed-title'],
    ['Slack channel', 'slack'],
    ['Lemmy post', 'lemmy'],
    ['HN', 'hacker-news'],
    ['Hacker News', 'hacker-news'],
    ['hackernews/title', 'hacker-news/title'],
    ['tumblr/text-block', 'tumblr/text-block'],
    ['GBP', 'google-business'],
    ['Google Business Profile', 'google-business'],
    ['Google Business event title', 'google-business/event-title'],
  ])('%j means %s', (name, target) => {
    expect(names.find(name)?.name).toBe(target);
  });

  it.each(['', 'matrix', 'linkedin/story', 'linkedingroup', 'constructor'])(
    '%j means nothing',
    (name) => {
      expect(names.find(name)).toBeUndefined();
    },
  );

  it('of a surface means nothing without its network', () => {
    const surfaces = platforms.flatMap((platform) => platform.surfaces);
    for (const name of surfaces.flatMap(({ id, aliases }) => [id, ...aliases]))
      expect(names.find(name), name).toBeUndefined();
  });

  it.each(['News', 'Google', 'Story', 'Pin', 'Board', 'Server', 'Business', 'Blog', 'Tube'])(
    'a heading “%s” means nothing',
    (name) => {
      expect(names.find(name)).toBeUndefined();
    },
  );

  it.each([
    ['linkdin', 'linkedin'],
    ['linkedin/grup', 'linkedin/group'],
    ['facbook', 'facebook'],
    ['instagramm', 'instagram'],
    ['twiter', 'x'],
  ])('%j is nearest to %s', (name, target) => {
    expect(names.nearest(name)).toBe(target);
  });

  it.each(['', 'newsletter', '🎉'])('%j is near to nothing', (name) => {
    expect(names.nearest(name)).toBeUndefined();
  });
});

describe('the known names', () => {
  it('are one for each surface, and each finds its own', () => {
    const expected = platforms.flatMap((platform) =>
      platform.surfaces.map((surface) => targetName(platform, surface)),
    );
    expect(names.known).toEqual(expected);
    for (const name of names.known) expect(names.find(name)?.name).toBe(name);
  });
});
