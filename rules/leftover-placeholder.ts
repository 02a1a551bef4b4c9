import { leftoversOf } from '../src/checks/leftovers/leftovers-of.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const leftoverPlaceholder = defineRule({
  id: 'leftover-placeholder',
  scope: 'draft',
  description: 'Drafts with placeholders, notes and words of a writing program left in the text',
  severity: 'error',
  presets: ['recommended'],
  messages: {
    placeholder: {
      text: '“{words}” stands where something was to be filled in.',
      help: 'Fill it in, or take it out.',
    },
    likelyPlaceholder: {
      text: '“{words}” looks like something that was to be filled in.',
      help: 'Fill it in. If it is meant as it stands, put it between backticks or quotation marks.',
      severity: 'warning',
    },
    note: {
      text: '“{words}” is a note or filler from writing.',
      help: 'Do what it says, and take it out.',
    },
    likelyNote: {
      text: '“{words}” looks like a note from writing.',
      help: 'Do what it says, and take it out.',
      severity: 'warning',
    },
    assistant: {
      text: '“{words}” was said to you by a writing program, and is nothing for your readers.',
      help: 'Take it out, and read the rest once more as your readers will.',
    },
    count: {
      text: '“{words}” is a note on the length of the post.',
      help: 'Take it out.',
    },
    wrapped: {
      text: 'The whole post stands between {signs}.',
      help: 'Take the signs at its start and its end out, unless all of it quotes somebody.',
      severity: 'warning',
    },
  },
  options: {},
  *check(draft, posts) {
    for (const { kind, span, text } of leftoversOf(draft, posts)) {
      if (kind === 'wrapped') yield { messageId: kind, data: { signs: text }, span };
      else yield { messageId: kind, data: { words: shortened(text) }, span, evidence: [span] };
    }
  },
});
