import { accountOf } from '../src/checks/runs/account-of.ts';
import { duplicatesIn, wordingOf } from '../src/checks/runs/duplicates.ts';
import { countInWords } from '../src/checks/wording/count-in-words.ts';
import { defineRule } from '../src/core/rule.ts';
import { once } from '../src/text/once.ts';
import { shortenedPath } from '../src/text/shortened.ts';

/** Within so many days networks refuse the same words: X within about one, and tools that schedule wait for two. */
const REFUSED = 2;

export const duplicatePost = defineRule({
  id: 'duplicate-post',
  scope: 'run',
  description: 'Posts that repeat another post of the same account',
  severity: 'warning',
  presets: ['recommended'],
  messages: {
    same: {
      text: 'The same words as {other}, {days} apart, for the same account.',
      help: 'Networks refuse or hide repeats. Say something new, leave one out, or give both the same “series” in the front matter if they are meant to repeat.',
    },
    sameLater: {
      text: 'The same words as {other}, {days} apart, for the same account.',
      help: 'Say what is new since then, or give both the same “series” in the front matter if they are meant to repeat.',
      severity: 'info',
    },
    // Without their days they may be a year apart.
    sameUndated: {
      text: 'The same words as {other}, for the same account.',
      severity: 'info',
      help: 'Networks refuse or hide repeats. Say something new, leave one out, or give both the same “series” in the front matter if they are meant to repeat.',
    },
    similar: {
      text: '{share} % the same words as {other}, {days} apart, for the same account.',
      help: 'Say what is new since then, or give both the same “series” in the front matter if they are meant to repeat.',
      severity: 'info',
    },
  },
  options: {
    days: { default: 14, description: 'How many days apart two posts are taken for a repeat' },
    share: {
      default: 0.8,
      description: 'How much two posts have to share of their pairs of words, from 0 to 1',
    },
  },
  *collect(draft, posts) {
    const { series, kind } = draft.stated;
    if (kind === 'comment') return;
    const day = draft.day ?? null;
    const wordingIn = once(wordingOf);
    for (const post of posts) {
      const { target, text, map, part } = post;
      // The first post of a thread is its own; the last ones often end all threads.
      if (target.source === 'assumed' || part > 1) continue;
      const wording = wordingIn(text);
      if (wording === undefined) continue;
      const copy = { account: accountOf(post), day, series: series?.text ?? null, ...wording };
      yield { span: map.toDraft({ start: 0, end: text.length }), fact: copy };
    }
  },
  *check(noted, options) {
    const posts = noted.map(({ fact, ...place }) => ({
      ...fact,
      ...place,
      isRetry: isRetry(place.path),
    }));
    const said = new Set<string>();
    const window = { ...options, comparable };
    for (const { one, other, share, days } of duplicatesIn(posts, window)) {
      // One text for five accounts repeats another five times: that is said once.
      const key = `${one.draft} ${one.span.start} ${other.draft}`;
      if (said.has(key)) continue;
      said.add(key);
      const data = { other: shortenedPath(other.path ?? `draft ${other.draft + 1}`) };
      const { draft, span } = one;
      if (days === undefined) yield { messageId: 'sameUndated', data, span, draft };
      else {
        const apart = countInWords(days, 'day');
        const same = days <= REFUSED ? 'same' : 'sameLater';
        const messageId = share === 1 ? same : 'similar';
        yield {
          messageId,
          data: { ...data, days: apart, share: Math.round(share * 100) },
          span,
          draft,
        };
      }
    }
  },
});

interface Placed {
  readonly draft: number;
  readonly isRetry: boolean;
}

function comparable(one: Placed, other: Placed): boolean {
  return one.draft !== other.draft && !one.isRetry && !other.isRetry;
}

/** galaxy-social posts again what failed on one of its networks, under a name that says so: `retry-12_launch.md`. */
function isRetry(path = ''): boolean {
  return path.split(/[/\\]/).at(-1)?.startsWith('retry-') === true;
}
