import type { Fact } from './fact.ts';

/** Every number that a place can set, and what it bounds. Tiers, servers and accounts override by the same names. */
export const limitKinds = {
  length: 'the text, as the place counts it',
  captionLength: 'the text beside media, where less of it goes there',
  bytes: 'the text, in UTF-8 bytes',
  linkLength: 'what each link counts',
  foldLength: 'the text that shows before “more”',
  minFoldLength: 'the same where least of it shows: on a phone, or by other sources',
  foldLines: 'the lines that show before “more”',
  links: 'different links in a post',
  hashtags: 'hashtags in a post',
  hashtagLength: 'one hashtag without its #, in graphemes',
  cashtags: 'cashtags in a post',
  mentions: 'mentions in a post',
  altLength: 'the alt text of one file',
  media: 'files with a post',
  minMedia: 'files that a post needs',
  images: 'images with a post',
  videos: 'videos with a post',
  imageBytes: 'bytes of an image',
  gifBytes: 'bytes of a GIF',
  videoBytes: 'bytes of a video',
  imagePixels: 'pixels of an image, width × height',
  gifPixels: 'pixels of a GIF, width × height',
  minImageWidth: 'pixels that an image needs across',
  minImageHeight: 'pixels that an image needs down',
  minAspect: 'the narrowest image, width ÷ height',
  maxAspect: 'the widest image, width ÷ height',
  pollOptions: 'options of a poll',
  minPollOptions: 'options that a poll needs',
  pollOptionLength: 'one option of a poll, in graphemes',
  pollQuestionLength: 'the question of a poll, in graphemes',
} as const;

export type LimitId = keyof typeof limitKinds;

/** The limits of a place; one that is left out is none, or nobody knows it. */
export type Limits = { readonly [id in LimitId]?: Fact<number> };

/** Limits as a caller states them, for an account or its server. */
export type StatedLimits = { readonly [id in LimitId]?: number };
