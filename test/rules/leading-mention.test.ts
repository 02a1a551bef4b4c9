import { leadingMention } from '../../rules/leading-mention.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const post = '@harbourmuseum opens again on Sunday.';

ruleTester(leadingMention, {
  valid: [
    { name: 'another word first', draft: `Hurray, ${post}`, platforms: ['x'] },
    { name: 'a full stop first', draft: `.${post}`, platforms: ['x'] },
    { name: 'an emoji first', draft: `🎉 ${post}`, platforms: ['x'] },
    { name: 'a hashtag first', draft: `#Harbour ${post}`, platforms: ['x'] },
    {
      name: 'other networks',
      draft: post,
      platforms: ['mastodon', 'bluesky', 'threads', 'linkedin'],
    },
    { name: 'no mention', draft: '@ the harbour, from ten.', platforms: ['x'] },
    {
      name: 'an answer',
      draft: `---\nreply: https://x.com/harbourmuseum/status/1\n---\n${post}\n`,
      path: 'a.tweet',
    },
    {
      name: 'from its second post on, a thread answers itself',
      draft: `---\nplatform: x\n---\nSunday!\n\n---\n\n${post}\n`,
    },
  ],
  invalid: [
    {
      name: 'a mention first',
      draft: post,
      platforms: ['x', 'mastodon'],
      problems: [
        {
          messageId: 'hidden',
          at: '@harbourmuseum',
          severity: 'info',
          blocking: false,
          targets: ['x'],
          data: { mention: '@harbourmuseum', platform: 'X' },
        },
      ],
    },
    {
      name: 'behind empty lines',
      draft: `---\nplatform: x\n---\n\n\n${post}\n`,
      problems: [{ messageId: 'hidden', at: '@harbourmuseum' }],
    },
    {
      name: 'the first of several',
      draft: '@harbourmuseum and @pilotboat open again on Sunday.',
      platforms: ['x'],
      problems: [{ messageId: 'hidden', at: '@harbourmuseum' }],
    },
    {
      name: 'the first post of a thread',
      draft: `---\nplatform: x\n---\n${post}\n\n---\n\nCome by!\n`,
      problems: [{ messageId: 'hidden', at: '@harbourmuseum', part: 1 }],
    },
  ],
});
