import { ownLinks } from '../src/checks/links/own-links.ts';
import { defineRule } from '../src/core/rule.ts';
import type { Post } from '../src/post/post.ts';
import { shortened } from '../src/text/shortened.ts';

export const missingDisclosure = defineRule({
  id: 'missing-disclosure',
  scope: 'post',
  description: 'Posts that recommend what is the poster’s own and do not say so',
  severity: 'warning',
  presets: ['recommended', 'group-etiquette', 'comment-policy'],
  messages: {
    ownLink: {
      text: '“{link}” is your own, and the post does not say so.',
      help: 'Say what you have to do with it: “Disclosure: I work there.”',
    },
  },
  options: {},
  *check(post) {
    const { signals } = post;
    if (isPlainlyOwn(post) || signals.evidence.disclosure !== undefined) return;
    const [first] = ownLinks(post);
    if (first === undefined) return;
    yield {
      messageId: 'ownLink',
      data: { link: shortened(first.text) },
      span: first.span,
      evidence: [first.span],
    };
  },
});

/** On an organisation’s own feed everybody sees whose links these are; on a person’s, and among others, nobody does. */
function isPlainlyOwn({ place, target, signals }: Post): boolean {
  if (place === 'feed' && target.account.role !== 'person') return true;
  // “Our guide” says whose it is.
  return signals.evidence.ownOffer !== undefined;
}
