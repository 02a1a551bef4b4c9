import { crossPostTraces } from '../src/checks/networks/cross-post-traces.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const crossPostTrace = defineRule({
  id: 'cross-post-trace',
  scope: 'post',
  description: 'Posts with traces of the network or the tool that they were copied from',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    autopost: {
      text: '“{words}” was written by a tool or another network, and not for readers here.',
      help: 'Leave it out, and say in your own words what there is to see.',
    },
    crumb: {
      text: '“{words}” belongs to the page that the text was copied from.',
      help: 'Leave it out.',
    },
    cut: {
      text: 'The text was cut off here: “{words}”.',
      help: 'Finish the sentence, or end it earlier. Where a link was cut, copy it whole.',
    },
  },
  options: {},
  *check({ text, tokens }) {
    for (const { kind, span } of crossPostTraces(tokens)) {
      const words = shortened(text.slice(span.start, span.end));
      yield { messageId: kind, data: { words }, span, evidence: [span] };
    }
  },
});
