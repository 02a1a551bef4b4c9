import { differentTags } from '../src/checks/tags/different.ts';
import { tagSpamOf } from '../src/checks/tags/tag-spam.ts';
import { defineRule } from '../src/core/rule.ts';
import { isSolid } from '../src/platforms/fact.ts';
import type { Entity } from '../src/post/entity.ts';
import type { Post } from '../src/post/post.ts';
import { hullOf, spanOf } from '../src/text/span.ts';

export const tooManyHashtags = defineRule({
  id: 'too-many-hashtags',
  scope: 'post',
  description: 'Posts with more hashtags than the platform takes, or than its moderators pass over',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    overLimit: {
      text: '{count} different hashtags; {platform} takes {limit}.',
      help: 'Keep the {limit} that fit best. The others may be passed over, or the post refused.',
    },
    onlyOne: {
      text: '{count} different hashtags; {platform} makes a hashtag of one and leaves the others text.',
      help: 'Put the one that matters first, and write the others as words.',
      severity: 'info',
    },
    perhapsOverLimit: {
      text: '{count} different hashtags; {platform} takes {limit}, by hearsay.',
      help: 'Keep the {limit} that fit best: the others may be passed over.',
      severity: 'info',
    },
    spam: {
      text: '{count} different hashtags are {percent} % of the text: {platform} flags such posts to its moderators as possible spam.',
      help: 'Write more about it, or leave hashtags out: up to {limit} never look like spam.',
    },
    overOwn: {
      text: '{count} different hashtags; you want {limit} at most.',
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
    yield* overLimit(post, different);
    yield* spam(post);
    if (maxHashtags > 0 && different.length > maxHashtags) {
      const data = { count: different.length, limit: maxHashtags };
      yield { messageId: 'overOwn', data, ...surplusOf(different, maxHashtags) };
    }
  },
});

function* overLimit({ target: { limits, platform } }: Post, different: readonly Entity[]) {
  const limit = limits.hashtags;
  if (limit === undefined || different.length <= limit.value) return;
  const messageId = !isSolid(limit)
    ? ('perhapsOverLimit' as const)
    : limit.value === 1
      ? ('onlyOne' as const)
      : ('overLimit' as const);
  yield {
    messageId,
    data: { count: different.length, limit: limit.value, platform: platform.name },
    ...surplusOf(different, limit.value),
    fact: limit,
  };
}

function* spam(post: Post) {
  const found = tagSpamOf(post);
  if (found === undefined) return;
  const { tags, different, share, passed } = found;
  const spans = tags.map(({ span }) => span);
  yield {
    messageId: 'spam' as const,
    data: {
      count: different,
      percent: Math.floor(share * 100),
      limit: passed.tags.value,
      platform: post.target.platform.name,
    },
    span: hullOf(spans) ?? spanOf(0, post.text.length),
    evidence: spans,
    fact: passed.share,
  };
}

/** The first hashtag too many stands for all of them: they may be far apart. */
function surplusOf(different: readonly Entity[], limit: number) {
  const evidence = different.slice(limit).map(({ span }) => span);
  return { span: evidence[0] ?? spanOf(0, 0), evidence };
}
