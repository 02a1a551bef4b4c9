import { surplusOf } from '../src/checks/length/surplus.ts';
import { differentTags } from '../src/checks/tags/different-tags.ts';
import { tagSpamOf } from '../src/checks/tags/tag-spam.ts';
import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule, type Problem } from '../src/core/rule.ts';
import { type Fact, isSolid } from '../src/platforms/fact.ts';
import type { Entity } from '../src/post/entity.ts';
import type { Post } from '../src/post/post.ts';
import type { Target } from '../src/post/target.ts';
import { hullOrAll } from '../src/text/span.ts';

type MessageId = 'overLimit' | 'onlyOne' | 'perhapsOverLimit' | 'spam' | 'overOwn';

export const tooManyHashtags = defineRule({
  id: 'too-many-hashtags',
  scope: 'post',
  description:
    'Posts with more hashtags than the platform takes, or so many that its moderators may take it for spam',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    overLimit: {
      text: 'Too many hashtags for {platform}: {count} different ones, at most {limit}.',
      help: 'Keep the {limit} that fit best. The others may be passed over, or the post refused.',
    },
    onlyOne: {
      text: 'Too many hashtags for {platform}: it makes a hashtag of one, and this post has {count} different ones.',
      help: 'Put the one that matters first, and write the others as words.',
      severity: 'info',
    },
    perhapsOverLimit: {
      text: 'Perhaps too many hashtags for {platform}: {count} different ones, at most {limit}. The limit is hearsay.',
      help: 'Keep the {limit} that fit best: the others may be passed over.',
      severity: 'info',
    },
    spam: {
      text: '{count} different hashtags are {percent} % of the text: {platform} flags such posts to its moderators as possible spam.',
      help: 'Write more about it, or leave hashtags out: up to {limit} never look like spam.',
    },
    overOwn: {
      text: 'More hashtags than you want: {count} different ones, at most {limit}.',
      help: 'Keep the ones that readers look for.',
    },
  },
  options: {
    maxHashtags: {
      default: 0,
      description: 'The most hashtags that you want in a post; 0 for as many as the platform takes',
    },
  },
  *check(post, { maxHashtags }) {
    const different = differentTags(post.entities, 'hashtag');
    yield* overLimit(post.target, different);
    yield* spam(post);
    const surplus = maxHashtags > 0 ? surplusOf(different, maxHashtags) : undefined;
    if (surplus !== undefined) yield { messageId: 'overOwn', ...surplus };
  },
});

function* overLimit(target: Target, different: readonly Entity[]): Iterable<Problem<MessageId>> {
  const limit = target.limits.hashtags;
  const surplus = limit && surplusOf(different, limit.value);
  if (limit === undefined || surplus === undefined) return;
  const data = { platform: placeInWords(target), ...surplus.data };
  yield { messageId: messageFor(limit), ...surplus, data, fact: limit };
}

function messageFor(limit: Fact<number>): MessageId {
  if (!isSolid(limit)) return 'perhapsOverLimit';
  return limit.value === 1 ? 'onlyOne' : 'overLimit';
}

function* spam(post: Post): Iterable<Problem<MessageId>> {
  const found = tagSpamOf(post);
  if (found === undefined) return;
  const { tags, different, share, passed } = found;
  const spans = tags.map(({ span }) => span);
  yield {
    messageId: 'spam',
    data: {
      platform: placeInWords(post.target),
      count: different,
      percent: Math.floor(share * 100),
      limit: passed.tags.value,
    },
    span: hullOrAll(spans, post.text),
    evidence: spans,
    fact: passed.share,
  };
}
