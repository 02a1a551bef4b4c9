import { brokenPromisesIn } from '../src/checks/promises/promised-links.ts';
import { defineRule } from '../src/core/rule.ts';
import { shortened } from '../src/text/shortened.ts';

export const promisedLink = defineRule({
  id: 'promised-link',
  scope: 'draft',
  description: 'Posts that promise a link, with no link in them',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    missing: {
      text: '“{promise}”, and no link follows.',
      help: 'Put the address behind it, or say where it is: in the comments, on your profile.',
    },
  },
  options: {},
  *check(draft, posts) {
    const known = new Set<number>();
    for (const { post, span } of brokenPromisesIn(draft, posts)) {
      const place = post.map.toDraft(span);
      if (known.has(place.start)) continue;
      known.add(place.start);
      const promise = shortened(post.text.slice(span.start, span.end));
      yield { messageId: 'missing', data: { promise }, span: place, evidence: [place] };
    }
  },
});
