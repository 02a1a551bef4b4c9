import { callsByName, thanksByName } from '../src/checks/comments/addressee.ts';
import { defineRule } from '../src/core/rule.ts';
import type { Post } from '../src/post/post.ts';
import { hullOrAll } from '../src/text/span.ts';

export const linkOnly = defineRule({
  id: 'link-only',
  scope: 'post',
  description: 'Posts that are a link, with hardly a word besides or with a title alone',
  severity: 'warning',
  presets: ['recommended', 'group-etiquette', 'comment-policy'],
  messages: {
    bare: {
      text: 'A link and nothing about it: readers cannot tell why to open it.',
      help: 'Say in a sentence what is there and for whom it is.',
    },
    bareInGroup: {
      text: 'A link and nothing about it, where people came to talk.',
      help: 'Say why it matters to those who are here, and ask what they think.',
      severity: 'error',
    },
    headline: {
      text: 'A title and a link: there is no word of yours in it.',
      help: 'Add a sentence of your own: what you found, or why it is worth the time.',
      severity: 'info',
    },
    headlineInGroup: {
      text: 'A title and a link, where people came to talk.',
      help: 'Say why it matters to those who are here, and ask what they think.',
    },
    event: {
      text: 'A title, a date and a link: readers cannot tell for whom it is.',
      help: 'Say in a sentence for whom it is, or what happens there.',
      severity: 'info',
    },
    eventInGroup: {
      text: 'A title, a date and a link, where people came to talk.',
      help: 'Say who of those who are here should come, and ask what they would like to hear.',
    },
  },
  options: {
    certainty: {
      default: 0.85,
      description: 'How sure postlint must be that a text is only a title, from 0 to 1',
    },
  },
  *check(post, { certainty }) {
    const { text, place, part, signals, target } = post;
    // Further posts of a thread may hold the link that the first ones speak of.
    if (part > 1) return;
    const { link: use, evidence } = signals;
    if (use !== 'bare' && use !== 'headline') return;
    const { role } = target.account;
    // Titles with links are what a newswire is for.
    const expected = use === 'headline' && (role === 'newswire' || role === 'bot');
    if (expected || (use === 'headline' && (evidence.link?.score ?? 0) < certainty)) return;
    if (use === 'bare' && isForSomebody(post)) return;
    const spans = evidence.link?.spans ?? [];
    // A date is no part of most titles: somebody wrote it there.
    const kind = use === 'headline' && signals.dates.length > 0 ? 'event' : use;
    yield {
      messageId: place === 'group' ? `${kind}InGroup` : kind,
      data: {},
      span: hullOrAll(spans, text),
      evidence: spans,
    };
  },
});

/** Whoever is thanked or called knows what the link is for. */
function isForSomebody({ tokens, place }: Post): boolean {
  return thanksByName(tokens) || (place === 'comment' && callsByName(tokens));
}
