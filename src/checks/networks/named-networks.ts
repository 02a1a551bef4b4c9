import type { Token } from '../../language/words.ts';
import { findPhrases, phraseTable } from '../phrases/phrase-table.ts';

/** Names of networks and of what is theirs alone, by the ids of platforms. */
const names = phraseTable<readonly string[]>([
  ['bluesky, bsky, skeet, skeets', ['bluesky']],
  ['facebook, fb', ['facebook']],
  ['instagram, insta, ig, instastory, reels', ['instagram']],
  ['linkedin', ['linkedin']],
  ['mastodon, fediverse, pixelfed, masto', ['mastodon']],
  ['pinterest', ['pinterest']],
  ['reddit, subreddit, subreddits', ['reddit']],
  ['tiktok, tik tok', ['tiktok']],
  ['twitter, on x, auf x, sur x, en x, su x, no x', ['x']],
  ['youtube, you tube, yt', ['youtube']],
  ['lemmy', ['lemmy']],
  ['hacker news, product hunt', ['hacker-news']],
  ['telegram', ['telegram']],
  ['tumblr', ['tumblr']],
]);

/** The networks that a text names, by their ids; a hashtag names one, too. */
export function namedNetworks(tokens: readonly Token[]): string[] {
  const words = tokens.map((token) =>
    token.kind === 'tag' ? ({ ...token, kind: 'word' } as const) : token,
  );
  return findPhrases(words, names).flatMap(({ value }) => value);
}
