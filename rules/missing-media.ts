import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { isSolid } from '../src/platforms/fact.ts';
import { lineFrom } from '../src/text/lines.ts';

export const missingMedia = defineRule({
  id: 'missing-media',
  scope: 'post',
  description: 'Posts without the image or video that the platform needs',
  severity: 'error',
  presets: ['recommended'],
  messages: {
    missing: {
      text: '{platform} takes no post without media: it needs {least}, and this one has {count}.',
      help: 'Add an image or a video: under “media” in the front matter, or an image as “![alt text](file)” in the text.',
    },
  },
  options: {},
  *check({ media, target, text }) {
    const limit = target.limits.minMedia;
    if (limit === undefined || !isSolid(limit) || media.length >= limit.value) return;
    const [last] = media.slice(-1);
    yield {
      messageId: 'missing',
      data: {
        platform: placeInWords(target),
        least: limit.value,
        count: media.length === 0 ? 'none' : media.length,
      },
      // What is not there has no place: the first line of the text stands for the post.
      ...(last ? { span: last.span, in: 'draft' } : { span: firstLine(text) }),
      blocking: true,
      fact: limit,
    };
  },
});

function firstLine(text: string) {
  const { start, end } = lineFrom(text, 0, text.length);
  return { start, end };
}
