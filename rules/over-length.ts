import { driversInWords, unitInWords } from '../src/checks/length/drivers.ts';
import { lossInWords, lossOf } from '../src/checks/length/loss.ts';
import { placeInWords } from '../src/checks/length/place-in-words.ts';
import { defineRule, type Fix } from '../src/core/rule.ts';
import { type Fact, isSolid } from '../src/platforms/fact.ts';
import type { Post } from '../src/post/post.ts';
import { threadOf } from '../src/post/split-thread.ts';

export const overLength = defineRule({
  id: 'over-length',
  scope: 'post',
  description: 'Posts that are longer than the platform takes',
  severity: 'error',
  presets: ['recommended'],
  messages: {
    tooLong: {
      text: 'Too long for {platform}: {used} of {limit} {unit}, {over} too many{drivers}.',
      help: '{platform} refuses it. Shorten it by {over}; now {lost} would not fit.',
    },
    tooManyBytes: {
      text: 'Too long for {platform}: {used} of {limit} bytes, {over} too many, though it has few enough characters.',
      help: '{platform} refuses it. Use fewer emoji or shorten the text; now {lost} would not fit.',
    },
    perhapsTooLong: {
      text: 'Perhaps too long for {platform}: {used} of {limit} {unit}, {over} too many{drivers}. The limit is hearsay.',
      help: 'Shorten it by {over}, or try it: {lost} may not fit.',
      severity: 'warning',
    },
    splits: {
      text: 'Over {platform}’s limit: {used} of {limit} {unit}, {over} too many{drivers}. It will go out as a thread.',
      help: 'Shorten it by {over} for one post; {lost} will stand in what follows.',
      severity: 'info',
    },
  },
  options: {},
  *check(post) {
    const loss = lossOf(post);
    if (loss === undefined) return;
    const { target, length } = post;
    const limit = limitPassed(post);
    if (limit === undefined) return;
    const drivers = driversInWords(length);
    const messageId = messageFor(post, limit);
    const used = limit.inBytes ? (length.bytes?.used ?? 0) : length.used;
    yield {
      messageId,
      data: {
        platform: placeInWords(target),
        used,
        limit: limit.fact.value,
        over: used - limit.fact.value,
        unit: unitInWords(length),
        drivers: drivers === '' ? '' : ` (${drivers})`,
        lost: lossInWords(loss, post.text),
      },
      span: loss.span,
      blocking: messageId === 'tooLong' || messageId === 'tooManyBytes',
      evidence: loss.entities.length > 0 ? loss.entities : [loss.span],
      fact: limit.fact,
      fixes: messageId === 'splits' ? [] : asThread(post),
    };
  },
});

interface PassedLimit {
  readonly fact: Fact<number>;
  readonly inBytes: boolean;
}

/** The limit that a post is over: that of its length or, where the length fits, the cap on its bytes. */
function limitPassed({ target: { limits }, length }: Post): PassedLimit | undefined {
  if (limits.length !== undefined && (length.remaining ?? 0) < 0)
    return { fact: limits.length, inBytes: false };
  return limits.bytes && { fact: limits.bytes, inBytes: true };
}

/** The text divided into a thread, where the place has those. It is a choice of the author's, and no safe fix. */
function asThread({ text, entities, target, contentWarning, divider }: Post): Fix[] {
  if (!target.surface.threads) return [];
  const parts = threadOf(text, entities, target, { contentWarning: contentWarning?.text });
  const edits = parts
    .slice(1)
    .map(({ span: { start } }) => ({ span: { start, end: start }, text: divider }));
  if (edits.length === 0) return [];
  return [{ title: `Divide it into a thread of ${parts.length} posts`, edits, safe: false }];
}

/** A limit that only hearsay states is no reason for an error. */
function messageFor({ target }: Post, { fact, inBytes }: PassedLimit) {
  if (target.publisher.splits === true && target.surface.place !== 'comment') return 'splits';
  if (!isSolid(fact)) return 'perhapsTooLong';
  return inBytes ? 'tooManyBytes' : 'tooLong';
}
