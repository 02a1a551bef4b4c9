import { accidentOf } from '../src/checks/links/accidental.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const accidentalLink = defineRule({
  id: 'accidental-link',
  scope: 'post',
  description: 'Words that the platform makes a link of, though nobody meant one',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    sentence: {
      text: '“{written}” becomes a link: a space is missing after the full stop.',
      help: 'Put a space after the full stop.',
    },
    fileName: {
      text: '“{written}” is a file, but becomes a link to a website of that name.',
      help: 'Write it without its ending, “{stem}”, or link to the file itself.',
    },
    linkedFile: {
      text: '“{written}” becomes a link to a website of that name, beside the one to the file.',
      help: 'Give the link to the file other words, such as “{stem}”.',
    },
    code: {
      text: '“{written}” is code, but becomes a link to a website of that name.',
      help: 'Say it in words, or show the code in an image with an alt text.',
    },
  },
  options: {},
  *check({ text, entities }) {
    for (const { type, span } of entities) {
      const accident = type === 'link' ? accidentOf(text, span) : undefined;
      if (accident === undefined) continue;
      const { kind, end, dot } = accident;
      const gap = { start: dot + 1, end: dot + 1 };
      yield {
        messageId: kind,
        data: {
          written: shortened(text.slice(span.start, end)),
          stem: shortened(text.slice(span.start, dot)),
        },
        span: { start: span.start, end },
        fixes:
          kind === 'sentence'
            ? [{ title: 'Add the space', edits: [{ span: gap, text: ' ' }], safe: true }]
            : [],
      };
    }
  },
});
