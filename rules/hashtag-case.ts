import { splitWords } from '../src/checks/tags/split-words.ts';
import { defineRule } from '../src/core/rule.ts';

/** Shorter ones are single words more often than not. */
const SHORTEST = 10;

export const hashtagCase = defineRule({
  id: 'hashtag-case',
  scope: 'post',
  description: 'Hashtags of several English words, all in lower case',
  severity: 'info',
  presets: ['strict', 'accessible'],
  messages: {
    lowerCase: {
      text: '“{tag}” is several words in lower case: a screen reader reads them as one.',
      help: 'Begin each word with a capital: {cased}. It stays the same hashtag.',
    },
  },
  options: {},
  *check({ entities }) {
    for (const { type, text, span } of entities) {
      if (type !== 'hashtag') continue;
      const name = text.slice(1);
      if (name.length < SHORTEST || !/^[a-z]+$/.test(name)) continue;
      const words = splitWords(name);
      if (words === undefined) continue;
      const cased = text.charAt(0) + words.map(withCapital).join('');
      yield {
        messageId: 'lowerCase',
        data: { tag: text, cased },
        span,
        evidence: [span],
        // No network that postlint knows tells hashtags apart by case.
        fixes: [{ title: `Write ${cased}`, edits: [{ span, text: cased }], safe: true }],
      };
    }
  },
});

function withCapital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
