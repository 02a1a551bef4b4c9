import { foreignShortLink } from '../../rules/foreign-short-link.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const to = (target: string, text: string) => `---\nplatform: ${target}\n---\n${text}\n`;

ruleTester(foreignShortLink, {
  valid: [
    { name: 'a network’s own on it', draft: to('x', 'The boat is back: https://t.co/Ab3dE5') },
    { draft: to('linkedin', 'The boat is back: https://lnkd.in/Ab3dE5') },
    { draft: to('facebook', 'The boat is back: https://fb.me/Ab3dE5') },
    {
      name: 'what leads to something of its owner’s',
      draft: to(
        'mastodon',
        'https://youtu.be/abc https://redd.it/abc https://t.me/harbour https://pin.it/abc https://amzn.to/abc',
      ),
    },
    { name: 'anybody’s', draft: to('x', 'https://bit.ly/harbour or tinyurl.com/harbour') },
    { name: 'a word about them', draft: to('mastodon', 'What is t.co, and why buff.ly?') },
    { name: 'a longer host', draft: to('mastodon', 'https://about.t.co/a https://bigfoot.co/b') },
    { name: 'a page by its name', draft: to('x', 'We are at https://fb.me/harbour.museum') },
    { name: 'maps', draft: to('x', 'Here: https://maps.app.goo.gl/abc https://goo.gl/maps/abc') },
  ],
  invalid: [
    {
      draft: to('[x, bluesky, mastodon]', 'The boat is back: https://t.co/Ab3dE5'),
      problems: [
        {
          messageId: 'network',
          at: 'https://t.co/Ab3dE5',
          severity: 'warning',
          blocking: false,
          data: { owner: 'X', host: 't.co' },
          targets: ['bluesky', 'mastodon'],
        },
      ],
    },
    {
      name: 'without a scheme, even where it is no link',
      draft: to('[mastodon, threads]', 'The boat: lnkd.in/Ab3dE5 and www.fb.me/1AbC'),
      problems: [
        { messageId: 'network', at: 'lnkd.in/Ab3dE5', data: { owner: 'LinkedIn' } },
        { messageId: 'network', at: 'www.fb.me/1AbC', data: { owner: 'Facebook' } },
      ],
    },
    {
      name: 'tools',
      draft: to('linkedin', 'https://ow.ly/abc https://BUFF.LY/abc http://dlvr.it/abc'),
      problems: [
        { messageId: 'tool', at: 'https://ow.ly/abc', severity: 'info' },
        { messageId: 'tool', at: 'https://BUFF.LY/abc', data: { owner: 'Buffer' } },
        { messageId: 'tool', at: 'http://dlvr.it/abc' },
      ],
    },
    {
      name: 'closed services',
      draft: to('x', 'The film: https://goo.gl/Ab3dE5 and https://harbour.page.link/film'),
      problems: [
        { messageId: 'closed', at: 'https://goo.gl/Ab3dE5', severity: 'warning' },
        {
          messageId: 'closed',
          at: 'https://harbour.page.link/film',
          data: { owner: 'Google', host: 'harbour.page.link' },
        },
      ],
    },
    {
      name: 'anybody’s, where it is asked for',
      draft: to('x', 'https://bit.ly/harbour or tinyurl.com/harbour'),
      options: { openShorteners: true },
      problems: [
        { messageId: 'open', at: 'https://bit.ly/harbour', severity: 'info' },
        { messageId: 'open', at: 'tinyurl.com/harbour', data: { host: 'tinyurl.com' } },
      ],
    },
  ],
});
