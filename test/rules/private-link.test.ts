import { privateLink } from '../../rules/private-link.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const to = (target: string, text: string) => `---\nplatform: ${target}\n---\n${text}\n`;

ruleTester(privateLink, {
  valid: [
    { draft: to('x', 'The boat is back: https://example.org/boat') },
    { draft: to('mastodon', 'Install it, then open http://localhost:3000 and say hello') },
    { draft: to('linkedin', 'With Docker the map runs on http://localhost:8080/map in a minute') },
    { draft: to('x', 'Our test website is https://test.example.org: will you try it?') },
    { draft: to('x', 'Write with us: https://docs.google.com/document/d/1AbC/edit?usp=sharing') },
    { name: 'words about files', draft: to('x', 'Why do file: and localhost sound so old?') },
  ],
  invalid: [
    {
      name: 'on every network, linked or not',
      draft: to('[x, bluesky, instagram]', 'Our new guide is out: http://localhost:4321/guide'),
      problems: [
        {
          messageId: 'computer',
          at: 'http://localhost:4321/guide',
          severity: 'error',
          blocking: false,
          data: { address: 'http://localhost:4321/guide' },
          targets: ['x', 'bluesky', 'instagram'],
        },
      ],
    },
    {
      draft: to('x', 'Our new guide is out: http://192.168.1.7/guide'),
      problems: [{ messageId: 'network', at: 'http://192.168.1.7/guide', severity: 'error' }],
    },
    {
      draft: to('x', 'The poster: file:///Users/ada/poster.pdf'),
      problems: [{ messageId: 'file', at: 'file:///Users/ada/poster.pdf', severity: 'error' }],
    },
    {
      name: 'a password is not said again',
      draft: to('linkedin', 'The log is at https://ada:Tide2077@example.org/log for now'),
      problems: [
        {
          messageId: 'password',
          at: 'https://ada:Tide2077@example.org/log',
          severity: 'error',
          data: {},
        },
      ],
    },
    {
      draft: to('x', 'Have a look: https://a1b2.ngrok-free.app/map'),
      problems: [
        { messageId: 'tunnel', at: 'https://a1b2.ngrok-free.app/map', severity: 'warning' },
      ],
    },
    {
      name: 'without a scheme',
      draft: to('[x, mastodon]', 'Our new guide is out on staging.example.org/guide'),
      problems: [
        {
          messageId: 'trial',
          at: 'staging.example.org/guide',
          severity: 'warning',
          targets: ['x', 'mastodon'],
        },
      ],
    },
    {
      draft: to('linkedin', 'Answer five questions: https://docs.google.com/forms/d/1AbC/edit'),
      problems: [
        {
          messageId: 'edit',
          at: 'https://docs.google.com/forms/d/1AbC/edit',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'in a link of Markdown',
      draft: to('x', 'Read [our log](https://example.org/?p=7&preview=true) and write to us'),
      problems: [{ messageId: 'edit', at: 'https://example.org/?p=7&preview=true' }],
    },
  ],
});
