import { fakeWordsIn } from '../src/checks/characters/fake-fonts.ts';
import { defineRule } from '../src/core/rule.ts';
import type { Post } from '../src/post/post.ts';
import { shortened } from '../src/text/shortened.ts';

export const fakeFont = defineRule({
  id: 'fake-font',
  scope: 'post',
  description: 'Words in mathematical and other signs that only look like letters',
  severity: 'warning',
  presets: ['recommended', 'accessible'],
  messages: {
    letters: {
      text: '“{words}” is in signs that only look like letters: some screen readers skip or spell them, and searches may miss them.',
      help: 'Write it in plain letters.',
    },
    hashtag: {
      text: '“#{words}” is in signs that only look like letters: it may not be the hashtag that people follow.',
      help: 'Write it in plain letters, as those who search for it do.',
    },
    mention: {
      text: '“@{words}” is in signs that only look like letters: it mentions nobody.',
      help: 'Write the name in plain letters.',
    },
    link: {
      text: '“{words}” is in signs that only look like letters: it is no link.',
      help: 'Write the address in plain letters.',
    },
  },
  options: {},
  *check(post) {
    for (const { span, plain } of fakeWordsIn(post.text)) {
      yield {
        messageId: messageFor(post, span.start, plain),
        data: { words: shortened(plain) },
        span,
        fixes: [{ title: 'Write it in plain letters', edits: [{ span, text: plain }], safe: true }],
      };
    }
  },
});

function messageFor({ text, target }: Post, start: number, plain: string) {
  if (/:\/\/|^www\./i.test(plain)) return 'link';
  const { mentions, hashtags } = target.platform.detection;
  const sign = text.charAt(start - 1);
  if (sign === '@' && mentions !== 'none') return 'mention';
  // Mastodon takes hashtags for the same where their NFKC is (app/lib/hashtag_normalizer.rb).
  if (/[#＃]/.test(sign) && hashtags !== 'none' && hashtags !== 'mastodon') return 'hashtag';
  return 'letters';
}
