import { verbatimCrossPost } from '../../rules/verbatim-cross-post.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const text = 'Which of the two bridges would you cross at night? https://example.org/bridges';
const long = `${'Which bridge would you cross at night? '.repeat(7)}Tell us why.`;

ruleTester(verbatimCrossPost, {
  valid: [
    { name: 'it fits both', draft: text, platforms: ['mastodon', 'linkedin'] },
    { name: 'one network alone', draft: long, platforms: ['x'] },
    { name: 'nobody named the targets', draft: long },
    {
      name: 'a section for the one that it does not fit',
      draft: `---\nplatforms: [linkedin, x]\n---\n${long}\n\n## X\n\nWhich bridge?\n`,
    },
    {
      name: 'a text of its own brings no picture',
      draft: 'Which bridge would you cross at night?',
      platforms: ['mastodon', 'tiktok'],
    },
    {
      name: 'the publisher makes a thread of it',
      draft: long,
      platforms: ['x', 'linkedin'],
      publisher: { splits: true },
    },
    {
      name: 'what fits nowhere is no matter of the network',
      draft: 'Which bridge?',
      platforms: ['instagram', 'pinterest'],
    },
  ],
  invalid: [
    {
      name: 'too long for one of them',
      draft: long,
      platforms: ['x', 'linkedin'],
      problems: [
        {
          messageId: 'misfits',
          at: long,
          severity: 'info',
          data: { networks: 'X and LinkedIn', misfits: 'X: 285 of 280 characters' },
        },
      ],
    },
    {
      name: 'a thread is told once',
      draft:
        '---\nplatforms: [mastodon, x]\n---\nHello, @ada@harbour.example!\n\n---\n\nAnd @tom@harbour.example!\n',
      problems: [
        {
          messageId: 'misfits',
          at: 'Hello, @ada@harbour.example!',
          data: { misfits: 'X: 1 handle of another network' },
        },
      ],
    },
    {
      name: 'links on Instagram',
      draft: text,
      platforms: ['mastodon', 'instagram'],
      problems: [
        {
          messageId: 'misfits',
          at: text,
          data: { misfits: 'Instagram: 1 link that nobody can open' },
        },
      ],
    },
    {
      name: 'handles of another network',
      draft: 'Which bridge do you like, @ada@harbour.example?',
      platforms: ['mastodon', 'x'],
      problems: [
        {
          messageId: 'misfits',
          at: 'Which bridge do you like, @ada@harbour.example?',
          data: { misfits: 'X: 1 handle of another network' },
        },
      ],
    },
    {
      name: 'hashtags',
      draft: 'Which bridge? #a1b #c2d #e3f #g4h #i5j #k6l\n![a bridge at night](bridge.jpg)',
      platforms: ['mastodon', 'instagram', 'x', 'linkedin', 'facebook'],
      problems: [
        {
          messageId: 'misfits',
          at: 'Which bridge? #a1b #c2d #e3f #g4h #i5j #k6l',
          data: { networks: '5 networks', misfits: 'Instagram: 6 of 5 hashtags' },
        },
      ],
    },
  ],
});
