import { placeInWords } from '../src/checks/wording/place-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const leadingMention = defineRule({
  id: 'leading-mention',
  scope: 'post',
  description: 'Posts that begin with a mention, where that makes them replies',
  severity: 'info',
  presets: ['strict'],
  messages: {
    hidden: {
      text: 'The post begins with “{mention}”: {platform} shows it as a reply, to those alone who follow both of you.',
      help: 'Begin with another word if it is for everybody who follows you.',
    },
  },
  options: {},
  *check({ entities, part, stated: { reply }, target }) {
    const [first] = entities;
    const fact = target.surface.leadingMention;
    // From its second post on, a thread answers itself.
    if (fact === undefined || reply || part > 1) return;
    if (first?.type !== 'mention' || first.span.start > 0) return;
    yield {
      messageId: 'hidden',
      data: { mention: shortened(first.text), platform: placeInWords(target) },
      span: first.span,
      evidence: [first.span],
      fact,
    };
  },
});
