import { ownLinks } from '../src/checks/links/own-links.ts';
import { tellingOf } from '../src/checks/links/whose-links.ts';
import { ownMentions } from '../src/checks/tags/own-handles.ts';
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
    ownHandle: {
      text: '“{handle}” is your own, and the post does not say so.',
      help: 'Say what you have to do with it: “Disclosure: I work there.”',
    },
  },
  options: {},
  *check(post) {
    const [link] = ownLinks(post);
    const [mention] = ownMentions(post);
    if ((link ?? mention) === undefined || isPlainlyOwn(post)) return;
    if (link !== undefined) {
      const { text, span } = link;
      yield { messageId: 'ownLink', data: { link: shortened(text) }, span, evidence: [span] };
    } else if (mention !== undefined) {
      const { text, span } = mention;
      yield { messageId: 'ownHandle', data: { handle: shortened(text) }, span, evidence: [span] };
    }
  },
});

/** On an organisation’s own feed everybody sees whose links these are; on a person’s, and among others, nobody does. */
function isPlainlyOwn({ tokens, place, target, signals }: Post): boolean {
  if (place === 'feed' && target.account.role !== 'person') return true;
  const { disclosure, ownOffer } = signals.evidence;
  // “Our guide” says whose it is.
  if (disclosure !== undefined || ownOffer !== undefined) return true;
  const telling = tellingOf(tokens, signals.language);
  if (telling === undefined || telling.owns) return true;
  // To answer somebody with a page is to recommend it; elsewhere a page may just be named, or a job.
  return place !== 'comment' && (signals.jobAd || !telling.praises);
}
