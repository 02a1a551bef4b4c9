import { joinedWords } from '../src/checks/tags/joined-tag.ts';
import { splitWords } from '../src/checks/tags/split-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

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
      help: 'Begin each word with a capital: “{cased}”. It stays the same hashtag.',
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
      const cased = text.charAt(0) + joinedWords(words);
      yield {
        messageId: 'lowerCase',
        data: { tag: shortened(text), cased: shortened(cased) },
        span,
        evidence: [span],
        // No network that postlint knows tells hashtags apart by case.
        fixes: [{ title: `Write ${shortened(cased)}`, edits: [{ span, text: cased }], safe: true }],
      };
    }
  },
});
