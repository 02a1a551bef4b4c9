import { glueIn } from '../src/checks/links/glue.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const gluedLink = defineRule({
  id: 'glued-link',
  scope: 'post',
  description: 'Links with text glued to them, which breaks or swallows the link',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    noSpace: {
      text: 'A space is missing between “{glued}” and the link.',
      help: 'Put a space before the link.',
    },
    noLink: {
      text: 'No link is made of it here: a space is missing behind “{glued}”.',
      help: 'Put a space before the link.',
    },
    notLinked: {
      text: 'Not a link for readers: “{glued}” stands right before it.',
      help: 'Put a space before the link, or an opening bracket: “(”.',
    },
    swallowed: {
      text: 'The link takes “{glued}” in with it, and so leads elsewhere.',
      help: 'Put a space or a line break behind the link.',
    },
  },
  options: {},
  *check(post) {
    for (const { kind, span, glued, gap } of glueIn(post)) {
      const edits = gap === undefined ? [] : [{ span: { start: gap, end: gap }, text: ' ' }];
      yield {
        messageId: kind,
        data: { glued: shortened(post.text.slice(glued.start, glued.end)) },
        span,
        fixes: edits.length === 0 ? [] : [{ title: 'Add the space', edits, safe: true }],
      };
    }
  },
});
