import { defineRule } from '../src/core/rule.ts';

export const leadingMention = defineRule({
  id: 'leading-mention',
  scope: 'post',
  description: 'Posts that begin with a mention, where that makes them replies',
  severity: 'info',
  presets: ['strict'],
  messages: {
    hidden: {
      text: 'It begins with {mention}, so {platform} shows it as a reply, in the timelines of those alone who follow both of you.',
      help: 'Begin with another word, if it is for everybody who follows you.',
    },
  },
  options: {},
  *check({ entities, part, reply, target: { surface, platform } }) {
    const [first] = entities;
    // From its second post on, a thread answers itself.
    if (surface.leadingMention === undefined || reply || part > 1) return;
    if (first?.type !== 'mention' || first.span.start > 0) return;
    yield {
      messageId: 'hidden',
      data: { mention: first.text, platform: platform.name },
      span: first.span,
      evidence: [first.span],
      fact: surface.leadingMention,
    };
  },
});
