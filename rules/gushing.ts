import { firstFew, listInWords } from '../src/checks/wording/list-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';
import { hullOrAll, type Span } from '../src/text/span.ts';

export const gushing = defineRule({
  id: 'gushing',
  scope: 'post',
  description: 'Posts whose praise or joy is out of all proportion',
  severity: 'info',
  presets: ['strict'],
  messages: {
    gushing: {
      text: 'So much praise that readers stop believing it: {words}.',
      help: 'Keep one word that you would say aloud, and put facts in place of the others.',
    },
  },
  options: {
    certainty: {
      default: 0.6,
      description: 'How sure postlint must be before it reports, from 0 to 1',
    },
  },
  *check({ text, signals }, { certainty }) {
    const found = signals.evidence.gushing;
    if (found === undefined || found.score < certainty) return;
    yield {
      messageId: 'gushing',
      data: { words: wordsAt(found.spans, text) },
      span: hullOrAll(found.spans, text),
      evidence: found.spans,
    };
  },
});

/** “thrilled”, “amazing” and “incredible”; exclamation marks are evidence, too, but no words. */
function wordsAt(spans: readonly Span[], text: string): string {
  const words = new Map(
    spans
      .map(({ start, end }) => text.slice(start, end))
      .filter((word) => /\p{L}/u.test(word))
      .map((word) => [word.toLowerCase(), `“${shortened(word)}”`]),
  );
  return listInWords(firstFew([...words.values()]), 'and');
}
