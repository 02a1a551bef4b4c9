import { accidentalHeadingsIn } from '../src/checks/markup/accidental-headings.ts';
import { markupFix } from '../src/checks/markup/markup-fix.ts';
import { rawMarkupIn } from '../src/checks/markup/raw-markup.ts';
import { defineRule } from '../src/core/rule.ts';
import { markupOf } from '../src/post/markup-of.ts';
import { shortened } from '../src/text/shortened.ts';

export const rawMarkup = defineRule({
  id: 'raw-markup',
  scope: 'post',
  description: 'Markdown that readers will see as it is written',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    signs: {
      text: 'Readers will see “{sign}” as it is written: it makes no {construct} here.',
      help: 'Take the signs out, and let the words and the line breaks do their work.',
    },
    link: {
      text: 'Readers will see the brackets of “[{words}](…)”: they make no link of these words here.',
      help: 'Write the words, and the bare address behind them.',
    },
    image: {
      text: 'Readers will see “![{words}](…)” as text, and no image.',
      help: 'Attach the image to the post, with its alt text.',
    },
    accidentalHeading: {
      text: 'A line that begins with “{tag}” can become a heading here.',
      help: 'Leave the “#” out: hashtags do nothing here. A backslash before it keeps it.',
      severity: 'info',
    },
  },
  options: {},
  *check(post) {
    const { text, target } = post;
    for (const sign of rawMarkupIn(post)) {
      const { construct, span, signs, words } = sign;
      const fix = markupFix(sign, text, markupOf(target));
      const fixes = fix === undefined ? [] : [fix];
      if (words !== undefined) {
        const messageId = construct === 'image' ? 'image' : 'link';
        const data = { words: shortened(text.slice(words.start, words.end)) };
        yield { messageId, data, span, fixes };
      } else {
        const [first = span] = signs;
        const data = { sign: shortened(text.slice(first.start, first.end)), construct };
        yield { messageId: 'signs', data, span, fixes };
      }
    }
    for (const span of accidentalHeadingsIn(post)) {
      const data = { tag: shortened(text.slice(span.start, span.end)) };
      yield { messageId: 'accidentalHeading', data, span };
    }
  },
});
