import { evidenceOfLoss, lossFrom, lossInWords } from '../src/checks/length/loss.ts';
import { reservedIn } from '../src/checks/length/reserved.ts';
import { placeInWords } from '../src/checks/wording/place-in-words.ts';
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
      text: '{platform} cuts the post off at “{character}”: {lost} would be gone. Such characters in it: {count}.',
      help: 'Let your publishing tool escape them with a backslash, or write without them.',
    },
  },
  options: {},
  *check(post) {
    const { publisher, surface } = post.target;
    const fact = surface.reserved;
    if (publisher.escapes !== false || fact === undefined) return;
    const found = reservedIn(post.text, fact.value);
    const [first] = found;
    if (first === undefined) return;
    const loss = lossFrom(first, post);
    yield {
      messageId: 'cuts',
      data: {
        platform: placeInWords(post.target),
        character: post.text.charAt(first),
        lost: lossInWords(loss, post.text),
        count: found.length,
      },
      span: { start: first, end: first + 1 },
      blocking: true,
      evidence: evidenceOfLoss(loss),
      fact,
    };
  },
});
