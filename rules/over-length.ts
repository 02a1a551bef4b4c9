import { defineRule } from '../src/core/rule.ts';
import { driversInWords, unitInWords } from '../src/post/drivers.ts';
import { lossInWords, lossOf } from '../src/post/loss.ts';
import { lengthLimit } from '../src/post/measure.ts';

export const overLength = defineRule({
  id: 'over-length',
  scope: 'post',
  description: 'Posts that are longer than the platform takes',
  severity: 'error',
  presets: ['recommended'],
  messages: {
    tooLong: {
      text: 'Too long for {platform}: {used} of {limit} {unit}, {over} too many{drivers}.',
      help: '{platform} refuses it. Take {over} {unit} away; now {lost} would not fit.',
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
      help: 'Shorten it by {over} for one post; {lost} will stand in the next.',
      severity: 'info',
    },
  },
  options: {},
  *check(post) {
    const loss = lossOf(post);
    if (loss === undefined) return;
    const { target, length } = post;
    const limit = lengthLimit(target.surface, target.account);
    const byBytes = length.remaining >= 0 && length.bytes !== undefined;
    const used = byBytes ? length.bytes.used : length.used;
    const most = byBytes ? length.bytes.limit : length.limit;
    const drivers = driversInWords(length);
    const hearsay = limit.certainty === 'folklore' || limit.certainty === 'unchecked';
    const splits = target.publisher.splits === true && target.surface.place !== 'comment';
    yield {
      messageId: splits
        ? 'splits'
        : hearsay
          ? 'perhapsTooLong'
          : byBytes
            ? 'tooManyBytes'
            : 'tooLong',
      data: {
        platform: target.platform.name,
        used,
        limit: most,
        over: used - most,
        unit: byBytes ? 'bytes' : unitInWords(length),
        drivers: drivers === '' ? '' : ` (${drivers})`,
        lost: lossInWords(loss, post.text),
      },
      span: loss.span,
      blocking: !splits && !hearsay,
      evidence: loss.entities.length > 0 ? loss.entities : [loss.span],
      fact: byBytes ? (target.surface.limits.bytes ?? limit) : limit,
    };
  },
});
