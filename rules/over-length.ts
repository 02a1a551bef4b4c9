import { driversInWords, unitInWords } from '../src/checks/length/drivers.ts';
import { evidenceOfLoss, lossInWords, lossOf } from '../src/checks/length/loss.ts';
import { isSplit, type PassedLimit, passedLimit } from '../src/checks/length/passed-limit.ts';
import { asThread } from '../src/checks/length/thread-fix.ts';
import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { isSolid } from '../src/platforms/fact.ts';
import type { Post } from '../src/post/post.ts';
import type { Change } from '../src/text/edit.ts';

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
    const { target, length } = post;
    const passed = passedLimit(post);
    const loss = lossOf(post);
    if (passed === undefined || loss === undefined) return;
    const { fact, used, inBytes } = passed;
    const drivers = inBytes ? '' : driversInWords(length);
    const messageId = messageFor(post, passed);
    const thread = messageId === 'splits' ? undefined : asThread(post);
    yield {
      messageId,
      data: {
        platform: placeInWords(target),
        used,
        limit: fact.value,
        over: used - fact.value,
        unit: inBytes ? 'bytes' : unitInWords(length),
        drivers: drivers === '' ? '' : ` (${drivers})`,
        lost: lossInWords(loss, post.text),
      },
      span: loss.span,
      blocking: messageId === 'tooLong' || messageId === 'tooManyBytes',
      evidence: evidenceOfLoss(loss),
      fact,
      fixes: thread === undefined ? [] : [{ title: titleOf(thread), in: 'draft', ...thread }],
    };
  },
});

function titleOf({ edits }: Change): string {
  return `Divide it into a thread of ${edits.length + 1} posts`;
}

/** A limit that only hearsay states is no reason for an error. */
function messageFor({ target }: Post, { fact, inBytes }: PassedLimit) {
  if (isSplit(target)) return 'splits';
  if (!isSolid(fact)) return 'perhapsTooLong';
  return inBytes ? 'tooManyBytes' : 'tooLong';
}
