import { opensWithWarning } from '../src/checks/media/opening-warning.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const lostContentWarning = defineRule({
  id: 'lost-content-warning',
  scope: 'post',
  description: 'Posts whose content warning the platform does not show',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    lost: {
      text: '“{warning}” is not shown here: the network has no content warnings.',
      help: 'Begin the text for this network with it, in a section or a draft of its own, and leave a line free below.',
    },
  },
  options: {},
  *check({ stated: { contentWarning }, target, part, text }) {
    // A warning stands before the first post of a thread.
    if (contentWarning === undefined || part > 1) return;
    if (target.platform.contentWarnings === true) return;
    if (opensWithWarning(text, contentWarning.text)) return;
    yield {
      messageId: 'lost',
      data: { warning: shortened(contentWarning.text) },
      span: contentWarning.span,
      in: 'draft',
    };
  },
});
