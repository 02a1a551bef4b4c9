import { altsFromText, repeatedAlts } from '../src/checks/media/alt-echo.ts';
import { altWeakness } from '../src/checks/media/alt-weakness.ts';
import { fileInWords } from '../src/checks/media/file-in-words.ts';
import { firstItems } from '../src/checks/media/first-items.ts';
import { isImage } from '../src/checks/media/media-kind.ts';
import { fileNameOf } from '../src/checks/media/media-name.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const poorAltText = defineRule({
  id: 'poor-alt-text',
  scope: 'post',
  description: 'Posts with alt texts that say little about their images',
  severity: 'info',
  presets: ['strict', 'accessible'],
  messages: {
    address: {
      text: 'The alt text “{alt}” is an address.',
      help: 'Say in a sentence what the image shows.',
    },
    fileName: {
      text: 'The alt text “{alt}” is the name of a file.',
      help: 'Say in a sentence what the image shows.',
    },
    generic: {
      text: 'The alt text “{alt}” would fit any image.',
      help: 'Say what this one shows, and why it is in the post.',
    },
    oneWord: {
      text: 'The alt text of {file} is one word: “{alt}”.',
      help: 'Say a little more: what is to be seen of it, and any words that stand in the image.',
    },
    saysImage: {
      text: 'The alt text of {file} begins by saying that it is an image: a screen reader has said so.',
      help: 'Begin with what the image shows.',
    },
    same: {
      text: 'The alt text of {file} is that of another image of this post.',
      help: 'Say of each image what sets it apart.',
    },
    fromText: {
      text: 'The alt text of {file} repeats the post: whoever listens to it hears the words twice.',
      help: 'Say what the image shows and the post does not.',
    },
  },
  options: {},
  *check({ target, text, media }) {
    if (target.limits.altLength === undefined) return;
    const images = firstItems(media).filter((one) => isImage(one) && (one.alt ?? '').trim() !== '');
    const repeated = repeatedAlts(images);
    const fromText = altsFromText(text, images);
    for (const one of images) {
      const alt = (one.alt ?? '').trim();
      const weakness = altWeakness(alt, fileNameOf(one.url));
      const echo = repeated.has(one) ? 'same' : fromText.has(one) ? 'fromText' : undefined;
      const messageId = weakness ?? echo;
      if (messageId === undefined) continue;
      yield {
        messageId,
        data: { alt: shortened(alt), file: fileInWords(one) },
        span: one.altSpan ?? one.span,
        in: 'draft',
      };
    }
  },
});
