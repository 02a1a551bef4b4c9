import type { Saying } from '../core/sayings.ts';

/** A sign under a post: what its readers can do with it. */
export type Action = 'reply' | 'repeat' | 'like' | 'share' | 'save' | 'up' | 'down';

/** The manner in which a network draws a post: its bones, in postlint’s own lines and neutral colours. */
export interface Manner {
  /**
   * - `stream`: the picture of the account stands beside the text, and threads hang together
   * - `card`: head, text and media below one another
   * - `picture`: the media first, the text below them
   * - `chat`: a bubble
   * - `forum`: votes beside the text
   */
  readonly layout: 'stream' | 'card' | 'picture' | 'chat' | 'forum';
  readonly avatar: 'round' | 'square';
  /** What stands beside or below the name of the account. */
  readonly byline: Saying;
  readonly actions: readonly Action[];
  /** Whether the page behind a link is shown as a card. */
  readonly linkCard: boolean;
}

const stream: Manner = {
  layout: 'stream',
  avatar: 'round',
  byline: '@you · now',
  actions: ['reply', 'repeat', 'like', 'share'],
  linkCard: true,
};

const card: Manner = {
  layout: 'card',
  avatar: 'round',
  byline: 'now',
  actions: ['like', 'reply', 'share'],
  linkCard: true,
};

const picture: Manner = {
  ...card,
  layout: 'picture',
  actions: ['like', 'reply', 'share', 'save'],
  linkCard: false,
};

const chat: Manner = { ...card, layout: 'chat', byline: '12:00', actions: [] };

const forum: Manner = {
  ...card,
  layout: 'forum',
  actions: ['up', 'down', 'reply', 'share'],
  linkCard: false,
};

const manners: Readonly<Record<string, Manner>> = {
  bluesky: { ...stream, byline: '@you.example.org · now' },
  discord: chat,
  facebook: card,
  'google-business': card,
  'hacker-news': { ...forum, actions: ['up', 'reply'] },
  instagram: picture,
  lemmy: forum,
  linkedin: { ...card, byline: 'Followers · now', actions: ['like', 'reply', 'repeat', 'share'] },
  mastodon: { ...stream, avatar: 'square', byline: '@you@social.example.org · now' },
  nostr: stream,
  pinterest: { ...picture, actions: ['save', 'like', 'share'] },
  reddit: forum,
  slack: { ...chat, avatar: 'square' },
  telegram: chat,
  threads: { ...stream, byline: 'now' },
  tiktok: picture,
  tumblr: { ...card, avatar: 'square', actions: ['reply', 'repeat', 'like'] },
  x: stream,
  youtube: { ...card, actions: ['up', 'down', 'reply'] },
};

/** How a platform draws a post; one that nobody described draws a card. */
export function mannerOf(platform: string | undefined): Manner {
  return (platform !== undefined && Object.hasOwn(manners, platform) && manners[platform]) || card;
}
