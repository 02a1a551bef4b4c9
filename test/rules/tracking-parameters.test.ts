import { trackingParameters } from '../../rules/tracking-parameters.ts';
import { ruleTester } from '../harness/rule-tester.ts';

const to = (target: string, text: string) => `---\nplatform: ${target}\n---\n${text}\n`;

ruleTester(trackingParameters, {
  valid: [
    { draft: to('x', 'The boat is back: https://example.org/boat') },
    { draft: to('x', 'Find it: https://example.org/?q=fbclid&page=2#gclid=1') },
    { draft: to('x', 'See https://www.youtube.com/watch?v=abc&t=30 from the start') },
    { draft: to('x', 'See https://example.org/?si=1&t=2&s=3') },
    { draft: to('x', 'We wrote about fbclid=1 and ?gclid=2 in our log') },
    {
      name: 'campaigns are your own affair',
      draft: to('linkedin', 'Come aboard: https://example.org/?utm_source=a&utm_medium=b&mc_cid=c'),
    },
  ],
  invalid: [
    {
      name: 'alone',
      draft: 'The boat is back: https://example.org/boat?fbclid=IwAR1#deck',
      platforms: ['x'],
      problems: [
        {
          messageId: 'personal',
          at: 'fbclid=IwAR1',
          severity: 'info',
          blocking: false,
          data: { names: 'fbclid' },
          evidence: ['fbclid=IwAR1'],
          fixes: [
            {
              title: 'Leave it out',
              edits: [{ span: { start: 42, end: 55 }, text: '' }],
              safe: true,
            },
          ],
        },
      ],
    },
    {
      name: 'between others, and once for every network',
      draft: to('[x, mastodon, instagram]', 'See https://youtu.be/abc?v=1&si=x2&t=30 now'),
      problems: [{ messageId: 'personal', at: 'si=x2', targets: ['x', 'mastodon', 'instagram'] }],
    },
    {
      name: 'several of them, named once each',
      draft: to(
        'x',
        'See https://example.org/?gclid=1&page=2&gclid=3&igsh=4&fbclid=5&dclid=6&epik=7 now',
      ),
      problems: [
        {
          messageId: 'personal',
          at: 'gclid=1&page=2&gclid=3&igsh=4&fbclid=5&dclid=6&epik=7',
          data: { names: 'gclid, igsh, fbclid and 2 more' },
        },
      ],
    },
    {
      name: 'four have room',
      draft: to('x', 'See https://example.org/?gclid=1&igsh=4&fbclid=5&dclid=6 now'),
      problems: [
        {
          messageId: 'personal',
          at: 'gclid=1&igsh=4&fbclid=5&dclid=6',
          data: { names: 'gclid, igsh, fbclid and dclid' },
        },
      ],
    },
    {
      name: 'a campaign stays, where nobody asks',
      draft: 'Look: https://example.org/?utm_source=a&fbclid=b',
      platforms: ['x'],
      problems: [
        {
          messageId: 'personal',
          at: 'fbclid=b',
          fixes: [
            {
              title: 'Leave it out',
              edits: [{ span: { start: 39, end: 48 }, text: '' }],
              safe: true,
            },
          ],
        },
      ],
    },
    {
      name: 'a campaign',
      draft: to('x', 'Look: https://example.org/?utm_source=a&utm_medium=b now'),
      options: { campaigns: true },
      problems: [
        {
          messageId: 'campaign',
          at: 'utm_source=a&utm_medium=b',
          data: { names: 'utm_source and utm_medium' },
        },
      ],
    },
    {
      name: 'both',
      draft: to('x', 'Look: https://example.org/?utm_source=a&fbclid=b now'),
      options: { campaigns: true },
      problems: [{ messageId: 'personal', at: 'utm_source=a&fbclid=b' }],
    },
    {
      name: 'in a link of Markdown, and with an escape that no fix can copy',
      draft: to(
        'x',
        'Read [our log](https://example.org/log?igsh=1) or https://example.org/?a=1&amp;fbclid=2 now',
      ),
      problems: [
        { messageId: 'personal', at: 'igsh=1' },
        { messageId: 'personal', at: 'fbclid=2' },
      ],
    },
  ],
});
