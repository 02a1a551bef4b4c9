import { fileInWords } from '../src/checks/media/file-in-words.ts';
import { firstItems } from '../src/checks/media/first-items.ts';
import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { isSolid } from '../src/platforms/fact.ts';
import { sizeOf } from '../src/post/units.ts';

export const longAltText = defineRule({
  id: 'long-alt-text',
  scope: 'post',
  description: 'Posts with alt texts that are longer than the platform takes',
  severity: 'error',
  presets: ['recommended', 'accessible'],
  messages: {
    tooLong: {
      text: 'The alt text of {file} is too long for {platform}: {used} of {limit} characters, {over} too many.',
      help: '{platform} refuses it. Shorten it by {over}, and put the rest into the post or behind a link.',
    },
    perhapsTooLong: {
      text: 'The alt text of {file} is perhaps too long for {platform}: {used} of {limit} characters, {over} too many. The limit is hearsay.',
      help: 'Shorten it by {over}, or try it.',
      severity: 'warning',
    },
  },
  options: {},
  *check({ media, target }) {
    const limit = target.limits.altLength;
    if (limit === undefined) return;
    for (const one of firstItems(media)) {
      const used = sizeOf(one.alt ?? '', target.surface.altUnit ?? 'code-point');
      if (used <= limit.value) continue;
      yield {
        messageId: isSolid(limit) ? 'tooLong' : 'perhapsTooLong',
        data: {
          file: fileInWords(one),
          platform: placeInWords(target),
          used,
          limit: limit.value,
          over: used - limit.value,
        },
        span: one.altSpan ?? one.span,
        in: 'draft',
        blocking: isSolid(limit),
        fact: limit,
      };
    }
  },
});
