import { fileInWords } from '../src/checks/media/file-in-words.ts';
import { firstItems } from '../src/checks/media/first-items.ts';
import { isImage } from '../src/checks/media/media-kind.ts';
import { defineRule } from '../src/core/rule.ts';

export const missingAltText = defineRule({
  id: 'missing-alt-text',
  scope: 'post',
  description: 'Posts with images that have no alt text',
  severity: 'warning',
  presets: ['recommended', 'accessible'],
  messages: {
    missing: {
      text: 'No alt text for {file}: whoever cannot see the image does not learn what it shows.',
      help: 'Say in a sentence what readers should get from it, with any words that stand in it.',
    },
  },
  options: {},
  *check({ media, target }) {
    // A place that bounds alt text has one; the others show it to nobody.
    if (target.limits.altLength === undefined) return;
    for (const one of firstItems(media)) {
      if (!isImage(one) || (one.alt ?? '').trim() !== '') continue;
      yield {
        messageId: 'missing',
        data: { file: fileInWords(one) },
        span: one.span,
        in: 'draft',
      };
    }
  },
});
