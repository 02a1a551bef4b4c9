// A rule of your own, beside postlint's: no words in capitals, but for the names you allow.
import { createLinter, defineRule, rules } from 'postlint';

const shouting = defineRule({
  id: 'shouting',
  scope: 'post',
  description: 'Words in capitals',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    capitals: {
      text: '“{word}” is shouted.',
      help: 'Write it in small letters; screen readers may spell it out.',
    },
  },
  options: {
    allowedWords: { default: ['NASA'], description: 'Words that are written so' },
  },
  *check({ text }, { allowedWords }) {
    for (const { 0: word, index } of text.matchAll(/\b[A-Z]{4,30}\b/g)) {
      if (allowedWords.includes(word)) continue;
      const span = { start: index, end: index + word.length };
      yield { messageId: 'capitals', data: { word }, span };
    }
  },
});

const linter = createLinter(
  { rules: { shouting: { allowedWords: ['GPX'] } } },
  { rules: [...rules, shouting] },
);
const report = linter.lint(
  '---\nplatform: mastodon\n---\nDo you export GPX? You SHOULD, shouldn’t you?\n',
);
for (const { loc, message } of report.diagnostics) {
  console.log(`${loc.start.line}:${loc.start.column} ${message}`);
}
