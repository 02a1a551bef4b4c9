import { tooManyCashtags } from '../../rules/too-many-cashtags.ts';
import { ruleTester } from '../harness/rule-tester.ts';

ruleTester(tooManyCashtags, {
  valid: [
    { name: 'one', draft: 'The ferry line $FERRY is listed again.', platforms: ['x'] },
    {
      name: 'the same one again, whatever its case',
      draft: 'Is $FERRY cheap? We ask who holds $ferry and why $Ferry fell.',
      platforms: ['x'],
    },
    { name: 'sums of money', draft: 'Tickets are $5, families pay $12.', platforms: ['x'] },
    {
      name: 'networks that take more, or have none',
      draft: 'We compare $FERRY and $BOATS.',
      platforms: ['bluesky', 'mastodon', 'linkedin'],
    },
    {
      name: 'one in each post of a thread',
      draft: '---\nplatform: x\n---\nFirst $FERRY.\n\n---\n\nThen $BOATS.\n',
    },
    {
      name: 'an account that may use more',
      draft: 'We compare $FERRY and $BOATS.',
      platforms: ['x'],
      accounts: { x: { limits: { cashtags: 5 } } },
    },
  ],
  invalid: [
    {
      name: 'two',
      draft: 'We compare $FERRY and $BOATS.',
      platforms: ['x', 'bluesky'],
      problems: [
        {
          messageId: 'tooMany',
          at: '$BOATS',
          severity: 'error',
          blocking: true,
          targets: ['x'],
          evidence: ['$BOATS'],
          data: { count: 2, limit: 1, platform: 'X' },
        },
      ],
    },
    {
      name: 'three, and one of them twice',
      draft: 'We compare $FERRY, $ROPE, $ferry and $TIDE.',
      platforms: ['x'],
      problems: [
        { messageId: 'tooMany', at: '$ROPE', evidence: ['$ROPE', '$TIDE'], data: { count: 3 } },
      ],
    },
  ],
});
