import { platformHomeLink } from '../../rules/platform-home-link.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const to = (target: string, text: string) => `---\nplatform: ${target}\n---\n${text}\n`;

ruleTester(platformHomeLink, {
  valid: [
    { draft: to('x', 'We are at https://www.facebook.com/harbour.museum and x.com/harbour') },
    { name: 'about the network', draft: to('mastodon', 'So facebook.com is down again') },
    { draft: to('x', 'Ten years ago twitter.com had another name') },
    { draft: to('linkedin', 'Tell us what you think about x.com') },
    {
      name: 'networks whose start page people do link to',
      draft: to('x', 'First on https://news.ycombinator.com/ today, get https://telegram.org/'),
    },
    {
      name: 'a window for sharing, where that is said',
      draft: to(
        'mastodon',
        'Share it with a friend: https://twitter.com/intent/tweet?text=Harbour',
      ),
    },
    { name: 'mentions only', draft: to('x', 'Follow us on Facebook, X and LinkedIn') },
    {
      name: 'words about one’s own page on another line',
      draft: to('x', 'Follow us for more\nThe news on facebook.com is bad'),
    },
  ],
  invalid: [
    {
      draft: to('[x, mastodon, instagram]', 'For more, follow us on facebook.com'),
      problems: [
        {
          messageId: 'home',
          at: 'facebook.com',
          severity: 'warning',
          blocking: false,
          data: { address: 'facebook.com', network: 'Facebook' },
          targets: ['x', 'mastodon', 'instagram'],
        },
      ],
    },
    {
      draft: to('x', 'Read it here: https://www.linkedin.com/feed/'),
      problems: [
        {
          messageId: 'home',
          at: 'https://www.linkedin.com/feed/',
          data: { address: 'https://www.linkedin.com/feed/', network: 'LinkedIn' },
        },
      ],
    },
    {
      name: 'in a row',
      draft: to('linkedin', 'Facebook: https://www.facebook.com/\nX: https://twitter.com/home'),
      problems: [
        { messageId: 'home', at: 'https://www.facebook.com/' },
        { messageId: 'home', at: 'https://twitter.com/home', data: { network: 'X' } },
      ],
    },
    ...[
      'Join us on bsky.app',
      'Like our page at bsky.app',
      'Folgt uns auf bsky.app',
      'Síguenos en bsky.app',
    ].map((text) => ({
      draft: to('bluesky', text),
      problems: [{ messageId: 'home' as const, at: 'bsky.app' }],
    })),
    {
      name: 'a network whose start page may be meant, where it is not',
      draft: to('x', 'Join us on https://discord.com/'),
      problems: [{ messageId: 'home', at: 'https://discord.com/' }],
    },
    {
      draft: to('x', 'Connect with me: https://www.linkedin.com/in/'),
      problems: [{ messageId: 'nameless', at: 'https://www.linkedin.com/in/' }],
    },
    {
      draft: to('x', 'We are at https://www.facebook.com/yourpage now'),
      problems: [
        {
          messageId: 'placeholder',
          at: 'https://www.facebook.com/yourpage',
          data: { name: 'yourpage', network: 'Facebook' },
        },
      ],
    },
    {
      draft: to('x', 'Our new map: https://www.facebook.com/sharer/sharer.php?u=example.org now'),
      problems: [
        {
          messageId: 'sharing',
          at: 'https://www.facebook.com/sharer/sharer.php?u=example.org',
          data: { network: 'Facebook' },
        },
      ],
    },
  ],
});
