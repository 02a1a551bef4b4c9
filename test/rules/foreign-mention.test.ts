import { foreignMention } from '../../rules/foreign-mention.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const everywhere = ['x', 'mastodon', 'bluesky', 'threads', 'linkedin', 'facebook', 'instagram'];
const withoutBluesky = everywhere.filter((name) => name !== 'bluesky');
const linkedin = 'Thanks, @[Harbour Museum](urn:li:organization:12345)!';

ruleTester(foreignMention, {
  valid: [
    { name: 'a name where names do', draft: 'Thanks, @ada_l!', platforms: withoutBluesky },
    {
      name: 'a name with a dot where names hold dots',
      draft: 'Thanks, @ada.lovelace and @ada.io!',
      platforms: ['threads', 'instagram'],
    },
    {
      name: 'Bluesky’s own, with a full stop behind',
      draft: 'Thanks, @ada.bsky.social and @harbour.example.com.',
      platforms: ['bluesky'],
    },
    { name: 'Mastodon’s own', draft: 'Thanks, @ada@harbour.example!', platforms: ['mastodon'] },
    {
      name: 'e-mail, addresses, packages and hours',
      draft:
        'Write to ada@harbour.example.org, see https://social.example.org/@ada@harbour.example, install @harbour/tides, come @5pm or @ the door.',
      platforms: everywhere,
    },
    {
      name: 'a sentence without a space behind a mention',
      draft: 'Thanks, @ada.See you soon, @tom.it was fun!',
      platforms: ['x', 'linkedin'],
    },
    {
      name: 'where to find somebody elsewhere',
      draft: 'We are on Mastodon now: @museum@harbour.example',
      platforms: ['x', 'bluesky', 'threads', 'linkedin'],
    },
    {
      name: 'the same for Bluesky, where nobody is tagged',
      draft: 'Find us on Bluesky as @museum.bsky.social',
      platforms: ['linkedin', 'mastodon', 'threads'],
    },
    { name: 'LinkedIn’s own', draft: linkedin, platforms: ['linkedin', 'linkedin/comment'] },
    { name: 'half a handle', draft: 'A @b@c is no address.', platforms: ['x', 'linkedin'] },
    {
      name: 'a name alone on LinkedIn and Facebook',
      draft: 'Thanks, @Ada!',
      platforms: ['linkedin', 'facebook'],
    },
  ],
  invalid: [
    {
      name: 'a handle of Bluesky on X tags whoever has the first part of it',
      draft: 'Thanks to @ada.bsky.social for the map!',
      platforms: ['x'],
      problems: [
        {
          messageId: 'stranger',
          at: '@ada.bsky.social',
          severity: 'error',
          blocking: false,
          evidence: ['@ada.bsky.social'],
          data: {
            handle: '@ada.bsky.social',
            network: 'Bluesky',
            platform: 'X',
            tagged: '@ada',
          },
        },
      ],
    },
    {
      name: 'a domain as a handle, with a hyphen in it',
      draft: 'Thanks to @har-bour.dev for the map. On Bluesky, too!',
      platforms: ['x'],
      problems: [{ messageId: 'stranger', at: '@har-bour.dev', data: { tagged: '@har' } }],
    },
    {
      name: 'one’s own handle, with the one for this network',
      draft: 'More from @quay.bsky.social soon!',
      platforms: ['mastodon'],
      own: { handles: ['quay.bsky.social', '@quay@social.example', '@quay'] },
      problems: [
        {
          messageId: 'nobody',
          at: '@quay.bsky.social',
          fixes: [
            {
              title: 'Write “@quay@social.example”',
              edits: [{ span: { start: 10, end: 27 }, text: '@quay@social.example' }],
              safe: false,
            },
          ],
        },
      ],
    },
    {
      name: 'a handle of Bluesky elsewhere',
      draft: 'Thanks to @ada.bsky.social for the map!',
      platforms: ['mastodon', 'linkedin', 'threads', 'instagram', 'bluesky'],
      problems: [
        {
          messageId: 'nobody',
          at: '@ada.bsky.social',
          severity: 'warning',
          data: { handle: '@ada.bsky.social', network: 'Bluesky' },
          targets: ['mastodon', 'linkedin', 'threads', 'instagram'],
        },
      ],
    },
    {
      name: 'a handle of Mastodon elsewhere',
      draft: 'Thanks to @ada@harbour.example for the map!',
      platforms: everywhere,
      problems: [
        {
          messageId: 'nobody',
          at: '@ada@harbour.example',
          severity: 'warning',
          data: { handle: '@ada@harbour.example', network: 'Mastodon' },
          targets: everywhere.filter((name) => name !== 'mastodon'),
        },
      ],
    },
    {
      name: 'a host in another script',
      draft: 'Thanks to @ada@häfen.example!',
      platforms: ['x'],
      problems: [{ messageId: 'nobody', at: '@ada@häfen.example' }],
    },
    {
      name: 'a name without a domain on Bluesky',
      draft: 'Thanks to @ada for the map!',
      platforms: ['bluesky', 'x'],
      problems: [{ messageId: 'plain', at: '@ada', severity: 'info', targets: ['bluesky'] }],
    },
    {
      name: 'a mention that a publisher appends',
      draft:
        '---\nmedia: [bluesky-museum]\nmentions:\n bluesky-museum: [ada@harbour.example]\n---\nOpen!\n',
      path: 'a.md',
      problems: [{ messageId: 'nobody', at: 'ada@harbour.example' }],
    },
    {
      name: 'LinkedIn’s mention elsewhere',
      draft: linkedin,
      format: 'text',
      platforms: ['x', 'mastodon', 'linkedin'],
      problems: [
        {
          messageId: 'markup',
          at: '@[Harbour Museum](urn:li:organization:12345)',
          severity: 'warning',
          targets: ['x', 'mastodon'],
        },
      ],
    },
    {
      name: 'its address alone',
      draft: 'Thanks, urn:li:person:12345!',
      format: 'text',
      platforms: ['x', 'bluesky'],
      problems: [{ messageId: 'markup', at: 'urn:li:person:12345' }],
    },
  ],
});
