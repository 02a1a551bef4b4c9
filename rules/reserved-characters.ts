import { lossFrom, lossInWords } from '../src/checks/length/loss.ts';
import { reservedIn } from '../src/checks/length/reserved.ts';
import { defineRule } from '../src/core/rule.ts';

export const reservedCharacters = defineRule({
  id: 'reserved-characters',
  scope: 'post',
  description:
    'Characters at which LinkedIn’s API cuts a post off, where the publisher does not escape them',
  severity: 'error',
  presets: ['recommended'],
  messages: {
    cuts: {
      text: '{platform} cuts the post off at “{character}”: {lost} would be gone.',
      help: 'Let your publishing tool escape it with a backslash, or write without it. It is the first of {count} such characters.',
    },
  },
  options: {},
  *check(post) {
    const { publisher, surface, platform } = post.target;
    if (publisher.escapes !== false || surface.reserved === undefined) return;
    const found = reservedIn(post.text, surface.reserved.value);
    const first = found[0];
    if (first === undefined) return;
    const loss = lossFrom(first, post);
    yield {
      messageId: 'cuts',
      data: {
        platform: platform.name,
        character: post.text.charAt(first),
        lost: lossInWords(loss, post.text),
        count: found.length,
      },
      span: { start: first, end: first + 1 },
      blocking: true,
      evidence: loss.entities.length > 0 ? loss.entities : [loss.span],
      fact: surface.reserved,
    };
  },
});
